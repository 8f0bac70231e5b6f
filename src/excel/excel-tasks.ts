import type { CellValue, Rect } from '../domain/cell';
import type { FormatProperty } from '../plan/ports';
import type { CellFormat, LinkTarget } from '../plan/workbook-plan';
import { formulaOf, valueOf } from './excel-content';
import { formatBytes, formatOf, loadOptions } from './excel-formats';
import { keptLink } from './excel-links';
import type { ReadTask } from './read-pieces';

/** One cell of whatever was read. */
export interface ReadCell {
  readonly link?: LinkTarget | null;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: CellFormat;
}

const valueBytes = 14;
const formulaBytes = 14;

export function contentTask(sheet: string, rect: Rect): ReadTask<ReadCell> {
  return {
    kind: 'content',
    sheet,
    rect,
    bytesPerCell: valueBytes + formulaBytes,
    ask: (range) => {
      range.load('values,formulas');
      return () => {
        const values: unknown[][] | null = range.values; // null for too large a range, though the typings say never
        const formulas: unknown[][] | null = range.formulas; // the same
        if (!values || !formulas) return null;
        return values.map((line, i) =>
          line.map((raw, j) => ({ value: valueOf(raw), formula: formulaOf(formulas[i]?.[j], raw), format: {} })),
        );
      };
    },
  };
}

/** Measured answer of a cell without a link; one with a link is rare. */
const linkBytes = 20;

export function linkTask(sheet: string, rect: Rect): ReadTask<ReadCell> {
  return {
    sheet,
    rect,
    bytesPerCell: linkBytes,
    ask: (range) => {
      const links = range.getCellProperties({ hyperlink: true });
      return () =>
        links.value.map((line) =>
          line.map((cell) => ({ value: null, formula: null, format: {}, link: keptLink(cell.hyperlink) })),
        );
    },
  };
}

/** Formats, and the values too when asked for. */
export function formatTask(
  sheet: string,
  rect: Rect,
  properties: readonly FormatProperty[],
  withValues: boolean,
  withFormulas = false,
): ReadTask<ReadCell> {
  const options = loadOptions(properties);
  const fields = [
    ...(withValues ? ['values'] : []),
    ...(withFormulas ? ['formulas'] : []),
    ...(properties.includes('numberFormat') ? ['numberFormat'] : []),
  ];
  return {
    kind: `format ${String(withValues)} ${String(withFormulas)} ${properties.join()}`,
    sheet,
    rect,
    bytesPerCell: formatBytes(properties) + (withValues ? valueBytes : 0) + (withFormulas ? formulaBytes : 0),
    ask: (range) => {
      if (fields.length > 0) range.load(fields.join());
      const formats = options ? range.getCellProperties(options) : null;
      return () => {
        const values: unknown[][] | null = withValues ? range.values : []; // null for too large a range
        const numberFormats: string[][] | null = properties.includes('numberFormat') ? range.numberFormat : []; // the same
        const formulas: unknown[][] | null = withFormulas ? range.formulas : []; // the same
        if (!values || !numberFormats || !formulas) return null;
        return Array.from({ length: rowsOf(formats, values, numberFormats) }, (_, i) =>
          Array.from({ length: rect.columns }, (__, j) => ({
            value: valueOf(values[i]?.[j]),
            formula: withFormulas ? formulaOf(formulas[i]?.[j], values[i]?.[j]) : null,
            format: formatOf(formats?.value[i]?.[j]?.format, numberFormats[i]?.[j], properties),
          })),
        );
      };
    },
  };
}

/** Measured answer for one row. */
const rowFillBytes = 75;

/** The fill of each row as a whole: one cell a row, null where the cells of the row differ. */
export function rowFillTask(sheet: string, rect: Rect): ReadTask<CellFormat | null> {
  return {
    kind: 'rowFill',
    sheet,
    rect,
    bytesPerCell: rowFillBytes / rect.columns,
    ask: (range) => {
      const rows = range.getRowProperties({ format: { fill: { color: true, pattern: true, tintAndShade: true } } });
      return () => rows.value.map(({ format }) => [wholeFill(format?.fill)]);
    },
  };
}

/** Whatever differs inside the row reads as null or as an empty text. */
function wholeFill(fill: Excel.CellPropertiesFill | undefined): CellFormat | null {
  const color: string | null | undefined = fill?.color; // null where the cells differ, though the typings say never
  if (fill?.pattern === 'None') return { fill: null, pattern: 'none' };
  if (fill?.pattern !== 'Solid' || color?.startsWith('#') !== true) return null;
  return { fill: color.toUpperCase(), pattern: 'solid' };
}

function rowsOf(
  formats: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null,
  values: readonly unknown[],
  numberFormats: readonly unknown[],
): number {
  return Math.max(formats?.value.length ?? 0, values.length, numberFormats.length);
}
