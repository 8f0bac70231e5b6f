import { Field, Input } from '@fluentui/react-components';
import { useId } from 'react';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import type { CutTexts } from '../view/analysis-form';

const MARKS = [3, 4, 5] as const;

interface CutsFieldProps {
  readonly label: string;
  readonly cuts: CutTexts;
  readonly onChange: (cuts: CutTexts) => void;
  /** what is wrong, else what to type */
  readonly note: string;
  readonly wrong: boolean;
}

/** Lowest scores of the marks 3, 4 and 5 beside each other. */
export function CutsField({ label, cuts, onChange, note, wrong }: CutsFieldProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const id = useId();
  const setCut = (index: number, value: string): void => {
    const [three = '', four = '', five = ''] = cuts.map((cut, at) => (at === index ? value : cut));
    onChange([three, four, five]);
  };
  return (
    <div role="group" aria-label={label} className={styles.tight}>
      <span>{label}</span>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', columnGap: '8px' }}>
        {MARKS.map((mark, index) => (
          <Field key={mark} label={t('settings.cut', { mark })}>
            <Input
              inputMode="numeric"
              value={cuts[index] ?? ''}
              style={{ minWidth: 0 }}
              input={{ style: { width: '100%' }, 'aria-describedby': id, 'aria-invalid': wrong }}
              onChange={(_, { value }) => setCut(index, value)}
            />
          </Field>
        ))}
      </div>
      <span id={id} role={wrong ? 'alert' : undefined} className={styles.small}>
        {wrong ? `⚠\uFE0E ${note}` : note}
      </span>
    </div>
  );
}
