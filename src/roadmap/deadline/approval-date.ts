import { normalise } from '../text/text';
import { ANY_MONTH, isoDay, monthNumber } from './months';

/** How far below the word of approval its date may stand. */
const WITHIN = 260;
const DATE = new RegExp(
  `["«]?\\s?(?<d>\\d{1,2})\\s?["»]?\\s?(?:\\.(?<m>\\d{1,2})\\.|(?<w>${ANY_MONTH}))\\s?(?<y>20\\d\\d)`,
  'u',
);

/** Day of the approval in the lines above a table; dates of other papers named there do not count. */
export function approvalDate(title: string): string | null {
  const text = title.split('\n').map(normalise).join('\n');
  const approval = /(?:^|\n)[^\n]{0,30}утвержд(?:аю|ен[оаы]?)(?![а-я])/.exec(text);
  if (!approval) return null;
  const block = text.slice(approval.index, approval.index + WITHIN);
  // the title of the plan ends the block
  const end = /\n\s*(?:план|программа|дорожная карта|комплекс мер|отчет)(?![а-я])/.exec(block);
  const groups = DATE.exec(block.slice(0, end?.index))?.groups;
  if (!groups) return null;
  const month = groups['w'] === undefined ? Number(groups['m']) : monthNumber(groups['w']);
  const day = Number(groups['d']);
  return month === null || month < 1 || month > 12 || day < 1 || day > 31
    ? null
    : isoDay(day, month, Number(groups['y']));
}
