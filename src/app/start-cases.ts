import type { Grid } from '../grid/grid';
import type { RunOptions, SheetInfo, Workbook } from '../plan/ports';
import type { CheckContext } from '../roadmap/rules/table-reader';
import type { Compute } from '../worker/protocol';
import { answersFrom } from './answers';
import type { AnalyseOptions, App } from './api';
import { attempt } from './attempt';
import type { Contents, Overview } from './overview';
import { columnMapsFrom } from './measure-columns';
import { settingsOptions, type Settings } from './settings';
import { OUR_PREFIX, settingsStore } from './settings-store';

/** A book up to this size is looked at without being asked: less than a second of reading. */
const AT_ONCE = 150_000;

interface StartNeeds {
  readonly workbook: Workbook;
  readonly compute: Compute;
  readAll(run: RunOptions): Promise<readonly Grid[]>;
}

/** What the workbook remembers, read in one round trip. */
export interface Remembered {
  readonly settings: Settings;
  /** settings and answers as options of an analysis */
  readonly options: AnalyseOptions;
  readonly context: CheckContext;
}

export interface StartCases extends Pick<App, 'overview' | 'settings' | 'saveSettings' | 'previewSample'> {
  remembered(): Promise<Remembered>;
}

/** The use cases of the start place and of the settings. */
export function startCases({ workbook, compute, readAll }: StartNeeds): StartCases {
  const store = settingsStore(workbook);
  const remembered = async (): Promise<Remembered> => {
    const kept = await workbook.settings(OUR_PREFIX);
    const settings = store.from(kept);
    const options = { ...settingsOptions(settings), answers: answersFrom(kept) };
    return { settings, options, context: { columnMaps: columnMapsFrom(kept) } };
  };
  return {
    remembered,
    overview: ({ known, all, ...run } = {}) =>
      attempt(async (): Promise<Overview> => {
        const sheets = await workbook.sheets(run);
        const active = (await workbook.selection())?.sheet ?? null;
        const { settings, options, context } = await remembered();
        const cells = sheets.reduce((sum, { used }) => sum + (used ? used.rows * used.columns : 0), 0);
        const signature = JSON.stringify([sheets.map(({ name, used }) => [name, used]), settings]);
        if (known?.signature === signature && (known.read || all !== true)) return { ...known, active };
        if (cells > AT_ONCE && all !== true) return { ...unread(sheets), active, read: false, cells, signature };
        const contents = await compute.look(await readAll(run), options, run, context);
        return { ...contents, active, read: true, cells, signature };
      }),
    settings: () => attempt(async () => (await remembered()).settings),
    saveSettings: (next) => attempt(() => store.write(next)),
    previewSample: () =>
      attempt(async () => {
        const { samplePlan } = await import('./sample-plan');
        return samplePlan((await workbook.sheets()).map(({ name }) => name));
      }),
  };
}

function unread(sheets: readonly SheetInfo[]): Contents {
  return {
    sheets: sheets.map(({ name, used }) => ({
      sheet: name,
      kind: used === null ? 'empty' : 'unknown',
      layouts: [],
      schools: 0,
      measures: 0,
    })),
    works: [],
    schools: [],
  };
}
