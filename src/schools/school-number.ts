import type { CellValue } from '../domain/cell';
import { cleanText } from '../grid/text';

/** «№ школы», «Номер ОО», «Школа №», folded: below such a heading a bare number is a school's. */
export const NUMBER_HEADING =
  /^(?:№|номер) ?(?:школ[аы]|оо|оу|сош|(?:обще)?образовательн[а-я]+ (?:организаци|учреждени)[а-я]+)$|^(?:школ[аы]|оо|оу|сош) ?(?:№|номер)$/;
const BARE_NUMBER = /^(?:№\s*)?(\d{1,4})$/;

/** The number that is all a cell says: 5, «5», «№ 5»; null for anything else. */
export function bareNumber(value: CellValue): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 && value < 10_000 ? value : null;
  const found = typeof value === 'string' ? BARE_NUMBER.exec(cleanText(value)) : null;
  return found ? Number(found[1]) : null;
}
