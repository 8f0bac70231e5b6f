import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { codifierYears, cutsProblem, type AnalysisForm } from '../view/analysis-form';

const REFERENCES = ['loo', 'similar', 'region', 'country'] as const;
const MARKS = [3, 4, 5] as const;

interface AnalysisSettingsProps {
  readonly form: AnalysisForm;
  readonly onChange: (form: AnalysisForm) => void;
}

/** With what schools are compared, the mark scale and the open tasks; all may stay as they are. */
export function AnalysisSettings({ form, onChange }: AnalysisSettingsProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const setReference = (value: string): void => {
    const reference = REFERENCES.find((each) => each === value);
    if (reference) onChange({ ...form, reference });
  };
  return (
    <div className={styles.screen}>
      <Field label={t('pane.analysis.reference')}>
        <RadioGroup value={form.reference} onChange={(_, { value }) => setReference(value)}>
          {REFERENCES.map((reference) => (
            <Radio
              key={reference}
              value={reference}
              label={reference === 'similar' ? t('views.reference.similar') : t(`pane.analysis.reference.${reference}`)}
            />
          ))}
        </RadioGroup>
      </Field>
      <ScaleField form={form} onChange={onChange} />
      <Field label={t('pane.analysis.openTasks')} hint={t('pane.analysis.openTasksHint')}>
        <Input value={form.openTasks} onChange={(_, { value }) => onChange({ ...form, openTasks: value })} />
      </Field>
      <Field
        label={t('views.codifier')}
        hint={t('views.codifierHint')}
        {...(codifierYears(form.codifier) === null ? { validationMessage: t('views.codifierProblem') } : {})}
      >
        <Input
          inputMode="numeric"
          value={form.codifier}
          onChange={(_, { value }) => onChange({ ...form, codifier: value })}
        />
      </Field>
      <Field hint={t('views.steadyHint')}>
        <Checkbox
          label={t('views.steady')}
          checked={form.steady}
          onChange={(_, { checked }) => onChange({ ...form, steady: checked === true })}
        />
      </Field>
    </div>
  );
}

function ScaleField({ form, onChange }: AnalysisSettingsProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const problem = cutsProblem(form.cuts);
  const setCut = (index: number, value: string): void => {
    const [three, four, five] = form.cuts.map((cut, at) => (at === index ? value : cut));
    onChange({ ...form, cuts: [three ?? '', four ?? '', five ?? ''] });
  };
  return (
    <div role="group" aria-label={t('pane.analysis.scale')} className={styles.tight}>
      <span>{t('pane.analysis.scale')}</span>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: '8px' }}>
        {MARKS.map((mark, index) => (
          <Field key={mark} label={t('pane.analysis.cut', { mark })}>
            <Input
              inputMode="numeric"
              value={form.cuts[index] ?? ''}
              input={{ style: { width: '100%' }, 'aria-describedby': 'scale-note', 'aria-invalid': problem !== null }}
              onChange={(_, { value }) => setCut(index, value)}
            />
          </Field>
        ))}
      </div>
      <span id="scale-note" role={problem ? 'alert' : undefined} className={styles.small}>
        {problem ? `⚠\uFE0E ${t(`pane.analysis.scale.${problem}`)}` : t('pane.analysis.scaleHint')}
      </span>
    </div>
  );
}
