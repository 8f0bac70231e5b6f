import { Field, Input } from '@fluentui/react-components';
import { usePane } from '../pane-context';

interface WorkTexts {
  readonly subject: string;
  readonly grade: string;
  readonly year: string;
}

interface WorkFieldsProps<T extends WorkTexts> {
  readonly row: T;
  readonly onChange: (row: T) => void;
  readonly yearHint?: string;
}

/** Subject, class and year of one work, as typed. */
export function WorkFields<T extends WorkTexts>({ row, onChange, yearHint }: WorkFieldsProps<T>) {
  const { t } = usePane();
  return (
    <>
      <Field label={t('settings.work.subject')}>
        <Input value={row.subject} onChange={(_, { value }) => onChange({ ...row, subject: value })} />
      </Field>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: '8px' }}>
        {(['grade', 'year'] as const).map((name) => (
          <Field
            key={name}
            label={t(`settings.work.${name}`)}
            {...(name === 'year' && yearHint ? { hint: yearHint } : {})}
          >
            <Input
              inputMode="numeric"
              value={row[name]}
              style={{ minWidth: 0 }}
              input={{ style: { width: '100%' } }}
              onChange={(_, { value }) => onChange({ ...row, [name]: value })}
            />
          </Field>
        ))}
      </div>
    </>
  );
}
