import { FONT } from '../../templates/sheet-builder';
import { fingerprint, plannedFingerprint } from '../../plan/fingerprint';
import type { WorkbookReader } from '../../plan/ports';
import { freeSheetName } from '../../plan/sheet-name';
import type { PlanOperation } from '../../plan/workbook-plan';
import type { LevelColors } from '../palettes';
import { fillOf, signOf, type MarkedLevel } from './sign';
import type { StoredLegend } from './snapshot';

/** Texts of the sheet that says how the marks are read, in the language of the user. */
export interface LegendTexts {
  readonly sheet: string;
  readonly title: string;
  readonly headings: readonly [sign: string, meaning: string];
  readonly levels: Readonly<Record<MarkedLevel, string>>;
  /** where the reason stands, what the marks do not say, how to take them back */
  readonly notes: readonly string[];
}

export interface Legend {
  readonly operations: readonly PlanOperation[];
  readonly stored: StoredLegend;
}

const levels: readonly MarkedLevel[] = ['strong', 'check'];
const lastColumn = 1;

/** A small sheet of our own at the end of the workbook. */
export function legendSheet(texts: LegendTexts, taken: readonly string[], colors: LevelColors = fillOf): Legend {
  const sheet = freeSheetName(texts.sheet, taken);
  const first = 2;
  const notes = first + levels.length + 2;
  const values = [
    [texts.title, null],
    [null, null],
    [...texts.headings],
    ...levels.map((level) => [signOf[level], texts.levels[level]]),
    [null, null],
    ...texts.notes.map((note) => [note, null]),
  ];
  const rect = (row: number, rows: number, column = 0, columns = lastColumn + 1) => ({ row, column, rows, columns });
  const operations: PlanOperation[] = [
    { kind: 'addSheet', sheet },
    { kind: 'setValues', sheet, row: 0, column: 0, values },
    ...texts.notes.map((_, i): PlanOperation => ({ kind: 'merge', sheet, rect: rect(notes + i, 1) })),
    { kind: 'setFormat', sheet, rects: [rect(0, 1)], format: { fontName: FONT, bold: true, fontSize: 14 } },
    { kind: 'setFormat', sheet, rects: [rect(first, 1)], format: { bold: true } },
    ...levels.map((level, i): PlanOperation => ({
      kind: 'setFormat',
      sheet,
      rects: [rect(first + 1 + i, 1)],
      format: { fill: colors[level] },
    })),
    { kind: 'setFormat', sheet, rects: [rect(first, 1 + levels.length)], format: { border: { style: 'thin' } } },
    {
      kind: 'setFormat',
      sheet,
      rects: [rect(first, notes - first + texts.notes.length)],
      format: { fontName: FONT, fontSize: 11, wrap: true, vertical: 'top' },
    },
    { kind: 'setFormat', sheet, rects: [rect(first, 1 + levels.length, 0, 1)], format: { horizontal: 'center' } },
    { kind: 'columnWidths', sheet, widths: [12, 76].map((width, column) => ({ column, width })) },
    { kind: 'rowHeights', sheet, heights: texts.notes.map((note, i) => ({ row: notes + i, height: heightOf(note) })) },
    {
      kind: 'pageLayout',
      sheet,
      layout: { orientation: 'landscape', paper: 'A4', fitToWidth: true },
    },
  ];
  return { operations, stored: { sheet, print: plannedFingerprint(operations, sheet) } };
}

/** Merged cells do not grow by themselves: 88 characters are about 95 to a line in a proportional font. */
function heightOf(text: string): number {
  return 15.75 * Math.ceil(text.length / 90);
}

export type LegendState = 'ours' | 'changed' | 'gone';

/** Whether the sheet is still as we made it. */
export async function legendState(reader: WorkbookReader, { sheet, print }: StoredLegend): Promise<LegendState> {
  const sheets = await reader.sheets();
  if (!sheets.some(({ name }) => name === sheet)) return 'gone';
  const [grid] = await reader.read([sheet]);
  const cells = (grid?.values ?? []).flatMap((line, i) =>
    line.map((value, j) => ({ row: (grid?.origin.row ?? 0) + i, column: (grid?.origin.column ?? 0) + j, value })),
  );
  return fingerprint(cells) === print ? 'ours' : 'changed';
}
