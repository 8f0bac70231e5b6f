import type { CellValue } from '../domain/cell';

/** Errors in the words of a Russian Excel; some hosts give them so. */
const russianErrors: Readonly<Record<string, string>> = {
  '#ПУСТО!': '#NULL!',
  '#ДЕЛ/0!': '#DIV/0!',
  '#ЗНАЧ!': '#VALUE!',
  '#ССЫЛКА!': '#REF!',
  '#ИМЯ?': '#NAME?',
  '#ЧИСЛО!': '#NUM!',
  '#Н/Д': '#N/A',
};

/** A cell as every reader gives it. */
export function valueOf(raw: unknown): CellValue {
  if (typeof raw === 'string') return raw === '' ? null : (russianErrors[raw] ?? raw.replace(/\r\n?/g, '\n'));
  return typeof raw === 'number' || typeof raw === 'boolean' ? raw : null;
}

/** A text that looks like a formula is its own value; only a formula differs from what it gives. */
export function formulaOf(formula: unknown, raw: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== raw ? formula : null;
}
