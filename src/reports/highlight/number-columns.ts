import type { CellValue } from '../../domain/cell';
import { cleanText, foldText } from '../../grid/text';
import type { CellMentions } from '../../schools/mentions-in-text';
import { nameForm } from '../../schools/name-form';

/** «№ школы», «Номер ОО», «Школа №», «Школа»: below such a heading a bare number is a school's. */
const HEADING =
  /^(?:№|номер)\s*(?:школ[аы]|оо|оу|сош|(?:обще)?образовательн[а-я]+ (?:организаци|учреждени)[а-я]+)$|^(?:школ[аы]|оо|оу|сош)\s*(?:№|номер)$|^школ[аы]$/;
const BARE_NUMBER = /^(?:№\s*)?(\d{1,4})$/;
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
      if (typeof value !== 'string' || numberOf(value) !== null) return;
      const text = foldText(value);
      if (HEADING.test(text)) this.columns.add(column);
      else if (text !== '') this.columns.delete(column);
    });
    if (this.columns.size === 0 || numbersColumns(line)) return line.map(() => null);
    return line.map((value, column) => (this.columns.has(column) ? this.schoolsOf(value) : null));
  }

  private schoolsOf(value: CellValue): CellMentions | null {
    const number = numberOf(value);
    const keys = number === null ? [] : (this.byNumber.get(number) ?? []);
    if (keys.length === 0) return null;
    if (keys.length === 1) return { keys, byLogin: false, unclear: [] };
    return { keys: [], byLogin: false, unclear: [{ text: String(value), candidates: keys }] };
  }
}

function numberOf(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 && value < 10_000 ? value : null;
  const found = typeof value === 'string' ? BARE_NUMBER.exec(cleanText(value)) : null;
  return found ? Number(found[1]) : null;
}

/** The row under a head that counts its columns: 1, 2, 3 ... */
function numbersColumns(line: readonly CellValue[]): boolean {
  const filled = line.filter((value) => value !== null && value !== '');
  return filled.length >= FEWEST_COUNTED && filled.every((value, i) => numberOf(value) === i + 1);
}
