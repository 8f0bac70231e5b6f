import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnalysisReport } from '../../app/api';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { ChangeDone } from '../components/ChangeDone';
import { Disclosure } from '../components/Disclosure';
import { PlanOffer } from '../components/PlanOffer';
import { PlanPreview } from '../components/PlanPreview';
import { templateParams, useTemplateForm } from '../hooks/use-template-form';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { schoolsAtRisk } from '../view/levels';
import { mainSheet } from '../view/plan-sample';
import { TemplateFields } from './TemplateFields';

/** From the analysis to measures: schools, parameters, preview, insert, take back. */
export function MeasuresPanel({ report }: { readonly report: AnalysisReport }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  const [inserted, setInserted] = useState<WorkbookPlan | null>(null);
  if (schoolsAtRisk(report).length === 0) return null;
  const sheet = inserted === null ? null : mainSheet(inserted);
  return (
    <section className={styles.card} aria-label={t('repair.measures')}>
      {inserted !== null && sheet !== null ? (
        <ChangeDone key={sheet} plan={inserted} sheet={sheet} text={t('repair.inserted', { sheet })} />
      ) : null}
      {open ? (
        <MeasuresForm
          report={report}
          onClose={() => setOpen(false)}
          onInserted={(plan) => {
            setInserted(plan);
            setOpen(false);
          }}
        />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{t('repair.measures')}</Button>
        </div>
      )}
    </section>
  );
}

interface MeasuresFormProps {
  readonly report: AnalysisReport;
  readonly onInserted: (plan: WorkbookPlan) => void;
  readonly onClose: () => void;
}

function MeasuresForm({ report, onInserted, onClose }: MeasuresFormProps) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const [values, change] = useTemplateForm();
  const schools = schoolsAtRisk(report);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const keys = schools.map(({ school }) => school.key).filter((key) => !left.has(key));
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const { municipality, authority, schoolYear } = templateParams(values);
  const params = { municipality, authority, schoolYear };
  return (
    <PlanOffer
      heading={t('repair.measures')}
      inputs={JSON.stringify([params, keys])}
      prepare={() => app.previewMeasures(report, params, keys)}
      planOf={(plan) => plan}
      show={(plan) => (
        <>
          <PlanPreview plan={plan} />
          <p className={styles.small}>{t('pane.plan.untouched')}</p>
        </>
      )}
      applyText={t('pane.templates.insert')}
      onApplied={onInserted}
      onClose={onClose}
    >
      <p className={styles.small}>{t('repair.measures.intro')}</p>
      <Disclosure summary={t('repair.measures.schools', { count: keys.length, total: schools.length })}>
        {() =>
          schools.map(({ school }) => (
            <Checkbox
              key={school.key}
              label={school.name}
              checked={!left.has(school.key)}
              onChange={(_, { checked }) => toggle(school.key, checked === true)}
            />
          ))
        }
      </Disclosure>
      <TemplateFields values={values} onChange={change} only="office" />
    </PlanOffer>
  );
}
