import { Button } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import type { AnalysisReport } from '../../app/api';
import type { ReportsPreview } from '../../app/reports-api';
import { ChangeDone } from '../components/ChangeDone';
import { Later } from '../components/Later';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

const ReportsForm = lazy(() => import('./ReportsForm').then((module) => ({ default: module.ReportsForm })));

/** Report sheets of the analysis: choose, preview, insert or refresh, go there, take back. */
export function ReportsPanel({ report }: { readonly report: AnalysisReport }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState<ReportsPreview | null>(null);
  if (report.analysis.assessments.length === 0) return null;
  const [first] = done?.sheets ?? [];
  return (
    <section className={styles.card} aria-label={t('reports.panel.open')}>
      {done && first ? (
        <ChangeDone
          key={done.sheets.map(({ sheet }) => sheet).join('/')}
          plan={done.plan}
          sheet={first.sheet}
          text={t('reports.panel.done', { count: done.sheets.length, sheet: first.sheet })}
        />
      ) : null}
      {open ? (
        <Later>
          <ReportsForm
            report={report}
            onClose={() => setOpen(false)}
            onInserted={(prepared) => {
              setDone(prepared);
              setOpen(false);
            }}
          />
        </Later>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('reports.panel.open')}</Button>
        </div>
      )}
    </section>
  );
}
