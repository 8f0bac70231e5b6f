import { Field, Input } from '@fluentui/react-components';
import { CutsField } from '../components/CutsField';
import { HelpLink } from '../components/HelpLink';
import { SettingsPart } from '../components/SettingsPart';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import type { ScaleRow } from '../view/settings-form';
import type { SettingsPartProps } from './SettingsScreen';
import { WorkRows } from './WorkRows';

const EMPTY: ScaleRow = { subject: '', grade: '', year: '', cuts: ['', '', ''], max: '' };

/** The table of mark scales, one line for a subject, class and year; and one for all other works. */
export function SettingsScales({ form, change, restore, problems }: SettingsPartProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <SettingsPart title={t('settings.scales')} form={form} names={['scales', 'scale']} restore={restore}>
      {() => (
        <>
          <p className={styles.small}>
            {t('settings.scalesHint')} <HelpLink id="term.scale" about={t('settings.scales')} />
          </p>
          <WorkRows
            rows={form.scales}
            empty={EMPTY}
            legend={(work) => t('settings.scaleOf', { work })}
            onChange={(scales) => change({ scales })}
            problem={problems.scales}
          >
            {(row, set) => (
              <>
                <CutsField
                  label={t('settings.cuts')}
                  cuts={row.cuts}
                  onChange={(cuts) => set({ cuts })}
                  note={t('settings.cutsHint')}
                  wrong={false}
                />
                <Field label={t('settings.max')} hint={t('settings.maxHint')}>
                  <Input inputMode="numeric" value={row.max} onChange={(_, { value }) => set({ max: value })} />
                </Field>
              </>
            )}
          </WorkRows>
          <CutsField
            label={t('settings.name.scale')}
            cuts={form.scale}
            onChange={(scale) => change({ scale })}
            note={problems.scale ? t(`settings.problem.${problems.scale}`) : t('settings.scaleHint')}
            wrong={problems.scale !== undefined}
          />
        </>
      )}
    </SettingsPart>
  );
}
