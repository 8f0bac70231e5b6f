import { Button } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import type { AnalysisReport } from '../../app/api';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { ChangeDone } from '../components/ChangeDone';
import { Later } from '../components/Later';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { schoolsAtRisk } from '../view/levels';
import { mainSheet } from '../view/plan-sample';

const RecheckForm = lazy(() => import('./RecheckForm').then((module) => ({ default: module.RecheckForm })));

/** From the schools at risk to a list of works to mark again: share, preview, insert, take back. */
export function RecheckPanel({ report }: { readonly report: AnalysisReport }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  const [inserted, setInserted] = useState<WorkbookPlan | null>(null);
  if (schoolsAtRisk(report).length === 0) return null;
  const sheet = inserted === null ? null : mainSheet(inserted);
  return (
    <section className={styles.card} aria-label={t('recheck.title')}>
      {inserted !== null && sheet !== null ? (
        <ChangeDone key={sheet} plan={inserted} sheet={sheet} text={t('recheck.inserted', { sheet })} />
      ) : null}
      {open ? (
        <Later>
          <RecheckForm
            report={report}
            onClose={() => setOpen(false)}
            onInserted={(plan) => {
              setInserted(plan);
              setOpen(false);
            }}
          />
        </Later>
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('recheck.open')}</Button>
        </div>
      )}
    </section>
  );
}
