import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Translator } from '../../../i18n/translator';
import type { SheetModel } from '../../model/sheet-model';

interface SheetTabsProps {
  readonly t: Translator;
  readonly sheets: readonly SheetModel[];
  readonly active: SheetModel;
  readonly panelId: string;
  readonly onActivate: (sheet: SheetModel) => void;
  readonly onReveal: (sheet: SheetModel) => void;
  readonly onAdd: () => void;
}

/** Sheet tabs below the grid, as in Excel; arrow keys move between them. */
export function SheetTabs(props: SheetTabsProps): ReactElement {
  const { t, sheets, active, panelId, onActivate } = props;
  const list = useRef<HTMLDivElement>(null);
  const shown = sheets.filter((sheet) => sheet.properties.visibility === 'Visible');
  const hidden = sheets.filter((sheet) => sheet.properties.visibility !== 'Visible');
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const press = (event: KeyboardEvent): void => {
    const at = shown.indexOf(active);
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: shown.length - 1,
    };
    const next = shown[places[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    onActivate(next);
    const index = shown.indexOf(next);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  };
  return (
    <div className="tabs">
      <div className="tabs-list" role="tablist" aria-label={t('bench.sheets')} ref={list} onKeyDown={press}>
        {shown.map((sheet) => {
          const { tabColor, protected: locked } = sheet.properties;
          return (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              className="tab"
              aria-selected={sheet === active}
              aria-controls={panelId}
              aria-label={locked ? t('bench.tab.protected', { sheet: sheet.name }) : undefined}
              tabIndex={sheet === active ? 0 : -1}
              style={tabColor === '' ? undefined : { boxShadow: `inset 0 -4px ${tabColor}` }}
              onClick={() => onActivate(sheet)}
            >
              {locked && <Lock />}
              {sheet.name}
            </button>
          );
        })}
      </div>
      <button type="button" className="tab-add" aria-label={t('bench.addSheet')} onClick={props.onAdd}>
        +
      </button>
      {hidden.length > 0 && (
        <select
          className="tabs-hidden"
          aria-label={t('bench.hiddenSheets')}
          value=""
          onChange={(event) => {
            const sheet = hidden.find((each) => each.id === event.target.value);
            if (sheet) props.onReveal(sheet);
          }}
        >
          <option value="">{t('bench.hiddenSheets.show')}</option>
          {hidden.map((sheet) => (
            <option key={sheet.id} value={sheet.id}>
              {sheet.name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function Lock(): ReactElement {
  return (
    <svg className="tab-lock" viewBox="0 0 12 14" width="10" height="12" aria-hidden="true">
      <path d="M3 6V4a3 3 0 0 1 6 0v2" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <rect x="1" y="6" width="10" height="7" rx="1" fill="currentColor" />
    </svg>
  );
}
