import type { CellRef, RangeRef, Rect } from '../../domain/cell';
import type { FormatAnswer, FormatBlock, FormatProperty, FormatQuery } from '../../plan/ports';
import { runsOf } from '../../plan/rects';
import type { PlanOperation, Precondition, WorkbookPlan } from '../../plan/workbook-plan';
import type { HighlightInput, HighlightRun } from './highlight-runs';
import { candidatesOf, placeReasons, type PlacedReasons, type ReasonKind } from './place-reasons';
import type { LevelColors } from '../palettes';
import { withPrints } from './row-print';
import { fillOf, signedFormat, type MarkedLevel } from './sign';
import { hashOf, Interned, newSnapshot, type Look, type NameLook, type Snapshot } from './snapshot';

/** What highlighting changes, and so what must be read before: of the whole rows, and of the naming cells. */
export const rowProperties: readonly FormatProperty[] = ['fill', 'pattern'];
export const nameProperties: readonly FormatProperty[] = ['bold', 'numberFormat'];

export interface HighlightPlan {
  readonly plan: WorkbookPlan;
  readonly sheets: readonly { readonly sheet: string; readonly rows: number; readonly schools: number }[];
  /** first cells of rows whose reason found no free cell */
  readonly withoutReason: readonly CellRef[];
  /** sheets with hidden rows, where no column of reasons can be written */
  readonly filtered: readonly string[];
  /** there are so many rows that the reason stands only at the first ones of each school */
  readonly onceOnly: boolean;
  /** how everything looked before; null when nothing is marked */
  readonly snapshot: Snapshot | null;
}

/** What has to be known of the workbook to plan the marking of the runs; ranges that are likely alike are asked for as one group. */
export function highlightQuery(runs: readonly HighlightRun[], kinds: readonly ReasonKind[]): FormatQuery {
  return {
    ranges: [
      ...runs.map((run) => ({ ...rangeOf(run), alike: true as const })),
      ...runs.map((run) => ({ ...rangeOf(run), ...nameCells(run), properties: nameProperties })),
    ],
    properties: rowProperties,
    notes: runs.flatMap((run, i) => (kinds[i] === 'note' || kinds[i] === 'comment' ? candidatesOf(run) : [])),
  };
}

/** `before` answers highlightQuery in its order. */
export function planHighlight(
  input: HighlightInput,
  runs: readonly HighlightRun[],
  before: FormatAnswer,
  kinds: readonly ReasonKind[],
): HighlightPlan {
  const reasons = placeReasons(input, runs, before, kinds);
  const snapshot = runs.length === 0 ? null : snapshotOf(input, runs, before, reasons);
  const operations = [...fills(runs, input.colors ?? fillOf), ...names(runs, before), ...reasons.operations];
  const sheets = [...new Set(runs.map((run) => run.sheet))];
  const needs = sheets.map((sheet): Precondition => ({ kind: 'writable', sheet }));
  const plan = { title: 'highlight', params: {}, needs: [...needs, ...reasons.needs], operations };
  const filtered = runs.flatMap((run, i) => (kinds[i] === 'filtered' ? [run.sheet] : []));
  return {
    plan,
    snapshot,
    sheets: sheets.map((sheet) => summaryOf(sheet, runs)),
    withoutReason: reasons.without,
    filtered: [...new Set(filtered)],
    onceOnly: kinds.some((kind) => kind === 'elsewhere'),
  };
}

function nameCells(run: HighlightRun): Pick<Rect, 'column' | 'columns' | 'rows'> {
  return { column: run.nameColumn, columns: 1, rows: run.names };
}

function rangeOf(run: HighlightRun): RangeRef {
  return { sheet: run.sheet, row: run.row, column: run.column, rows: run.rows, columns: run.columns };
}

function summaryOf(sheet: string, runs: readonly HighlightRun[]): HighlightPlan['sheets'][number] {
  const own = runs.filter((run) => run.sheet === sheet);
  const schools = new Set(own.flatMap((run) => run.schools.map(({ key }) => key))).size;
  return { sheet, rows: own.reduce((rows, run) => rows + run.rows, 0), schools };
}

