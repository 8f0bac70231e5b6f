import { Button } from '@fluentui/react-components';
import { lazy, useState, type ComponentType, type LazyExoticComponent } from 'react';
import type { AnalysisReport } from '../../app/api';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { ChangeDone } from '../components/ChangeDone';
import { Later } from '../components/Later';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

export type MakeStep = 'reports' | 'measures' | 'recheck';

/** What has been inserted. */
export interface Made {
  readonly plan: WorkbookPlan;
  /** the first of the new sheets */
  readonly sheet: string | null;
  readonly text: string;
}

export interface MakeFormProps {
  readonly report: AnalysisReport;
  readonly onMade: (made: Made) => void;
  readonly onClose: () => void;
}

const FORMS: Readonly<Record<MakeStep, LazyExoticComponent<ComponentType<MakeFormProps>>>> = {
  reports: lazy(() => import('./ReportsForm').then((module) => ({ default: module.ReportsForm }))),
  measures: lazy(() => import('./MeasuresForm').then((module) => ({ default: module.MeasuresForm }))),
  recheck: lazy(() => import('./RecheckForm').then((module) => ({ default: module.RecheckForm }))),
};

interface MakePanelProps {
  readonly step: MakeStep;
  readonly report: AnalysisReport;
  readonly onMade: () => void;
  readonly onClose: () => void;
}

/** Sheets made from the analysis: parameters, preview, insert, go there, take back. */
export function MakePanel({ step, report, onMade, onClose }: MakePanelProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [made, setMade] = useState<Made | null>(null);
  const Form = FORMS[step];
  const finish = (done: Made): void => {
    setMade(done);
    onMade();
  };
  return (
    <section className={styles.card}>
      {made === null ? (
        <Later>
          <Form report={report} onMade={finish} onClose={onClose} />
        </Later>
      ) : (
        <>
          <ChangeDone plan={made.plan} text={made.text} {...(made.sheet === null ? {} : { sheet: made.sheet })} />
          <div>
            <Button size="small" onClick={onClose}>
              {t('pane.close')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
