import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { HelpLink } from '../components/HelpLink';
import { SettingsPart } from '../components/SettingsPart';
import { usePane } from '../pane-context';
import type { SettingsPartProps } from './SettingsScreen';

const REFERENCES = ['loo', 'similar', 'region', 'country'] as const;
/** the recommended one first */
const VARIANTS = ['steady', 'standard'] as const;

/** With what schools are compared, how signs are combined, and where the years break. */
export function SettingsComparison({ form, change, restore, problems }: SettingsPartProps) {
  const { t } = usePane();
  return (
    <SettingsPart
      title={t('settings.comparison')}
      form={form}
      names={['reference', 'variant', 'codifierYears']}
      restore={restore}
    >
      {() => (
        <>
          <Field label={t('settings.name.reference')}>
            <RadioGroup
              value={form.reference}
              onChange={(_, { value }) => {
                const reference = REFERENCES.find((each) => each === value);
                if (reference) change({ reference });
              }}
            >
              {REFERENCES.map((reference) => (
                <Radio key={reference} value={reference} label={t(`settings.reference.${reference}`)} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={t('settings.name.variant')} hint={t(`combining.${form.variant}Hint`)}>
            <RadioGroup
              value={form.variant}
              onChange={(_, { value }) => {
                const variant = VARIANTS.find((each) => each === value);
                if (variant) change({ variant });
              }}
            >
              {VARIANTS.map((variant) => (
                <Radio key={variant} value={variant} label={t(`combining.${variant}`)} />
              ))}
            </RadioGroup>
          </Field>
          <HelpLink id="term.steady" about={t('settings.name.variant')} />
          <Field
            label={t('views.codifier')}
            hint={t('views.codifierHint')}
            {...(problems.codifierYears ? { validationMessage: t('views.codifierProblem') } : {})}
          >
            <Input
              inputMode="numeric"
              value={form.codifierYears}
              onChange={(_, { value }) => change({ codifierYears: value })}
            />
          </Field>
        </>
      )}
    </SettingsPart>
  );
}
