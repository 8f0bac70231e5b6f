import { useEffect, useLayoutEffect, useMemo, useState, type ReactElement } from 'react';
import { loadTranslator } from '../../i18n/load';
import type { Translator } from '../../i18n/translator';
import { FunctionCalculator } from '../functions/calculator';
import { ExcelHost } from '../host/excel-host';
import type { WorkbookModel } from '../model/workbook-model';
import { BenchErrorBoundary } from './parts/BenchErrorBoundary';
import { DropZone } from './parts/DropZone';
import { MessageLine } from './parts/MessageLine';
import { PaneFrame } from './parts/PaneFrame';
import { SheetArea } from './parts/SheetArea';
import { Splitter } from './parts/Splitter';
import { StatusLine } from './parts/StatusLine';
import { Toolbar } from './parts/Toolbar';
import { keepSettings, PANE_WIDTH, type BenchSettings } from './settings';
import { publishHook } from './bench-window';
import { usePaneKey } from './use-pane-key';
import { useShade } from './use-shade';
import { useFiles } from './use-files';

interface BenchAppProps {
  readonly model: WorkbookModel;
  readonly start: BenchSettings;
  readonly firstTranslator: Translator;
}

const PANE_ID = 'bench-pane';
/** the sheet keeps at least this much of the window */
const LEAST_SHEET = 360;
const LOCALES = { ru: 'ru-RU', en: 'en-US' } as const;
const EXCEL_API = { current: '1.20', ltsc: '1.14' } as const;

/** The whole bench: toolbar, sheet, splitter, pane, status line. */
export function BenchApp({ model, start, firstTranslator }: BenchAppProps): ReactElement {
  const [settings, setSettings] = useState(start);
  const [t, setTranslator] = useState<Translator>(() => firstTranslator);
  const shade = useShade(settings.theme);
  const { first: host, hosts } = useMemo(() => {
    const options = { locale: LOCALES[settings.language], excelApi: EXCEL_API[settings.excel] };
    const first = new ExcelHost(model, options);
    return { first, hosts: settings.panes === 1 ? [first] : [first, new ExcelHost(model, options)] };
  }, [model, settings.language, settings.excel, settings.panes]);
  useLayoutEffect(() => publishHook({ model, host, hosts }), [model, host, hosts]);
  useEffect(() => new FunctionCalculator(model, host.functions).start(), [model, host]);
  useEffect(() => keepSettings(settings), [settings]);
  usePaneKey();
  useEffect(() => {
    let current = true;
    void loadTranslator(settings.language).then((next) => {
      if (current) setTranslator(() => next);
    });
    return () => {
      current = false;
    };
  }, [settings.language]);
  useEffect(() => {
    document.documentElement.lang = t.language;
    document.title = t('bench.title');
  }, [t]);
  const files = useFiles(model);
  const most = Math.max(PANE_WIDTH.least, useWindowWidth() - LEAST_SHEET);
  const paneWidth = Math.min(settings.paneWidth, most);
  const change = (part: Partial<BenchSettings>): void => setSettings((old) => ({ ...old, ...part }));
  return (
    <BenchErrorBoundary t={t}>
      <div className="bench">
        <h1 className="unseen">{t('bench.title')}</h1>
        <Toolbar
          t={t}
          settings={settings}
          busy={files.busy}
          onSettings={change}
          onOpen={files.open}
          onSave={files.save}
          onSample={files.sample}
        />
        <MessageLine t={t} message={files.message} onClose={() => files.show(null)} />
        <main className="split">
          <DropZone t={t} onFile={files.open}>
            <SheetArea t={t} model={model} shade={shade} onMessage={files.show} />
          </DropZone>
          <Splitter
            width={paneWidth}
            most={most}
            label={t('bench.paneWidth')}
            controls={PANE_ID}
            onChange={(width) => change({ paneWidth: width })}
          />
          {hosts.map((each, index) => (
            <PaneFrame
              key={`${settings.language} ${settings.excel} ${files.opened} ${index}`}
              id={index === 0 ? PANE_ID : `${PANE_ID}-${index + 1}`}
              label={index === 0 ? t('bench.pane') : `${t('bench.pane')} ${index + 1}`}
              host={each}
              shade={shade}
              width={paneWidth}
              index={index}
            />
          ))}
        </main>
        <StatusLine t={t} host={host} />
      </div>
    </BenchErrorBoundary>
  );
}

function useWindowWidth(): number {
  const [width, setWidth] = useState(() => window.innerWidth);
  useEffect(() => {
    const read = (): void => setWidth(window.innerWidth);
    window.addEventListener('resize', read);
    return () => window.removeEventListener('resize', read);
  }, []);
  return width;
}
