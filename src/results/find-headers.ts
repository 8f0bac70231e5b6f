import type { ColumnMap, ColumnRole } from '../domain/supplements';
import { rowAt, rowCount, valueAt, type Grid } from '../grid/grid';
import { parseNumber } from '../grid/number';
import { isBlank } from '../grid/text';
import { splitBlocks, type Block } from './blocks';
import { headerFingerprint, namesPupils, rolesOf } from './column-questions';
import { isForeign } from './evidence';
import { headerWords, readHeader, rowsWithHeaderWords, type HeaderColumns } from './header-columns';
import type { Layout } from './table';

const FEWEST_HEADINGS = 3;
const SIDES = /^(lowered|confirmed|raised)/;
/** So many headings in the second row belong to a header that is understood without them. */
const FEWEST_BELOW = 3;

/** A recognised header. */
export interface Found {
  readonly layout: Layout;
  readonly header: HeaderColumns;
  readonly roles: ReadonlyMap<number, ColumnRole> | null;
  /** the columns of one work out of several side by side; null where the table has one */
  readonly block: Block | null;
}

/** Headers that stand side by side over the same rows: mostly one. */
export interface HeaderGroup {
  readonly parts: readonly Found[];
  /** rows of the sheet with titles and headings */
  readonly row: number;
  readonly rows: number;
}

export interface Headers {
  readonly headers: readonly HeaderGroup[];
  /** a header of pupils whose columns only the user can name */
  readonly undecided: HeaderColumns | null;
  /** rows that begin a table of something else */
  readonly others: readonly number[];
}

export interface RecogniseContext {
  readonly layouts: readonly Layout[];
  readonly columnMaps: Readonly<Record<string, ColumnMap>>;
}

export function findHeaders(grid: Grid, context: RecogniseContext): Headers {
  const found: HeaderGroup[] = [];
  const others: number[] = [];
  let undecided: HeaderColumns | null = null;
  let taken = -1;
  for (const row of rowsWithHeaderWords(grid)) {
    if (row <= taken) continue;
    const group = headerAt(grid, row, context);
    if (group) {
      taken = group.row + group.rows - 1;
      found.push(group);
      continue;
    }
    const first = readHeader(grid, row, 1);
    undecided ??= namesPupils(first) && !isForeign(first) ? first : null;
    if (found.length > 0 && startsOther(grid, first)) others.push(row);
  }
  return { headers: found, undecided, others };
}

/** Columns that compare two results of the same pupils are told apart by the titles above them: they are no works side by side. */
const COMPARES: readonly Layout['id'][] = ['recheck', 'pupilResults'];

function headerAt(grid: Grid, row: number, context: RecogniseContext): HeaderGroup | null {
  const plain = plainHeader(grid, row, context);
  if (plain && COMPARES.includes(plain.layout.id)) return groupOf(plain);
  return blocksAt(grid, row, context) ?? (plain && groupOf(plain));
}

function groupOf(found: Found): HeaderGroup {
  const { row, rows } = found.header;
  return { parts: [found], row, rows };
}

/** Works side by side: every one of them must be recognised. */
function blocksAt(grid: Grid, row: number, context: RecogniseContext): HeaderGroup | null {
  const split = splitBlocks(grid, row);
  if (!split) return null;
  const parts = split.blocks.flatMap((block) => {
    const found = recognise(block.grid, readHeader(block.grid, split.leaf, 1), context);
    return found ? [{ ...found, block }] : [];
  });
  if (parts.length < split.blocks.length) return null;
  return { parts, row: split.top, rows: split.leaf - split.top + 1 };
}

function plainHeader(grid: Grid, row: number, context: RecogniseContext): Found | null {
  const end = grid.origin.row + rowCount(grid);
  const here = recognise(grid, readHeader(grid, row, 1), context);
  const below = row + 1 < end && (!here || headerWords(grid, row + 1) > 0);
  const nextAlone =
    below && headerWords(grid, row + 1) > 0 && recognise(grid, readHeader(grid, row + 1, 1), context) !== null;
  // a second row that explains the first («Понизили» over «%» and «Кол-во») wins over the first alone
  const both = below && !nextAlone ? recognise(grid, readHeader(grid, row, 2), context) : null;
  if (both || !here || below || row + 1 >= end) return both ?? here;
  return continued(here, recognise(grid, readHeader(grid, row, 2), context), grid) ?? here;
}

/** «Баллы за задания» over 1, 2, 3: the second row holds numbers, and nothing below the headings that stand once. */
function continued(here: Found, both: Found | null, grid: Grid): Found | null {
  if (both?.layout !== here.layout || both.header.codes.length < here.header.codes.length + FEWEST_BELOW) return null;
  const keys = [...here.header.byKey.values()];
  return keys.every((column) => isBlank(valueAt(grid, here.header.row + 1, column))) ? both : null;
}

/** Headings of a table that is none of ours: the rows below it do not belong to the table above. */
function startsOther(grid: Grid, { row, labels, byKey }: HeaderColumns): boolean {
  const cells = rowAt(grid, row - grid.origin.row).filter((value) => !isBlank(value));
  // «Понизили», «Подтвердили», «Повысили» are rows of the narrow comparison
  if ([...byKey.keys()].some((key) => SIDES.test(key))) return false;
  if (cells.length < FEWEST_HEADINGS || cells.length !== labels.size) return false;
  const texts = cells.filter((value) => typeof value === 'string' && parseNumber(value) === null).length;
  if (texts === cells.length && byKey.size > 1) return true;
  const apart = [1, 2].some((up) => rowAt(grid, row - up - grid.origin.row).every(isBlank));
  return apart && texts > 0 && byKey.size > 0;
}

function recognise(grid: Grid, header: HeaderColumns, { layouts, columnMaps }: RecogniseContext): Found | null {
  const map = columnMaps[headerFingerprint(header)];
  const mapped = map && layouts.find(({ id }) => id === map.layout);
  if (map && mapped) return { layout: mapped, header, roles: rolesOf(map, header), block: null };
  const layout = layouts.find((candidate) => candidate.recognises(header, grid));
  return layout ? { layout, header, roles: null, block: null } : null;
}
