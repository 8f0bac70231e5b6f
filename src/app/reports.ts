import type { CellRef, CellValue } from '../domain/cell';
import type { Grid } from '../grid/grid';
import type { Translator } from '../i18n/translator';
import type { FormatProperty, RunOptions, SheetInfo, Workbook } from '../plan/ports';
import { freeSheetName, sameSheetName } from '../plan/sheet-name';
import type { PlanOperation, Precondition } from '../plan/workbook-plan';
import { carryAdditions, type Addition } from '../reports/refresh/carry';
import { markerKey, parseMarker, sheetMark, type ReportMarker } from '../reports/refresh/marker';
import { differencesFrom, writtenCells, type Differences } from '../reports/refresh/written';
import type { AnalysisReport } from './api';
import { stopIfAsked } from './attempt';
import { buildReports, reportName, reportsPlan, type BuiltReport } from './build-reports';
import { levelColors, OUR_PREFIX } from './settings-store';
import type { ReportChoice, ReportKind, ReportSheetPreview, ReportsPreview } from './reports-api';

/** With more of our cells changed, the sheet is the user's own by now (sorted, rows inserted, rewritten). */
const ALTERED = 0.3;
/** Looks of more entries are not carried over: their values are. */
const MOST_LOOKS = 500;
const LOOK: readonly FormatProperty[] = [
  'fill',
  'fontColor',
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'wrap',
  'horizontal',
  'vertical',
  'numberFormat',
];

/** A report sheet of ours as it is now. */
interface Found {
  readonly marker: ReportMarker;
  readonly sheet: string;
  readonly grid: Grid;
  readonly differences: Differences;
  readonly keep: boolean;
}

/** The chosen reports as one plan: new sheets, and our own sheets of before replaced with the user's entries kept. */
export async function prepareReports(
  workbook: Workbook,
  report: AnalysisReport,
  choice: ReportChoice,
  t: Translator,
  run: RunOptions,
): Promise<ReportsPreview> {
  const infos = await workbook.sheets(run);
  const names = infos.map(({ name }) => name);
  const kept = await workbook.settings(OUR_PREFIX);
  const found = await findOwn(workbook, choice, infos, kept, run);
  stopIfAsked(run.signal);
  const taken = [...names];
  const sheetOf = (kind: ReportKind): string => {
    const own = found.get(kind);
    if (own && !own.keep) return own.sheet;
    const sheet = freeSheetName(reportName(kind, t), taken);
    taken.push(sheet);
    return sheet;
  };
  const built = buildReports(report, choice, sheetOf, t, levelColors(kept));
  const operations: PlanOperation[] = [];
  const needs: Precondition[] = [];
  const sheets: ReportSheetPreview[] = [];
  for (const one of built) {
    const own = found.get(one.report);
    if (!own || own.keep) {
      needs.push({ kind: 'sheetAbsent', sheet: one.sheet });
      operations.push(...one.operations);
      sheets.push({ ...head(one), action: own ? 'beside' : 'add', changed: [], kept: 0, moved: 0 });
      continue;
    }
    const replaced = await replace(workbook, one, own, placeOf(one.sheet, names), t, run);
    needs.push(unchanged(own));
    operations.push(...replaced.operations);
    sheets.push(replaced.preview);
  }
  return { plan: { ...reportsPlan(built, operations), needs }, sheets };
}

const head = ({ report, sheet }: BuiltReport) => ({ report, sheet });

/** The sheet that carries the report's mark, whatever its name is now; where none or a copy carries it too, the one with the name it had. */
function ownSheet(report: ReportKind, { sheet }: ReportMarker, infos: readonly SheetInfo[]): string | null {
  const marked = infos.filter(({ mark }) => mark === sheetMark(report));
  const [only] = marked;
  if (only && marked.length === 1) return only.name;
  return (marked.length > 1 ? marked : infos).find(({ name }) => sameSheetName(name, sheet))?.name ?? null;
}

