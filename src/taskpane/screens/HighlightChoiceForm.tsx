import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { HighlightPreview } from '../../app/api';
import type { HighlightChoice } from '../../reports/highlight/choice';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { flaggedIndicators, toggled, withIndicator } from '../view/mark-choice';

interface HighlightChoiceFormProps {
  readonly choice: HighlightChoice;
  readonly preview: HighlightPreview;
  readonly onChoose: (choice: HighlightChoice) => void;
}

const LEVELS = ['strong', 'check'] as const;

/** Levels, indicators, sheets, place of the reason, legend, marking without asking. Each change shows at once what would be marked. */
export function HighlightChoiceForm({ choice, preview, onChoose }: HighlightChoiceFormProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <>
      <Group label={t('marks.levels')}>
        {LEVELS.map((level) => (
          <Checkbox
            key={level}
            label={t(`marks.level.${level}`)}
            checked={choice.levels.includes(level)}
            onChange={(_, { checked }) =>
              onChoose({ ...choice, levels: toggled(choice.levels, level, checked === true) })
            }
          />
        ))}
      </Group>
      <Indicators choice={choice} onChoose={onChoose} />
      <Group label={t('marks.sheets')}>
        {preview.candidates.map(({ sheet, rows }) => (
          <Checkbox
            key={sheet}
            label={t('marks.sheetRows', { sheet, rows })}
            checked={!choice.without.includes(sheet)}
            onChange={(_, { checked }) =>
              onChoose({ ...choice, without: toggled(choice.without, sheet, checked !== true) })
            }
          />
        ))}
      </Group>
      {preview.cellReasons === 'none' ? null : (
        <Field label={t('marks.reasonIn')}>
          <RadioGroup
            value={choice.reasonIn}
            onChange={(_, { value }) => onChoose({ ...choice, reasonIn: value === 'column' ? 'column' : 'cell' })}
          >
            <Radio value="cell" label={t(`marks.reasonIn.${preview.cellReasons}`)} />
            <Radio value="column" label={t('marks.reasonIn.column')} />
          </RadioGroup>
        </Field>
      )}
      <div className={styles.tight}>
        <Checkbox
          label={t('marks.legend')}
          checked={choice.legend}
          onChange={(_, { checked }) => onChoose({ ...choice, legend: checked === true })}
        />
        <Field hint={t('marks.autoHint')}>
          <Checkbox
            label={t('marks.auto')}
            checked={choice.auto}
            onChange={(_, { checked }) => onChoose({ ...choice, auto: checked === true })}
          />
        </Field>
      </div>
    </>
  );
}

function Indicators({ choice, onChoose }: Pick<HighlightChoiceFormProps, 'choice' | 'onChoose'>) {
  const { t, report } = usePane();
  const all = report ? flaggedIndicators(report) : [];
  if (all.length < 2) return null;
  return (
    <Group label={t('marks.indicators')}>
      {all.map((indicator) => (
        <Checkbox
          key={indicator}
          label={t.dynamic(`indicators.${indicator}.short`)}
          checked={choice.indicators?.includes(indicator) ?? true}
          onChange={(_, { checked }) =>
            onChoose({ ...choice, indicators: withIndicator(choice, all, indicator, checked === true) })
          }
        />
      ))}
    </Group>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minInlineSize: 0 }}>
      <legend style={{ padding: 0 }}>{label}</legend>
      <div style={{ display: 'flex', flexDirection: 'column' }}>{children}</div>
    </fieldset>
  );
}
