import type { CellValue } from '../../domain/cell';
import { serialToDate } from '../../grid/excel-date';
import type { FixChange } from '../../roadmap/fixes/fix';
import type { ShiftChange } from '../../roadmap/shift/plan-shift';
import type { ShownChange } from '../components/ChangeList';

const TWO = 2;

/** A change of a fix in words; a number that Excel took for a date is shown as that date. */
export function shownFix({ fix, cell, before, after }: FixChange): ShownChange {
  return { cell, before: fix === 'restoreNumbers' ? dayText(before) : valueText(before), after: valueText(after) };
}

/** Line breaks and blanks of a cell as one blank. */
export function valueText(value: CellValue): string {
  return value === null ? '' : String(value).replace(/\s+/g, ' ').trim();
}

/** The day of a serial number as dd.mm.yyyy. */
export function dayText(value: CellValue): string {
  if (typeof value !== 'number') return valueText(value);
  const { day, month, year } = serialToDate(value);
  return [day, month, year].map((part) => String(part).padStart(TWO, '0')).join('.');
}

/** No plan has a year of five digits, no date of a plan a serial number of four. */
const FIRST_SERIAL = 10_000;

/** A change of a shift in words; a serial number is shown as its date. */
export function shownShift({ cell, before, after }: ShiftChange): ShownChange {
  const text = (value: CellValue): string =>
    typeof value === 'number' && value >= FIRST_SERIAL ? dayText(value) : valueText(value);
  return { cell, before: text(before), after: text(after) };
}
