import { rectAddress } from '../../domain/cell';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { planSummary } from '../view/plan-summary';
import { Disclosure } from './Disclosure';

/** What a plan will change, before it is applied. */
export function PlanPreview({ plan }: { readonly plan: WorkbookPlan }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const changes = planSummary(plan);
  return (
    <ul className={styles.plainList}>
      {changes.map((change) => (
        <li key={change.sheet} className={styles.tight}>
          <strong className={styles.text}>{t(`pane.plan.${change.change}`, { sheet: change.sheet })}</strong>
          {change.written ? (
            <span className={styles.small}>
              {t('pane.plan.written', {
                range: rectAddress(change.written),
                rows: change.written.rows,
                cells: change.cells,
              })}
            </span>
          ) : null}
          {change.formatted > 0 ? (
            <span className={styles.small}>{t('pane.plan.formatted', { cells: change.formatted })}</span>
          ) : null}
          {change.notes > 0 ? (
            <span className={styles.small}>{t('pane.plan.notes', { notes: change.notes })}</span>
          ) : null}
          {change.sample.length > 0 ? (
            <Disclosure summary={t('pane.plan.sample')}>
              {() => (
                <ol className={styles.list}>
                  {change.sample.map((line, index) => (
                    <li key={index}>{line}</li>
                  ))}
                </ol>
              )}
            </Disclosure>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
