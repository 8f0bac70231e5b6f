import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { PALETTE_IDS, PALETTES, type PaletteId } from '../../app/palettes';
import { SettingsPart } from '../components/SettingsPart';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';
import type { SettingsPartProps } from './SettingsScreen';

const LANGUAGES = ['auto', 'ru', 'en'] as const;

/** Colours of the levels in the sheets, and the language of this pane. */
export function SettingsLook({ form, change, restore }: SettingsPartProps) {
  const { t } = usePane();
  const { language, setLanguage } = useShell();
  return (
    <>
      <SettingsPart title={t('settings.name.palette')} form={form} names={['palette']} restore={restore}>
        {() => (
          <Field hint={t('settings.paletteHint')} label={t('settings.name.palette')}>
            <RadioGroup
              value={form.palette}
              onChange={(_, { value }) => {
                const palette = PALETTE_IDS.find((id) => id === value);
                if (palette) change({ palette });
              }}
            >
              {PALETTE_IDS.map((id) => (
                <Radio key={id} value={id} label={<Swatch id={id} />} />
              ))}
            </RadioGroup>
          </Field>
        )}
      </SettingsPart>
      <SettingsPart title={t('settings.language')} form={form} names={[]} restore={restore}>
        {() => (
          <Field label={t('settings.language')} hint={t('settings.languageHint')}>
            <RadioGroup
              value={language}
              onChange={(_, { value }) => {
                const choice = LANGUAGES.find((each) => each === value);
                if (choice) setLanguage(choice);
              }}
            >
              {LANGUAGES.map((each) => (
                <Radio key={each} value={each} label={t(`settings.language.${each}`)} />
              ))}
            </RadioGroup>
          </Field>
        )}
      </SettingsPart>
    </>
  );
}

/** The two fills as they will look, each with its sign; forced colours keep the signs. */
function Swatch({ id }: { readonly id: PaletteId }) {
  const { t } = usePane();
  const colors = PALETTES[id];
  const sample = (fill: string, sign: string) => (
    <span
      aria-hidden
      style={{
        backgroundColor: fill,
        color: '#000000',
        padding: '0 8px',
        border: '1px solid #767676',
        marginLeft: '6px',
      }}
    >
      {sign}
    </span>
  );
  return (
    <span>
      {t(`settings.palette.${id}`)}
      {sample(colors.strong, '▲')}
      {sample(colors.check, '△')}
    </span>
  );
}
