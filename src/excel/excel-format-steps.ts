import { address, rectAddress, type Rect } from '../domain/cell';
import { cellsOf, single } from '../plan/rects';
import type { CellFormat, PlanOperation } from '../plan/workbook-plan';
import { codeOf } from './excel-errors';
import { changeFormat, changeLook, sharesBorders } from './excel-formats';
import { rangeAt } from './excel-layout';
import { roundTrip } from './excel-session';
import { callBytes, type Step } from './excel-step';
import { targetBytes } from './read-pieces';

type SetFormat = Extract<PlanOperation, { kind: 'setFormat' }>;

/** With fewer rectangles than this each is changed by itself. */
const MANY_AREAS = 24;
/** Excel cuts longer addresses off at 8192 characters. */
const LONGEST_ADDRESS = 8000;
/** Cells between two rectangles that are cheaper left alone in one block than skipped by another call. */
const GAP = 40;

export function hasManyAreas(operation: PlanOperation): operation is SetFormat {
  return operation.kind === 'setFormat' && operation.rects.length >= MANY_AREAS && !hasBorders(operation.format);
}

function hasBorders({ border, borders }: CellFormat): boolean {
  return border !== undefined || borders !== undefined;
}

/**
 * What this Excel wants between the areas of one address: a comma everywhere but in some desktop builds of countries where lists are
 * written with a semicolon (office-js issue 1167). Null where neither is understood. Asked before anything is written.
 */
export async function areaSeparator(context: Excel.RequestContext): Promise<string | null> {
  for (const separator of [',', ';']) if (await isUnderstood(context, separator)) return separator;
  return null;
}

async function isUnderstood(context: Excel.RequestContext, separator: string): Promise<boolean> {
  try {
    const areas = await roundTrip(context, () => {
      const two = context.workbook.worksheets.getFirst().getRanges(`A1${separator}C3`);
      two.load('areaCount');
      return two;
    });
    return areas.areaCount === 2;
  } catch (error) {
    if (codeOf(error) === 'InvalidArgument' || codeOf(error) === 'InvalidReference') return false;
    throw error;
  }
}

/** Many rectangles are changed by a few calls for all of them where `separator` is known. */
export function formatSteps(operation: SetFormat, separator: string | null): Step[] {
  if (separator === null || !hasManyAreas(operation))
    return operation.rects.flatMap((rect) => rectSteps(operation, rect));
  const { numberFormat, ...look } = operation.format;
  return [
    ...(Object.keys(look).length > 0 ? lookSteps(operation, look, separator) : []),
    ...(numberFormat === undefined ? [] : numberSteps(operation, numberFormat)),
  ];
}

function rectSteps({ sheet, format }: SetFormat, rect: Rect): Step[] {
  const size = callBytes * (1 + Object.keys(format).length + (hasBorders(format) ? 18 : 0));
  const rects = sharesBorders(format) ? [rect] : [...cellsOf(rect)].map(({ row, column }) => single(row, column));
  return rects.map((each) => ({
    sheet,
    bytes: size,
    queue: (context) => {
      changeFormat(rangeAt(context.workbook.worksheets.getItem(sheet), each), format, each);
    },
  }));
}

function lookSteps({ sheet, rects }: SetFormat, look: CellFormat, separator: string): Step[] {
  const texts: string[] = [];
  for (const rect of rects) {
    const text = rect.rows === 1 && rect.columns === 1 ? address(rect) : rectAddress(rect);
    const last = texts.at(-1);
    if (last === undefined || last.length + text.length >= LONGEST_ADDRESS) texts.push(text);
    else texts[texts.length - 1] = `${last}${separator}${text}`;
  }
  return texts.map((text) => ({
    sheet,
    bytes: text.length + callBytes * (1 + Object.keys(look).length),
    queue: (context) => {
      changeLook(context.workbook.worksheets.getItem(sheet).getRanges(text).format, look);
    },
  }));
}

/** Areas have no number format: blocks that leave every other cell as it is (null) take their place. */
function numberSteps({ sheet, rects }: SetFormat, numberFormat: string): Step[] {
  const perCell = numberFormat.length + 8;
  return blocksOf(rects, perCell).map(({ rect, parts }) => ({
    sheet,
    bytes: callBytes + rect.rows * rect.columns * perCell,
    queue: (context) => {
      const lines = Array.from({ length: rect.rows }, () =>
        Array.from({ length: rect.columns }, (): string | null => null),
      );
      for (const part of parts)
        for (let row = part.row; row < part.row + part.rows; row++) lines[row - rect.row]?.fill(numberFormat);
      rangeAt(context.workbook.worksheets.getItem(sheet), rect).numberFormat = lines;
    },
  }));
}

interface Block {
  rect: Rect;
  readonly parts: Rect[];
}

/** Rectangles over the same columns that stand near one another, in blocks of a size that fits into a request. */
function blocksOf(rects: readonly Rect[], perCell: number): Block[] {
  const blocks: Block[] = [];
  const sorted = [...rects].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  for (const rect of sorted) {
    const last = blocks.at(-1);
    const end = last ? last.rect.row + last.rect.rows : 0;
    const rows = last ? Math.max(end, rect.row + rect.rows) - last.rect.row : 0;
    const isSame = last?.rect.column === rect.column && last.rect.columns === rect.columns;
    const isNear = (rect.row - end) * rect.columns <= GAP && rows * rect.columns * perCell <= targetBytes / 2;
    if (last && isSame && isNear) {
      last.rect = { ...last.rect, rows };
      last.parts.push(rect);
    } else blocks.push({ rect, parts: [rect] });
  }
  return blocks;
}
