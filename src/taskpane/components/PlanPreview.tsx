import { previewOf, type PreviewLine, type SheetPreview } from '../../plan/preview';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { planSample } from '../view/plan-sample';
import { Disclosure } from './Disclosure';

/** What a plan will change, sheet by sheet, before it is applied. */
export function PlanPreview({ plan }: { readonly plan: WorkbookPlan }) {
  const styles = usePaneStyles();
  return (
    <ul className={styles.plainList}>
      {previewOf(plan).sheets.map((preview) => (
        <SheetLines key={preview.sheet ?? ''} plan={plan} preview={preview} />
      ))}
    </ul>
  );
}

function SheetLines({ plan, preview }: { readonly plan: WorkbookPlan; readonly preview: SheetPreview }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const { sheet, lines } = preview;
  const sample = sheet === null ? [] : planSample(plan, sheet);
  return (
    <li className={styles.tight}>
      <strong className={styles.text}>{sheetTitle(preview, t)}</strong>
      {lines.filter(isNews).map((line) => (
        <span key={line.key} className={styles.small}>
          {t.dynamic(`plans.${line.key}`, line.params)}
        </span>
      ))}
      {sample.length > 0 ? (
        <Disclosure summary={t('pane.plan.sample')}>
          {() => (
            <ol className={styles.list}>
              {sample.map((text, index) => (
                <li key={index}>{text}</li>
              ))}
            </ol>
          )}
        </Disclosure>
      ) : null}
    </li>
  );
}

/** That the sheet is new stands in its title already. */
function isNews(line: PreviewLine): boolean {
  return line.key !== 'line.addSheet';
}

function sheetTitle({ sheet, added }: SheetPreview, t: ReturnType<typeof usePane>['t']): string {
  if (sheet === null) return t('pane.plan.workbook');
  return t(added ? 'pane.plan.added' : 'pane.plan.sheet', { sheet });
}
