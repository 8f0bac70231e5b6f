import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type DragEvent,
  type ReactElement,
} from 'react';
import { loadTranslator } from '../../i18n/load';
import type { MessageKey, MessageParams, Translator } from '../../i18n/translator';
import { ExcelHost } from '../host/excel-host';
import type { WorkbookModel } from '../model/workbook-model';
import { BenchErrorBoundary } from './parts/BenchErrorBoundary';
import { MessageLine, type BenchMessage } from './parts/MessageLine';
import { PaneFrame } from './parts/PaneFrame';
import { SheetArea } from './parts/SheetArea';
import { Splitter } from './parts/Splitter';
import { StatusLine } from './parts/StatusLine';
import { Toolbar } from './parts/Toolbar';
import { keepSettings, PANE_WIDTH, type BenchSettings } from './settings';
import { publishHook } from './bench-window';
import { useShade } from './use-shade';
import { loadSample, openInto, saveToBrowser, type FileProblem } from './workbook-files';

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
  const host = useMemo(
    () => new ExcelHost(model, { locale: LOCALES[settings.language], excelApi: EXCEL_API[settings.excel] }),
    [model, settings.language, settings.excel],
  );
  useLayoutEffect(() => publishHook({ model, host }), [model, host]);
  useEffect(() => keepSettings(settings), [settings]);
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
          <PaneFrame
            key={`${settings.language} ${settings.excel} ${files.opened}`}
            id={PANE_ID}
            label={t('bench.pane')}
            host={host}
            shade={shade}
            width={paneWidth}
          />
        </main>
        <StatusLine t={t} host={host} />
      </div>
    </BenchErrorBoundary>
  );
}

interface Files {
  readonly busy: boolean;
  /** counts opened workbooks: the pane starts anew with each, as in Excel */
  readonly opened: number;
  readonly message: BenchMessage | null;
  readonly show: (message: BenchMessage | null) => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly sample: () => void;
}

function useFiles(model: WorkbookModel): Files {
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState(0);
  const [message, show] = useState<BenchMessage | null>(null);
  const started = useRef(false);
  const say = (key: MessageKey, params: MessageParams = {}, tone: BenchMessage['tone'] = 'info'): void =>
    show({ key, params, tone });
  const during = useCallback(async (work: () => Promise<FileProblem | null>): Promise<void> => {
    setBusy(true);
    try {
      const problem = await work();
      if (problem) say(problem.key, problem.params, 'problem');
    } finally {
      setBusy(false);
    }
  }, []);
  const open = useCallback(
    (file: File): void => {
      say('bench.message.opening', { file: file.name });
      void during(async () => {
        const problem = await openInto(model, file);
        if (problem) return problem;
        setOpened((count) => count + 1);
        say('bench.message.opened', { file: file.name });
        return null;
      });
    },
    [model, during],
  );
  const save = useCallback((): void => {
    say('bench.message.saving');
    void during(async () => {
      const problem = await saveToBrowser(model);
      if (!problem) say('bench.message.saved', { file: model.fileName });
      return problem;
    });
  }, [model, during]);
  const sample = useCallback((): void => {
    say('bench.message.loadingSample');
    void during(async () => {
      const problem = await loadSample(model);
      if (problem) return problem;
      setOpened((count) => count + 1);
      say('bench.message.sample');
      return null;
    });
  }, [model, during]);
  useEffect(() => {
    // a newcomer sees a filled workbook at once
    if (started.current) return;
    started.current = true;
    if (!new URLSearchParams(location.search).has('empty')) sample();
  }, [sample]);
  return { busy, opened, message, show, open, save, sample };
}

interface DropZoneProps {
  readonly t: Translator;
  readonly onFile: (file: File) => void;
  readonly children: ReactElement;
}

/** A file dropped anywhere on the workbook is opened. */
function DropZone({ t, onFile, children }: DropZoneProps): ReactElement {
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className="drop-zone"
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null))
          setOver(false);
      }}
      onDrop={(event) => {
        const file = event.dataTransfer.files[0];
        setOver(false);
        if (!file) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      {children}
      {over && <div className="drop-hint">{t('bench.dropHere')}</div>}
    </div>
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
