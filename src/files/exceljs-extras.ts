import type { Cell, Workbook as Book, Worksheet } from 'exceljs';
import { address, parseAddress, type Rect } from '../domain/cell';
import type { Obstacle, Removal, SheetState } from '../plan/backend';
import { linkLook, noLinkLook } from '../plan/link-look';
import { around, single } from '../plan/rects';
import { MARK_PROPERTY } from '../plan/sheet-mark';
import { mentionsSheet } from '../plan/sheet-mention';
import type { LinkTarget, PlanOperation } from '../plan/workbook-plan';
import { formulaOf } from './exceljs-cell';
import { changeFormat } from './exceljs-style';
import { noExtras, type FileLink, type SheetExtras } from './package/extras';

/** Charts and links of an opened file by the sheet's name; ExcelJS knows nothing of them. */
export type ExtrasBySheet = Map<string, SheetExtras>;

export function extrasOf(extras: ExtrasBySheet, sheet: string): SheetExtras {
  return extras.get(sheet) ?? noExtras;
}

interface PageBreak {
  readonly id: number;
  readonly max: number;
  readonly min: number;
  readonly man: number;
}

/** ExcelJS writes the list, but its types do not name it, and it does not read it. */
function breakStore(sheet: Worksheet): { rowBreaks: readonly PageBreak[] } {
  return sheet as unknown as { rowBreaks: readonly PageBreak[] }; // see above
}

export function setBreaks(sheet: Worksheet, rows: readonly number[]): void {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  breakStore(sheet).rowBreaks = sorted.map((id) => ({ id, max: 16_383, min: 0, man: 1 }));
}

export function breaksOf(sheet: Worksheet): number[] {
  return breakStore(sheet).rowBreaks.map(({ id }) => id);
}

/** ExcelJS makes every linked cell a text; the link lives in the extras, and the cell keeps its value with its type. */
export function takeLinksOut(book: Book, extras: ExtrasBySheet): void {
  for (const sheet of book.worksheets) {
    const { links, breaks } = extrasOf(extras, sheet.name);
    for (const link of links) {
      const cell = sheet.getCell(address(link));
      const { value } = cell;
      if (typeof value === 'object' && value !== null && 'hyperlink' in value) cell.value = value.text;
    }
    setBreaks(sheet, breaks);
  }
}

export function setMark(extras: ExtrasBySheet, sheet: string, mark: string): void {
  const before = extrasOf(extras, sheet);
  const others = before.properties.filter(([name]) => name !== MARK_PROPERTY);
  extras.set(sheet, { ...before, properties: [...others, [MARK_PROPERTY, mark]] });
}

export function markOf({ properties }: SheetExtras): string | null {
  return properties.find(([name]) => name === MARK_PROPERTY)?.[1] ?? null;
}

export function linkAt(extras: SheetExtras, row: number, column: number): LinkTarget | null {
  const link = extras.links.find((each) => each.row === row && each.column === column);
  if (!link) return null;
  const { address: outside, location, tooltip } = link;
  return { kept: JSON.stringify({ address: outside, location, tooltip }) };
}

export function setLink(
  extras: ExtrasBySheet,
  cell: Cell,
  operation: Extract<PlanOperation, { kind: 'hyperlink' }>,
): void {
  const { sheet, row, column, target } = operation;
  const before = extrasOf(extras, sheet);
  const others = before.links.filter((each) => each.row !== row || each.column !== column);
  const links = target === null ? others : [...others, { row, column, ...linkOf(target) }];
  links.sort((a, b) => a.row - b.row || a.column - b.column);
  extras.set(sheet, { ...before, links });
  changeFormat(cell, target === null ? noLinkLook : linkLook);
}

function linkOf(target: LinkTarget): Omit<FileLink, 'row' | 'column'> {
  if ('kept' in target) {
    const link: Omit<FileLink, 'row' | 'column'> = JSON.parse(target.kept); // our own text, written by linkAt
    return link;
  }
  return { address: '', location: `'${target.sheet.replaceAll("'", "''")}'!${address(target)}`, tooltip: '' };
}

