import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { AnalysisReport } from '../../app/api';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { PlanOffer } from '../components/PlanOffer';
import { PlanPreview } from '../components/PlanPreview';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { emptyRecheckForm, sampleOptions } from '../view/recheck-form';

interface RecheckFormProps {
  readonly report: AnalysisReport;
  readonly onInserted: (plan: WorkbookPlan) => void;
  readonly onClose: () => void;
}

/** How many works, and the number that makes the draw repeatable; then the list. */
export function RecheckForm({ report, onInserted, onClose }: RecheckFormProps) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const [form, setForm] = useState(emptyRecheckForm);
  const options = sampleOptions(form);
  return (
    <PlanOffer
      heading={t('recheck.title')}
      inputs={JSON.stringify(options)}
      prepare={() => app.previewRecheck(report, options)}
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
      <p className={styles.small}>{t('recheck.intro')}</p>
      <Field label={t('recheck.share')}>
        <Input
          type="number"
          min={1}
          max={100}
          value={form.percent}
          onChange={(_, { value }) => setForm({ ...form, percent: value })}
        />
      </Field>
      <Field label={t('recheck.seed')} hint={t('recheck.seedHint')}>
        <Input type="number" min={0} value={form.seed} onChange={(_, { value }) => setForm({ ...form, seed: value })} />
      </Field>
    </PlanOffer>
  );
}
