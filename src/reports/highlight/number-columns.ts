import type { CellValue } from '../../domain/cell';
import { foldText } from '../../grid/text';
import type { CellMentions } from '../../schools/mentions-in-text';
import { nameForm } from '../../schools/name-form';
import { bareNumber, NUMBER_HEADING } from '../../schools/school-number';

const SCHOOL = /^школ[аы]$/;
/** So many cells that count 1, 2, 3 number the columns of a table. */
const FEWEST_COUNTED = 3;

/** Reads bare numbers as schools, row by row of one sheet, where the heading of their column says that they are. */
export class NumberColumns {
  private readonly byNumber = new Map<number, string[]>();
  private columns = new Set<number>();

  constructor(schools: readonly { readonly key: string; readonly name: string }[]) {
    for (const { key, name } of schools) {
      const { number } = nameForm(name);
      if (number !== null) this.byNumber.set(number, [...(this.byNumber.get(number) ?? []), key]);
    }
  }

  startSheet(): void {
    this.columns = new Set();
  }

  /** What each cell of the next row says; null for all but numbers of known schools below such a heading. */
  read(line: readonly CellValue[]): (CellMentions | null)[] {
    line.forEach((value, column) => {
      if (typeof value !== 'string' || bareNumber(value) !== null) return;
      const text = foldText(value);
      if (NUMBER_HEADING.test(text) || SCHOOL.test(text)) this.columns.add(column);
      else if (text !== '') this.columns.delete(column);
    });
    if (this.columns.size === 0 || numbersColumns(line)) return line.map(() => null);
    return line.map((value, column) => (this.columns.has(column) ? this.schoolsOf(value) : null));
  }

  private schoolsOf(value: CellValue): CellMentions | null {
    const number = bareNumber(value);
    const keys = number === null ? [] : (this.byNumber.get(number) ?? []);
    if (keys.length === 0) return null;
    if (keys.length === 1) return { keys, byLogin: false, unclear: [] };
    return { keys: [], byLogin: false, unclear: [{ text: String(value), candidates: keys }] };
  }
}

/** The row under a head that counts its columns: 1, 2, 3 ... */
function numbersColumns(line: readonly CellValue[]): boolean {
  const filled = line.filter((value) => value !== null && value !== '');
  return filled.length >= FEWEST_COUNTED && filled.every((value, i) => bareNumber(value) === i + 1);
}
