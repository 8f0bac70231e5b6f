import type { Rect } from '../../../domain/cell';
import { rectOf } from '../../model/rects';
import type { SheetModel } from '../../model/sheet-model';
import type { BorderSide, CellStyle } from '../../model/styles';
import { invalidArgument } from '../api-error';
import { booleanArg, numberArg, recordArg } from '../arguments';
import { edgeStyle, edgeWeight, withEdge } from '../borders';
import { alignmentFields, type FieldTable, fillFields, fontFields, protectionFields } from '../format-fields';
import { type Member, method } from '../host-object';
import { checkedMatrix, requireUnprotected } from '../range-cells';
import type { RangeSelf } from '../scope';
import { columnPoints, rowPoints, widthCharacters } from '../sizes';
import { fullAddress } from '../addresses';
import { readLink } from './links';

type Bag = Record<string, unknown>;

const cellBorders: Readonly<Record<string, BorderSide>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  diagonalDown: 'diagonalDown',
  diagonalUp: 'diagonalUp',
};

/** set- and get-CellProperties, RowProperties, ColumnProperties: formats of many cells in one call. */
export const cellPropertyMethods: Readonly<Record<string, Member<RangeSelf>>> = {
  SetCellProperties: method((self, [data]) => setCells(self, data)),
  SetRowProperties: method((self, [data]) => setLines(self, data, 'row')),
  SetColumnProperties: method((self, [data]) => setLines(self, data, 'column')),
  GetCellProperties: method((self, [options]) => {
    const wanted = recordArg(options, 'cellPropertiesLoadOptions');
    return cellsOf(self.rect, (row, column) => readCell(self, rectOf(row, column), wanted));
  }),
  GetRowProperties: method((self, [options]) => readLines(self, recordArg(options, 'options'), 'row')),
  GetColumnProperties: method((self, [options]) => readLines(self, recordArg(options, 'options'), 'column')),
};

function setCells(self: RangeSelf, data: unknown): null {
  const { sheet, rect } = self;
  requireUnprotected(sheet);
  if (!Array.isArray(data)) throw invalidArgument('setCellProperties: 2-D array expected');
  const get = checkedMatrix(data, rect, 'cellPropertiesData');
  const restylers = new Map<string, (style: CellStyle) => CellStyle>();
  for (let r = 0; r < rect.rows; r++) {
    for (let c = 0; c < rect.columns; c++) {
      const bag = get(r, c);
      if (bag === null || bag === undefined || Object.keys(recordArg(bag, 'cell properties')).length === 0) continue;
      const key = JSON.stringify(bag);
      let restyler = restylers.get(key);
      if (!restyler) restylers.set(key, (restyler = formatChange(recordArg(bag, 'cell properties'))));
      sheet.cells.restyle(rectOf(rect.row + r, rect.column + c), restyler);
    }
  }
  sheet.touch('format', [rect]);
  return null;
}

function setLines({ sheet, rect }: RangeSelf, data: unknown, axis: 'row' | 'column'): null {
  requireUnprotected(sheet);
  const count = axis === 'row' ? rect.rows : rect.columns;
  if (!Array.isArray(data) || data.length !== count)
    throw invalidArgument(`${axis} properties: array of ${count} expected`);
  for (const [i, each] of (data as unknown[]).entries()) {
    if (each === null) continue;
    const bag = recordArg(each, `${axis} properties`);
    const index = (axis === 'row' ? rect.row : rect.column) + i;
    const hidden = bag[`${axis}Hidden`];
    if (hidden !== undefined) sheet.setHidden(axis, index, 1, booleanArg(hidden, `${axis}Hidden`));
    const { rowHeight, columnWidth, ...format } = recordArg(bag['format'] ?? {}, 'format');
    if (axis === 'row' && rowHeight !== undefined) sheet.setRowHeights(index, 1, numberArg(rowHeight, 'rowHeight'));
    if (axis === 'column' && columnWidth !== undefined) {
      sheet.setColumnWidths(index, 1, widthCharacters(numberArg(columnWidth, 'columnWidth')));
    }
    if (Object.keys(format).length > 0) {
      const line = axis === 'row' ? { ...rect, row: index, rows: 1 } : { ...rect, column: index, columns: 1 };
      sheet.restyle([line], formatChange({ format }));
    }
  }
  return null;
}

/** One change of a style for everything that the bag names; an unknown name is refused. */
function formatChange(bag: Bag): (style: CellStyle) => CellStyle {
  const changes: ((style: CellStyle) => CellStyle)[] = [];
  for (const [name, value] of Object.entries(bag)) {
    if (name !== 'format') throw invalidArgument(`cell property "${name}" is not simulated`);
    for (const [part, given] of Object.entries(recordArg(value, 'format'))) changes.push(...partChanges(part, given));
  }
  return (style) => changes.reduce((next, change) => change(next), style);
}

function partChanges(part: string, given: unknown): ((style: CellStyle) => CellStyle)[] {
  if (part === 'fill') return bagChanges(fillFields, recordArg(given, part), part);
  if (part === 'font') return bagChanges(fontFields, recordArg(given, part), part);
  if (part === 'protection') return bagChanges(protectionFields, recordArg(given, part), part);
  if (part === 'borders') return borderChanges(recordArg(given, part));
  return bagChanges(alignmentFields, { [part]: given }, 'format');
}

