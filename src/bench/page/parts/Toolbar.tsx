import { useRef, type ReactElement, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { BenchSettings } from '../settings';

interface ToolbarProps {
  readonly t: Translator;
  readonly settings: BenchSettings;
  readonly busy: boolean;
  readonly onSettings: (change: Partial<BenchSettings>) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
}

const FILE_KINDS = '.xlsx,.xlsm,.xls,.ods,.csv';

export function Toolbar({ t, settings, busy, onSettings, onOpen, onSave, onSample }: ToolbarProps): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="toolbar" role="toolbar" aria-label={t('bench.toolbar')}>
      <button type="button" disabled={busy} title={t('bench.open.hint')} onClick={() => picker.current?.click()}>
        {t('bench.open')}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={FILE_KINDS}
        aria-label={t('bench.open')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // the same file may be chosen again
          event.target.value = '';
          if (file) onOpen(file);
        }}
      />
      <button type="button" disabled={busy} onClick={onSave}>
        {t('bench.save')}
      </button>
      <button type="button" disabled={busy} onClick={onSample}>
        {t('bench.sample')}
      </button>
      <span className="toolbar-space" />
      <Choice
        label={t('bench.language')}
        value={settings.language}
        options={[
          ['ru', 'Русский'],
          ['en', 'English'],
        ]}
        onChange={(language) => onSettings({ language })}
      />
      <Choice
        label={t('bench.theme')}
        value={settings.theme}
        options={[
          ['system', t('bench.theme.system')],
          ['light', t('bench.theme.light')],
          ['dark', t('bench.theme.dark')],
        ]}
        onChange={(theme) => onSettings({ theme })}
      />
      <Choice
        label={t('bench.excel')}
        value={settings.excel}
        options={[
          ['current', t('bench.excel.current')],
          ['ltsc', t('bench.excel.ltsc')],
        ]}
        onChange={(excel) => onSettings({ excel })}
      />
    </div>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, ReactNode])[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>): ReactElement {
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find(([name]) => name === event.target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([name, text]) => (
          <option key={name} value={name}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
