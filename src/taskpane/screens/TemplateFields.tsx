import { Button, Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { yearsWithoutTransfers } from '../../domain/working-days';
import type { TemplateFormValues } from '../hooks/use-template-form';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { schoolsAtRisk } from '../view/levels';
import { parseSchools } from '../view/school-list';
import { schoolYearAt, schoolYearChoices } from '../view/school-year';

interface TemplateFieldsProps {
  readonly values: TemplateFormValues;
  readonly onChange: (change: Partial<TemplateFormValues>) => void;
  /** without schools and content, which come from elsewhere */
  readonly only?: 'office';
}

/** What is filled in for every template. */
export function TemplateFields({ values, onChange, only }: TemplateFieldsProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const unknown = yearsWithoutTransfers(values.schoolYear);
  const years = schoolYearChoices(schoolYearAt(new Date()), values.schoolYear);
  return (
    <div className={styles.stack}>
      <Field label={t('pane.field.municipality')}>
        <Input value={values.municipality} onChange={(_, { value }) => onChange({ municipality: value })} />
      </Field>
      <Field label={t('pane.field.authority')}>
        <Input value={values.authority} onChange={(_, { value }) => onChange({ authority: value })} />
      </Field>
      <Field
        label={t('pane.field.schoolYear')}
        {...(unknown.length > 0 ? { hint: t('workdays.noTransfers', { years: unknown.join(', ') }) } : {})}
      >
        <Select value={String(values.schoolYear)} onChange={(_, { value }) => onChange({ schoolYear: Number(value) })}>
          {years.map((year) => (
            <option key={year} value={year}>
              {`${year}/${year + 1}`}
            </option>
          ))}
        </Select>
      </Field>
      {only === 'office' ? null : (
        <>
          <SchoolsField values={values} onChange={onChange} />
          <Field label={t('pane.field.content')}>
            <RadioGroup
              value={values.filled ? 'filled' : 'empty'}
              onChange={(_, { value }) => onChange({ filled: value === 'filled' })}
            >
              <Radio value="filled" label={t('pane.field.filled')} />
              <Radio value="empty" label={t('pane.field.empty')} />
            </RadioGroup>
          </Field>
          <Field label={t('pane.field.target')}>
            <RadioGroup
              value={values.target}
              onChange={(_, { value }) => onChange({ target: value === 'selection' ? 'selection' : 'newSheet' })}
            >
              <Radio value="newSheet" label={t('pane.field.newSheet')} />
              <Radio value="selection" label={t('pane.field.selection')} />
            </RadioGroup>
          </Field>
        </>
      )}
    </div>
  );
}

function SchoolsField({ values, onChange }: TemplateFieldsProps) {
  const { t, report } = usePane();
  const styles = usePaneStyles();
  const count = parseSchools(values.schools).length;
  const atRisk = report ? schoolsAtRisk(report) : [];
  return (
    <div className={styles.tight}>
      <Field
        label={t('pane.field.schools')}
        hint={count === 0 ? t('pane.field.schoolsHint') : t('pane.field.schoolsCount', { count })}
      >
        <Textarea
          rows={3}
          resize="vertical"
          value={values.schools}
          onChange={(_, { value }) => onChange({ schools: value })}
        />
      </Field>
      {atRisk.length > 0 ? (
        <div>
          <Button
            size="small"
            onClick={() => onChange({ schools: atRisk.map(({ school }) => school.name).join('\n') })}
          >
            {t('pane.field.schoolsFromAnalysis', { count: atRisk.length })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
