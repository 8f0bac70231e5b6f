import type { RunOptions, SheetInfo, Workbook } from '../plan/ports';
import type { CheckContext } from '../roadmap/rules/table-reader';
import type { Compute } from '../worker/protocol';
import { answersFrom } from './answers';
import type { AnalyseOptions, App } from './api';
import { attempt } from './attempt';
import type { ReadSheets } from './changes';
import type { Contents, Overview, SheetContents } from './overview';
import { withoutReports, type SortedSheets } from './own-reports';
import { columnMapsFrom } from './measure-columns';
import { mergedSettings, settingsOptions, type Settings } from './settings';
import { OUR_PREFIX, settingsStore } from './settings-store';

/** A book up to this size is looked at without being asked: less than a second of reading. */
const AT_ONCE = 150_000;

interface StartNeeds {
  readonly workbook: Workbook;
  readonly compute: Compute;
  read(run: RunOptions): Promise<ReadSheets>;
}

/** What the workbook remembers, read in one round trip. */
export interface Remembered {
  readonly settings: Settings;
  /** settings and answers as options of an analysis */
  readonly options: AnalyseOptions;
  readonly context: CheckContext;
  /** everything of ours that the workbook keeps, as it is stored */
  readonly kept: Readonly<Record<string, string>>;
}

export interface StartCases extends Pick<App, 'overview' | 'settings' | 'saveSettings' | 'previewSample'> {
  remembered(): Promise<Remembered>;
  /** the sheets to read results and plans from */
  sheetsToRead(run: RunOptions, kept: Remembered['kept']): Promise<SortedSheets>;
}

/** The use cases of the start place and of the settings. */
export function startCases({ workbook, compute, read }: StartNeeds): StartCases {
  const store = settingsStore(workbook);
  const remembered = async (): Promise<Remembered> => {
    const kept = await workbook.settings(OUR_PREFIX);
    const settings = store.from(kept);
    const options = { ...settingsOptions(settings), answers: answersFrom(kept) };
    return { settings, options, context: { columnMaps: columnMapsFrom(kept) }, kept };
  };
  const sheetsToRead: StartCases['sheetsToRead'] = async (run, kept) => withoutReports(await read(run), kept);
  return {
    remembered,
    sheetsToRead,
    overview: ({ known, all, ...run } = {}) =>
      attempt(async (): Promise<Overview> => {
        const sheets = await workbook.sheets(run);
        const active = (await workbook.selection())?.sheet ?? null;
        const { settings, options, context, kept } = await remembered();
        const cells = sheets.reduce((sum, { used }) => sum + (used ? used.rows * used.columns : 0), 0);
        const signature = JSON.stringify([sheets.map(({ name, used }) => [name, used]), settings]);
        if (known?.signature === signature && (known.read || all !== true)) return { ...known, active };
        if (cells > AT_ONCE && all !== true) return { ...unread(sheets), active, read: false, cells, signature };
        const { grids, notes } = await sheetsToRead(run, kept);
        const contents = await compute.look(grids, options, run, context);
        return {
          ...contents,
          sheets: withReports(contents.sheets, notes, sheets),
          active,
          read: true,
          cells,
          signature,
        };
      }),
    settings: () => attempt(async () => (await remembered()).settings),
    saveSettings: (next, base) =>
      attempt(async () => {
        if (base === undefined) return store.write(next);
        const { settings } = await remembered();
        return store.write(mergedSettings(base, next, settings));
      }),
    previewSample: () =>
      attempt(async () => {
        const { samplePlan } = await import('./sample-plan');
        return samplePlan((await workbook.sheets()).map(({ name }) => name));
      }),
  };
}

/** Our reports among the other sheets, in the order of the workbook. */
function withReports(
  read: readonly SheetContents[],
  reports: readonly { readonly sheet: string }[],
  order: readonly SheetInfo[],
): readonly SheetContents[] {
  const own = reports.map(({ sheet }): SheetContents => ({
    sheet,
    kind: 'report',
    layouts: [],
    schools: 0,
    measures: 0,
  }));
  const place = ({ sheet }: SheetContents): number => order.findIndex(({ name }) => name === sheet);
  return own.length === 0 ? read : [...read, ...own].sort((a, b) => place(a) - place(b));
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