function bagChanges(fields: FieldTable, bag: Bag, where: string): ((style: CellStyle) => CellStyle)[] {
  return Object.entries(bag).map(([name, value]) => {
    const write = fields[pascal(name)]?.write;
    if (!write) throw invalidArgument(`${where}.${name}`);
    return (style) => ({ ...style, ...write(value, style) });
  });
}

function borderChanges(bag: Bag): ((style: CellStyle) => CellStyle)[] {
  return Object.entries(bag).flatMap(([name, edge]) => {
    const side = cellBorders[name];
    if (!side) throw invalidArgument(`borders.${name} of a single cell`);
    return Object.entries(recordArg(edge, name)).map(
      ([property, value]) =>
        (style: CellStyle) =>
          withEdge(style, side, pascal(property), value),
    );
  });
}

function readCell({ sheet }: RangeSelf, cell: Rect, wanted: Bag): Bag {
  const style = sheet.cells.style(cell.row, cell.column);
  const answer: Bag = {};
  if (wanted['address'] === true) answer['address'] = fullAddress(sheet, [cell]);
  if (wanted['hidden'] === true)
    answer['hidden'] = sheet.hiddenRows.has(cell.row) || sheet.hiddenColumns.has(cell.column);
  if (wanted['hyperlink'] === true) answer['hyperlink'] = readLink(sheet, cell.row, cell.column);
  if (wanted['format'] !== undefined) answer['format'] = readFormat(style, recordArg(wanted['format'], 'format'));
  return answer;
}

function readFormat(style: CellStyle, wanted: Bag): Bag {
  const answer: Bag = {};
  const parts: Readonly<Record<string, FieldTable>> = {
    fill: fillFields,
    font: fontFields,
    protection: protectionFields,
  };
  for (const [name, options] of Object.entries(wanted)) {
    const fields = parts[name];
    if (fields) answer[name] = readFields(fields, style, recordArg(options, name));
    else if (name === 'borders') answer[name] = readBorders(style, recordArg(options, name));
    else Object.assign(answer, readFields(alignmentFields, style, { [name]: options }));
  }
  return answer;
}

function readFields(fields: FieldTable, style: CellStyle, wanted: Bag): Bag {
  const names =
    wanted['$all'] === true ? Object.keys(fields) : Object.keys(wanted).filter((name) => wanted[name] === true);
  return Object.fromEntries(
    names.map((name) => {
      const field = fields[pascal(name)];
      if (!field) throw invalidArgument(`format option "${name}"`);
      return [name.charAt(0).toLowerCase() + name.slice(1), field.read(style)];
    }),
  );
}

function readBorders(style: CellStyle, wanted: Bag): Bag {
  return Object.fromEntries(
    Object.entries(cellBorders).map(([name, side]) => {
      const edge = style.borders[side];
      const options = Object.keys(wanted).length === 0 ? {} : recordArg(wanted[name] ?? wanted, name);
      const all: Bag = { style: edgeStyle(edge), weight: edgeWeight(edge), color: edge?.color ?? '' };
      return [name, Object.fromEntries(Object.entries(all).filter(([key]) => options[key] !== false))];
    }),
  );
}

function readLines({ sheet, rect }: RangeSelf, wanted: Bag, axis: 'row' | 'column'): Bag[] {
  const [from, count] = axis === 'row' ? [rect.row, rect.rows] : [rect.column, rect.columns];
  return Array.from({ length: count }, (_, i) => {
    const index = from + i;
    const set = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
    const answer: Bag = {};
    if (wanted[`${axis}Hidden`] === true) answer[`${axis}Hidden`] = set.has(index);
    if (wanted[`${axis}Index`] === true) answer[`${axis}Index`] = index;
    if (wanted['address'] === true) {
      const line = axis === 'row' ? { ...rect, row: index, rows: 1 } : { ...rect, column: index, columns: 1 };
      answer['address'] = fullAddress(sheet, [line]);
    }
    if (wanted['format'] !== undefined) {
      const { rowHeight, columnWidth, ...format } = recordArg(wanted['format'], 'format');
      const line = axis === 'row' ? { ...rect, row: index, rows: 1 } : { ...rect, column: index, columns: 1 };
      const size: Bag = {};
      if (rowHeight === true) size['rowHeight'] = rowPoints(sheet, index);
      if (columnWidth === true) size['columnWidth'] = columnPoints(sheet, index);
      answer['format'] = { ...lineFormat(sheet, line, format), ...size };
    }
    return answer;
  });
}

/** As Excel answers for a line: null where its cells differ. */
function lineFormat(sheet: SheetModel, line: Rect, wanted: Bag): Bag {
  const ids = new Set(cellsOf(line, (row, column) => sheet.cells.styleId(row, column)).flat());
  return [...ids].map((id) => readFormat(sheet.cells.styles.style(id), wanted)).reduce(agreed);
}

function agreed(a: Bag, b: Bag): Bag {
  return Object.fromEntries(
    Object.keys(a).map((name) => {
      const [x, y] = [a[name], b[name]];
      const nested = typeof x === 'object' && x !== null && typeof y === 'object' && y !== null;
      return [name, nested ? agreed({ ...x }, { ...y }) : x === y ? x : null];
    }),
  );
}

function cellsOf<T>(rect: Rect, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (__, c) => read(rect.row + r, rect.column + c)),
  );
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
