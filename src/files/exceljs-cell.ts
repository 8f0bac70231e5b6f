import type { Cell, CellFormulaValue, CellValue as FileValue, Worksheet } from 'exceljs';
import type { CellValue } from '../domain/cell';

const dayLength = 86_400_000;
/** Serial number of 1 January 1970. */
const unixEpoch = 25_569;

/** A cell's value as every reader gives it; the cells under a merged one hold nothing. */
export function valueOf(cell: Cell): CellValue {
  return cell.isMerged && cell.master !== cell ? null : plainValue(cell.value);
}

function plainValue(value: FileValue): CellValue {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'object') return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
  if (value instanceof Date) return Math.round((value.getTime() / dayLength + unixEpoch) * 1e8) / 1e8;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('hyperlink' in value) return plainValue(value.text);
  return plainValue(value.result ?? null);
}

export function formulaOf(cell: Cell): string | null {
  return cell.formula === undefined || (cell.isMerged && cell.master !== cell) ? null : `=${cell.formula}`;
}

/** Text stays text whatever it begins with: in a file the type stands beside the value. */
export function setValue(cell: Cell, value: CellValue): void {
  cell.value = value === '' ? null : value;
}

export function setFormula(cell: Cell, formula: string): void {
  const value: CellFormulaValue = { formula: formula.replace(/^=/, ''), date1904: false };
  cell.value = value;
}

/** A formula shared by a column is kept by its first cell; before cells are overwritten each cell gets its own. */
export function unshareFormulas(sheet: Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { value } = cell;
      if (typeof value !== 'object' || value === null || !('sharedFormula' in value || 'shareType' in value)) return;
      if ('shareType' in value && value.shareType === 'array') return;
      const { formula, result } = cell;
      cell.value = result === undefined ? { formula, date1904: false } : { formula, result, date1904: false };
    });
  });
}