export function changeCharts(
  extras: ExtrasBySheet,
  operation: Extract<PlanOperation, { kind: 'addChart' | 'deleteChart' }>,
): void {
  const before = extrasOf(extras, operation.sheet);
  const charts =
    operation.kind === 'addChart'
      ? [...before.charts, { spec: operation.chart }]
      : before.charts.filter((chart) => nameOf(chart) !== operation.name);
  extras.set(operation.sheet, { ...before, charts });
}

function nameOf(chart: SheetExtras['charts'][number]): string {
  return 'spec' in chart ? chart.spec.name : chart.foreign.name;
}

export function chartStates(extras: SheetExtras): SheetState['charts'] {
  return extras.charts.map((chart) => ({ name: nameOf(chart), spec: 'spec' in chart ? chart.spec : null }));
}

/** Everything that holds something or looks like something. */
export function usedRect(sheet: Worksheet, merges: readonly Rect[], extras: SheetExtras): Rect {
  const cells: Rect[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (_, columnNumber) => {
      cells.push(single(rowNumber - 1, columnNumber - 1));
    });
  });
  return around([...cells, ...merges, ...extras.links.map(({ row, column }) => single(row, column))]);
}

export function removalOf(book: Book, sheet: Worksheet, extras: SheetExtras, isProtected: boolean): Removal {
  const place = book.worksheets.indexOf(sheet);
  const { tabColor } = sheet.properties as { tabColor?: { argb?: string } }; // absent when there is none, against the types
  return {
    after: book.worksheets[place - 1]?.name ?? null,
    tabColor: tabColor?.argb === undefined ? null : `#${tabColor.argb.slice(-6)}`,
    hidden: sheet.state !== 'visible',
    mark: markOf(extras),
    filter: filterOf(sheet),
    gridlines: ((sheet.views as Worksheet['views'] | null) ?? [])[0]?.showGridLines !== false, // null for a file without views
    obstacles: obstaclesOf(book, sheet, extras, isProtected),
  };
}

/** ExcelJS keeps no conditions: a filter of a file that has some hides rows, which is an obstacle of its own. */
function filterOf({ autoFilter }: Worksheet): Rect | null {
  return typeof autoFilter === 'string' ? parseAddress(autoFilter) : null;
}

function obstaclesOf(book: Book, sheet: Worksheet, extras: SheetExtras, isProtected: boolean): Obstacle[] {
  const { tables, conditionalFormattings } = sheet as unknown as {
    tables?: Record<string, unknown>;
    conditionalFormattings?: readonly unknown[];
  }; // ExcelJS types leave both out
  let hidden = ((sheet.columns as Worksheet['columns'] | null) ?? []).some((column) => column.hidden === true); // null without columns
  sheet.eachRow((row) => {
    if (row.hidden) hidden = true;
  });
  const found: readonly (readonly [Obstacle, boolean])[] = [
    ['protected', isProtected],
    ['tables', Object.keys(tables ?? {}).length > 0],
    ['filter', Boolean(sheet.autoFilter) && filterOf(sheet) === null],
    ['conditionalFormats', (conditionalFormattings ?? []).length > 0],
    ['pictures', sheet.getImages().length > 0],
    ['charts', extras.charts.some((chart) => 'foreign' in chart)],
    ['hidden', hidden],
    ['usedElsewhere', isUsedElsewhere(book, sheet)],
  ];
  return found.flatMap(([obstacle, isThere]) => (isThere ? [obstacle] : []));
}

/** Names of the whole book come from the page setup too (print areas), which ExcelJS keeps with the sheet. */
function isUsedElsewhere(book: Book, sheet: Worksheet): boolean {
  if (book.definedNames.model.some(({ ranges }) => ranges.some((range) => mentionsSheet(range, sheet.name))))
    return true;
  return book.worksheets.some((other) => {
    let found = false;
    if (other === sheet) return false;
    other.eachRow((row) => {
      row.eachCell((cell) => {
        if (mentionsSheet(formulaOf(cell), sheet.name)) found = true;
      });
    });
    return found;
  });
}
