import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReportKind, ReportSheetPreview } from '../../app/reports-api';
import { address } from '../../domain/cell';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { PlanOffer } from '../components/PlanOffer';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { schoolsAtRisk } from '../view/levels';
import type { MakeFormProps } from './MakePanel';

const KINDS: readonly ReportKind[] = ['summary', 'heat', 'card', 'years', 'table', 'memo', 'recheck'];
const FIRST_CHOICE: readonly ReportKind[] = ['summary', 'heat', 'card'];
/** Changed cells that are named one by one. */
const MOST_CELLS = 12;

/** Which sheets, which schools get a card; then what becomes of each sheet. */
export function ReportsForm({ report, onMade, onClose }: MakeFormProps) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const schools = schoolsAtRisk(report);
  const [kinds, setKinds] = useState<ReadonlySet<ReportKind>>(new Set(FIRST_CHOICE));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const possible = KINDS.filter((kind) => schools.length > 0 || (kind !== 'card' && kind !== 'recheck'));
  const reports = possible.filter((kind) => kinds.has(kind));
  const keys = schools.map(({ school }) => school.key).filter((key) => !left.has(key));
  return (
    <PlanOffer
      heading={t('reports.panel.heading')}
      inputs={JSON.stringify([reports, keys])}
      prepare={(run) => app.reports.preview(report, { reports, schools: keys }, run)}
      planOf={({ plan }) => plan}
      show={({ sheets }) => <SheetList sheets={sheets} />}
      applyText={t('reports.panel.apply')}
      onApplied={({ plan, sheets }) => {
        const sheet = sheets[0]?.sheet ?? null;
        onMade({ plan, sheet, text: t('reports.panel.done', { count: sheets.length, sheet: sheet ?? '' }) });
      }}
      onClose={onClose}
    >
      <p className={styles.small}>{t('reports.panel.intro')}</p>
      <fieldset className={styles.tight} style={{ border: 0, padding: 0, margin: 0, minInlineSize: 0 }}>
        <legend className={styles.text} style={{ padding: 0 }}>
          {t('reports.panel.choose')}
        </legend>
        {possible.map((kind) => (
          <Checkbox
            key={kind}
            label={t(`reports.kind.${kind}`)}
            checked={kinds.has(kind)}
            onChange={(_, { checked }) => setKinds(toggled(kinds, kind, checked === true))}
          />
        ))}
      </fieldset>
      {reports.includes('card') ? (
        <Disclosure summary={t('reports.panel.schools', { count: keys.length, total: schools.length })}>
          {() =>
            schools.map(({ school }) => (
              <Checkbox
                key={school.key}
                label={school.name}
                checked={!left.has(school.key)}
                onChange={(_, { checked }) => setLeft(toggled(left, school.key, checked !== true))}
              />
            ))
          }
        </Disclosure>
      ) : null}
    </PlanOffer>
  );
}

function toggled<T>(set: ReadonlySet<T>, value: T, on: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (on) next.add(value);
  else next.delete(value);
  return next;
}

/** What becomes of each sheet, and of what the user wrote on it. */
function SheetList({ sheets }: { readonly sheets: readonly ReportSheetPreview[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (sheets.length === 0) return <Notice intent="info">{t('reports.panel.nothing')}</Notice>;
  return (
    <ul className={styles.plainList}>
      {sheets.map((one) => (
        <li key={one.report} className={styles.tight}>
          <span className={styles.text}>{t(`reports.action.${one.action}`, { sheet: one.sheet })}</span>
          {one.kept > 0 ? <span className={styles.small}>{t('reports.action.kept', { count: one.kept })}</span> : null}
          {one.moved > 0 ? (
            <span className={styles.small}>{t('reports.action.moved', { count: one.moved })}</span>
          ) : null}
          {one.changed.length > 0 ? (
            <Notice intent="warning">
              {t('reports.action.changed', { count: one.changed.length, cells: changedCells(one, t) })}
            </Notice>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function changedCells({ changed }: ReportSheetPreview, t: ReturnType<typeof usePane>['t']): string {
  const named = changed.slice(0, MOST_CELLS).map(address);
  const rest = changed.length - named.length;
  return [...named, ...(rest > 0 ? [t('reports.action.more', { count: rest })] : [])].join(', ');
}
