import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnalysisReport } from '../../app/api';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { Disclosure } from '../components/Disclosure';
import { PlanOffer } from '../components/PlanOffer';
import { PlanPreview } from '../components/PlanPreview';
import { templateParams, useTemplateForm } from '../hooks/use-template-form';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { isoDay } from '../view/iso-day';
import { schoolsAtRisk } from '../view/levels';
import { TemplateFields } from './TemplateFields';

interface MeasuresFormProps {
  readonly report: AnalysisReport;
  readonly onInserted: (plan: WorkbookPlan) => void;
  readonly onClose: () => void;
}

/** Which schools, for whom and when; then the plan. */
export function MeasuresForm({ report, onInserted, onClose }: MeasuresFormProps) {
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
  const params = { municipality, authority, schoolYear, today: isoDay(new Date()) };
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
