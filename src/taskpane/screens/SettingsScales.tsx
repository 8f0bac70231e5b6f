import { Button, Field, Input } from '@fluentui/react-components';
import { CutsField } from '../components/CutsField';
import { HelpLink } from '../components/HelpLink';
import { SettingsPart } from '../components/SettingsPart';
import { WorkFields } from '../components/WorkFields';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import type { ScaleRow } from '../view/settings-form';
import { unlistedWorks, useWorks, workOf } from './settings-works';
import type { SettingsPartProps } from './SettingsScreen';

/** The table of mark scales, one line for a subject, class and year; and one for all other works. */
export function SettingsScales({ form, change, restore, problems }: SettingsPartProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const works = useWorks();
  const { scales } = form;
  const set = (at: number, row: ScaleRow): void =>
    change({ scales: scales.map((each, index) => (index === at ? row : each)) });
  const add = (row: Omit<ScaleRow, 'cuts' | 'max'>): void =>
    change({ scales: [...scales, { ...row, cuts: ['', '', ''], max: '' }] });
  return (
    <SettingsPart title={t('settings.scales')} form={form} names={['scales', 'scale']} restore={restore}>
      {() => (
        <>
          <p className={styles.small}>
            {t('settings.scalesHint')} <HelpLink id="term.scale" about={t('settings.scales')} />
          </p>
          {scales.map((row, index) => (
            <fieldset key={index} className={styles.card} style={{ margin: 0, minWidth: 0 }}>
              <legend className={styles.small}>{t('settings.scaleOf', { work: workOf(row, t) })}</legend>
              <WorkFields row={row} onChange={(next) => set(index, next)} />
              <CutsField
                label={t('settings.cuts')}
                cuts={row.cuts}
                onChange={(cuts) => set(index, { ...row, cuts })}
                note={t('settings.cutsHint')}
                wrong={false}
              />
              <Field label={t('settings.max')} hint={t('settings.maxHint')}>
                <Input
                  inputMode="numeric"
                  value={row.max}
                  onChange={(_, { value }) => set(index, { ...row, max: value })}
                />
              </Field>
              <div>
                <Button
                  size="small"
                  aria-label={t('settings.removeNamed', { work: workOf(row, t) })}
                  onClick={() => change({ scales: scales.filter((_, at) => at !== index) })}
                >
                  {t('settings.remove')}
                </Button>
              </div>
            </fieldset>
          ))}
          {problems.scales ? (
            <p className={styles.text} role="alert">{`⚠\uFE0E ${t(`settings.problem.${problems.scales}`)}`}</p>
          ) : null}
          <div className={styles.row}>
            {unlistedWorks(works, scales).map((work) => (
              <Button key={workOf(work, t)} size="small" onClick={() => add(work)}>
                {t('settings.add', { work: workOf(work, t) })}
              </Button>
            ))}
            <Button size="small" onClick={() => add({ subject: '', grade: '', year: '' })}>
              {t('settings.addOther')}
            </Button>
          </div>
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