/** One operation per sheet and level. */
function fills(runs: readonly HighlightRun[], colors: LevelColors): PlanOperation[] {
  const groups = new Map<string, { sheet: string; level: MarkedLevel; rects: Rect[] }>();
  for (const run of runs) {
    const key = `${run.school.level}:${run.sheet}`;
    const group = groups.get(key) ?? { sheet: run.sheet, level: run.school.level, rects: [] };
    const { row, column, rows, columns } = run;
    group.rects.push({ row, column, rows, columns });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ sheet, level, rects }) => ({
    kind: 'setFormat',
    sheet,
    rects,
    format: { fill: colors[level] },
  }));
}

function names(runs: readonly HighlightRun[], before: FormatAnswer): PlanOperation[] {
  const groups = new Map<string, { sheet: string; numberFormat: string; rects: Rect[] }>();
  runs.forEach((run, index) => {
    const looks = nameLooks(run, before.blocks[runs.length + index]);
    for (const { rect, value } of runsOf(looks, (look) => look.numberFormat)) {
      const numberFormat = signedFormat(value.numberFormat, run.school.level, run.isNumber);
      const key = `${numberFormat}:${run.sheet}`;
      const group = groups.get(key) ?? { sheet: run.sheet, numberFormat, rects: [] };
      group.rects.push(rect);
      groups.set(key, group);
    }
  });
  return [...groups.values()].map(({ sheet, numberFormat, rects }) => ({
    kind: 'setFormat',
    sheet,
    rects,
    format: { bold: true, numberFormat },
  }));
}

function nameLooks(
  run: HighlightRun,
  block: FormatBlock | undefined,
): { row: number; column: number; value: NameLook }[] {
  return Array.from({ length: run.names }, (_, i) => {
    const format = block?.formats[i]?.[0];
    const value = { bold: format?.bold ?? false, numberFormat: format?.numberFormat ?? 'General' };
    return { row: run.row + i, column: run.nameColumn, value };
  });
}

function snapshotOf(
  input: HighlightInput,
  runs: readonly HighlightRun[],
  before: FormatAnswer,
  reasons: PlacedReasons,
): Snapshot {
  const texts = new Interned<string>();
  const looks = new Interned<Look>();
  const nameLookList = new Interned<NameLook>();
  const sheets = new Map<string, Snapshot['sheets'][number]['runs'][number][]>();
  runs.forEach((run, index) => {
    const block = before.blocks[index];
    const place = reasons.places[index] ?? null;
    const stored = {
      row: run.row,
      rows: run.names,
      ...(run.names === run.rows ? {} : { tall: run.rows }),
      column: run.column,
      columns: run.columns,
      nameColumn: run.nameColumn,
      level: run.school.level,
      text: texts.of(run.text),
      looks: lookRects(run, block).map(
        ({ rect, value }) => [rect.row, rect.column, rect.rows, rect.columns, looks.of(value)] as const,
      ),
      names: runsOf(nameLooks(run, before.blocks[runs.length + index]), (look) => JSON.stringify(look)).map(
        ({ rect, value }) => [rect.row - run.row, rect.rows, nameLookList.of(value)] as const,
      ),
      reason: place && { ...place, hash: hashOf(run.school.reason) },
    };
    const own = sheets.get(run.sheet);
    if (own) own.push(stored);
    else sheets.set(run.sheet, [stored]);
  });
  return newSnapshot({
    texts: texts.list,
    looks: looks.list,
    nameLooks: nameLookList.list,
    sheets: withPrints(
      [...sheets].map(([sheet, own]) => ({
        sheet,
        ...idOf(input, sheet),
        runs: own,
        headings: reasons.headings
          .filter((each) => each.sheet === sheet)
          .map(({ row, column, text }) => ({ row, column, hash: hashOf(text) })),
      })),
      input.grids,
    ),
  });
}

function idOf(input: HighlightInput, sheet: string): { id?: string } {
  const id = input.sheetIds?.[sheet];
  return id === undefined ? {} : { id };
}

function lookRects(run: HighlightRun, block: FormatBlock | undefined): { rect: Rect; value: Look }[] {
  const cells = Array.from({ length: run.rows }, (_, i) =>
    Array.from({ length: run.columns }, (__, j) => {
      const format = block?.formats[i]?.[j];
      const fill = format?.fill ?? null;
      return { row: i, column: j, value: { fill, pattern: format?.pattern ?? (fill === null ? 'none' : 'solid') } };
    }),
  ).flat();
  return runsOf(cells, (look) => JSON.stringify(look));
}
