import { defaultRowHeight, type SheetModel } from '../model/sheet-model';

/** Widths: the file counts characters of the default font with 7 pixels each; the API speaks of points (3/4 of a pixel). */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

export function widthPoints(characters: number): number {
  return Math.round(characters * pixelsPerCharacter) * pointsPerPixel;
}

export function widthCharacters(points: number): number {
  return Math.round(points / pointsPerPixel) / pixelsPerCharacter;
}

/** Points a column takes; nothing when hidden. */
export function columnPoints(sheet: SheetModel, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  return widthPoints(sheet.columnWidths.get(column) ?? sheet.properties.standardWidth);
}

/** Points of a row with a height of its own, or without one the standard: what stands below is placed by it. */
export function rowPoints(sheet: SheetModel, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? defaultRowHeight);
}

/** Points from the left edge of the sheet to the column. */
export function columnLeft(sheet: SheetModel, column: number): number {
  let left = column * widthPoints(sheet.properties.standardWidth);
  const special = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  for (const each of special) {
    if (each < column) left += columnPoints(sheet, each) - widthPoints(sheet.properties.standardWidth);
  }
  return left;
}

export function rowTop(sheet: SheetModel, row: number): number {
  let top = row * defaultRowHeight;
  const special = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  for (const each of special) if (each < row) top += rowPoints(sheet, each) - defaultRowHeight;
  return top;
}
