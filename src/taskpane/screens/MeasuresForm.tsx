import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { Disclosure } from '../components/Disclosure';
import { SheetOffer } from '../components/SheetOffer';
import { templateParams, useTemplateForm } from '../hooks/use-template-form';
import { usePane } from '../pane-context';
import { isoDay } from '../view/iso-day';
import { schoolsAtRisk } from '../view/levels';
import { mainSheet } from '../view/plan-sample';
import type { MakeFormProps } from './MakePanel';
import { TemplateFields } from './TemplateFields';

/** Which schools, for whom and when; then the plan. */
export function MeasuresForm({ report, onMade, onClose }: MakeFormProps) {
  const { app, t } = usePane();
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
    <SheetOffer
      heading={t('repair.measures.heading')}
      intro={t('repair.measures.intro')}
      inputs={JSON.stringify([params, keys])}
      prepare={() => app.previewMeasures(report, params, keys)}
      onApplied={(plan) => {
        const sheet = mainSheet(plan);
        onMade({ plan, sheet, text: t('repair.inserted', { sheet: sheet ?? '' }) });
      }}
      onClose={onClose}
    >
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
    </SheetOffer>
  );
}
