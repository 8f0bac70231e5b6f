import type { Failure } from '../../app/api';
import type { Translator } from '../../i18n/translator';

/** Keys of what the add-in remembers in the workbook. */
const OWN_RECORD = /^objektiv\./;

/** What went wrong and what to do. A failure of the workbook as a whole names no place; the texts know "none". */
export function failureText({ code, params }: Pick<Failure, 'code' | 'params'>, t: Translator): string {
  const action = `plans.${String(params['action'])}`;
  const later = t.has(action) ? t.dynamic(action, params) : 'none';
  return t.dynamic(`failures.${code}`, { sheet: 'none', cell: 'none', ...params, later });
}

/** What stayed of an action that failed and could not be put back; the places come as `applyPlan` names them. */
export function leftText(written: readonly string[], t: Translator): string {
  if (written.length === 0) return t('failures.written.none');
  const places = new Set(written.map((place) => placeText(place, t)));
  return t('failures.written.some', { places: [...places].join('; ') });
}

function placeText(place: string, t: Translator): string {
  if (OWN_RECORD.test(place)) return t('failures.written.own');
  if (/^\+\d+$/.test(place)) return t('failures.written.more', { count: Number(place) });
  const cells = /^(.*)!([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(place);
  if (cells) return t('failures.written.cells', { sheet: cells[1] ?? '', cells: cells[2] ?? '' });
  return t('failures.written.sheet', { sheet: place });
}