/** Sheets that we wrote before and that are still there. */
async function findOwn(
  workbook: Workbook,
  choice: ReportChoice,
  infos: readonly SheetInfo[],
  settings: Readonly<Record<string, string>>,
  run: RunOptions,
): Promise<ReadonlyMap<ReportKind, Found>> {
  const known: { readonly report: ReportKind; readonly marker: ReportMarker; readonly sheet: string }[] = [];
  for (const report of choice.reports) {
    const key = markerKey(report);
    // a book of the command line keeps what it wrote as a large entry; only a sheet that says so is worth the question
    const isMarked = infos.some(({ mark }) => mark === sheetMark(report));
    const text = settings[key] ?? (isMarked ? await workbook.largeSetting(key) : null);
    const marker = parseMarker(text ?? undefined);
    const sheet = marker && ownSheet(report, marker, infos);
    if (marker && sheet !== null) known.push({ report, marker, sheet });
  }
  if (known.length === 0) return new Map();
  const grids = await workbook.read(
    known.map(({ sheet }) => sheet),
    run,
  );
  return new Map(
    known.flatMap(({ report, marker, sheet }, i): [ReportKind, Found][] => {
      const grid = grids[i];
      if (!grid) return [];
      const differences = differencesFrom(marker.written, grid.values, grid.origin);
      const altered = differences.changed.length > ALTERED * differences.own;
      // second marks belong to single works, which may stand elsewhere on a new list or nowhere
      const keep = altered || (report === 'recheck' && differences.added.length > 0);
      return [[report, { marker, sheet, grid, differences, keep }]];
    }),
  );
}

/** The sheet must still be as it was when the preview was made: nothing typed meanwhile is lost unseen. */
function unchanged({ sheet, grid }: Found): Precondition {
  return { kind: 'unchanged', sheet, ...grid.origin, values: grid.values };
}

/** After the same sheet as before. */
function placeOf(sheet: string, names: readonly string[]): { readonly after: string } | { readonly first: true } {
  const before = names[names.findIndex((name) => sameSheetName(name, sheet)) - 1];
  return before === undefined ? { first: true } : { after: before };
}

async function replace(
  workbook: Workbook,
  one: BuiltReport,
  { marker, sheet, grid, differences }: Found,
  place: { readonly after: string } | { readonly first: true },
  t: Translator,
  run: RunOptions,
): Promise<{ readonly operations: readonly PlanOperation[]; readonly preview: ReportSheetPreview }> {
  const own = writtenCells(marker.written);
  const carried = carryAdditions(
    await additionsOf(workbook, sheet, differences, run),
    absolute(grid),
    own,
    one.operations,
    sheet,
    {
      heading: t('reports.carried.heading'),
      place: (cell, beside) => t('reports.carried.place', { cell, beside }),
    },
  );
  const { heights } = marker;
  const deletion: PlanOperation = { kind: 'deleteSheet', sheet, ...(heights ? { setHeights: heights } : {}) };
  const operations = one.operations.map((operation): PlanOperation =>
    operation.kind === 'addSheet' ? { ...operation, ...place } : operation,
  );
  return {
    operations: [deletion, ...operations, ...carried.operations],
    preview: {
      ...head(one),
      action: 'replace',
      changed: differences.changed.map(({ row, column }): CellRef => ({ sheet, row, column })),
      kept: carried.kept,
      moved: carried.moved,
    },
  };
}

/** The user's entries with how they look and what notes they carry. */
async function additionsOf(
  workbook: Workbook,
  sheet: string,
  { added }: Differences,
  run: RunOptions,
): Promise<readonly Addition[]> {
  const looked = added.slice(0, MOST_LOOKS);
  if (looked.length === 0) return [];
  const { blocks, notes } = await workbook.readFormats(
    {
      ranges: looked.map(({ row, column }) => ({ sheet, row, column, rows: 1, columns: 1, formulas: true as const })),
      properties: LOOK,
      notes: looked.map(({ row, column }) => ({ sheet, row, column })),
    },
    run,
  );
  return added.map((cell, i) => ({
    ...cell,
    format: blocks[i]?.formats[0]?.[0] ?? null,
    note: notes[i]?.text ?? null,
    formula: blocks[i]?.formulas?.[0]?.[0] ?? null,
  }));
}

/** Values by sheet row and column. */
function absolute({ origin, values }: Grid): readonly (readonly CellValue[])[] {
  const above = Array.from({ length: origin.row }, (): CellValue[] => []);
  const left = Array.from({ length: origin.column }, (): CellValue => null);
  return [...above, ...values.map((line) => [...left, ...line])];
}
