import { MONTH_NAMES } from '../deadline/months';
import { bareWords } from '../text/text';

/** Words that only say that times follow. */
const LEAD =
  /^(?:(?:план )?график |календарн\S* |учебн\S* (?:года? )?|сроки? |период |реализации |исполнения |выполнения |проведения |по (?:кварталам|месяцам) |месяцы? |deadlines? |months? )+/;
const YEAR = /(?:^| )(20\d\d)(?: (?:гг?|года?|годы))?(?= |$)/g;
const UNITS: readonly (readonly [start: RegExp, unit: string])[] = [
  [/^(?:кв|квартал\S*|q|quarter)$/, 'квартал'],
  [/^четверт\S*$/, 'четверть'],
  [/^(?:полугоди\S*|п г|пг)$/, 'полугодие'],
  [/^(?:триместр\S*|трим)$/, 'триместр'],
];
const UNIT = '(?<unit>кв|квартал\\S*|q|quarter|четверт\\S*|полугоди\\S*|п г|пг|триместр\\S*|трим)';
const ORDINAL = '(?<order>iv|i{1,3}|[1-4])(?: ?(?:й|ый|ой|ий|я|ая|е|ое))?';
const ORDERED = [new RegExp(`^${ORDINAL} ?${UNIT}$`), new RegExp(`^${UNIT} ?${ORDINAL}$`)];
/** «янв», «сент» */
const SHORTEST_MONTH = 3;
const ROMAN = ['I', 'II', 'III', 'IV'];

/** The time that a column of marks stands for, as a deadline is written: «I квартал 2026 года», «сентябрь»; null for any other header. */
export function periodOfHeader(header: string): string | null {
  const words = bareWords(header);
  if (words === '' || words.length > 60) return null;
  const years = [...words.matchAll(YEAR)].map((match) => match[1]);
  // a school year has two: its months tell their own years
  const year = years.length === 1 ? ` ${years[0] ?? ''} года` : '';
  const rest = `${words.replace(YEAR, ' ').replace(/\s+/g, ' ').trim()} `.replace(LEAD, '').trim();
  if (rest === '') return years.length === 1 ? `${years[0] ?? ''} год` : null;
  const month = rest.length < SHORTEST_MONTH ? undefined : MONTH_NAMES.find((name) => name.startsWith(rest));
  if (month !== undefined) return month + year;
  for (const pattern of ORDERED) {
    const groups = pattern.exec(rest)?.groups;
    const unit = UNITS.find(([start]) => start.test(groups?.['unit'] ?? ''))?.[1];
    if (unit !== undefined) return `${roman(groups?.['order'] ?? '')} ${unit}${year}`;
  }
  return null;
}

const roman = (order: string): string => ROMAN[Number(order) - 1] ?? order.toUpperCase();
