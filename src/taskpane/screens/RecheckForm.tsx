import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { SheetOffer } from '../components/SheetOffer';
import { usePane } from '../pane-context';
import { mainSheet } from '../view/plan-sample';
import { emptyRecheckForm, sampleOptions } from '../view/recheck-form';
import type { MakeFormProps } from './MakePanel';

/** How many works, and the number that makes the draw repeatable; then the list. */
export function RecheckForm({ report, onMade, onClose }: MakeFormProps) {
  const { app, t } = usePane();
  const [form, setForm] = useState(emptyRecheckForm);
  const options = sampleOptions(form);
  return (
    <SheetOffer
      heading={t('recheck.title')}
      intro={t('recheck.intro')}
      inputs={JSON.stringify(options)}
      prepare={() => app.previewRecheck(report, options)}
      onApplied={(plan) => {
        const sheet = mainSheet(plan);
        onMade({ plan, sheet, text: t('recheck.inserted', { sheet: sheet ?? '' }) });
      }}
      onClose={onClose}
    >
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
    </SheetOffer>
  );
}
