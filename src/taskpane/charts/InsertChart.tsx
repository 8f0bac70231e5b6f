import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplateTarget } from '../../app/api';
import type { ChartSubject } from '../../i18n/chart-texts';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import type { ChartData } from '../../risk/charts/chart-data';
import { PlanOffer } from '../components/PlanOffer';
import { PlanPreview } from '../components/PlanPreview';
import { usePane } from '../pane-context';

interface InsertChartProps {
  readonly chart: ChartData;
  readonly subject: ChartSubject;
  readonly about: string;
  readonly title: string;
  readonly onInserted: (plan: WorkbookPlan) => void;
  readonly onClose: () => void;
}

/** Where to put the native chart, what would change, insert. */
export function InsertChart({ chart, subject, about, title, onInserted, onClose }: InsertChartProps) {
  const { app, t } = usePane();
  const [target, setTarget] = useState<TemplateTarget>('newSheet');
  return (
    <PlanOffer
      heading={t('chart.insertNamed', { title })}
      inputs={target}
      prepare={() => app.previewChart({ chart, subject, about }, target)}
      planOf={(plan) => plan}
      show={(plan) => <PlanPreview plan={plan} />}
      applyText={t('pane.templates.insert')}
      onApplied={onInserted}
      onClose={onClose}
    >
      <Field label={t('pane.field.target')}>
        <RadioGroup
          value={target}
          onChange={(_, { value }) => setTarget(value === 'selection' ? 'selection' : 'newSheet')}
        >
          <Radio value="newSheet" label={t('pane.field.newSheet')} />
          <Radio value="selection" label={t('pane.field.selection')} />
        </RadioGroup>
      </Field>
    </PlanOffer>
  );
}
