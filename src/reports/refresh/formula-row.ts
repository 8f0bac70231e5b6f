/** A text in quotes, a name of a sheet or book before its cell, or a reference to a cell of the same sheet. */
const PARTS =
  /"[^"]*"|'(?:[^']|'')*'!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|[\p{L}\p{N}_.]+!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\p{N}_.(!])/gu;

/**
 * The user's formula after its row moved with a school: what spoke of its own row speaks of the new one. References with `$` before the row,
 * to other rows and to other sheets stay as they are written.
 */
export function formulaInRow(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula.replace(PARTS, (part: string, column: string | undefined, row: string | undefined) =>
    column !== undefined && row === String(from + 1) ? `${column}${String(to + 1)}` : part,
  );
}
