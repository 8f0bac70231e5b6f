import { readDaysOff } from '../roadmap/deadline/days-off';
import { periodOfText } from '../roadmap/deadline/plan-period';
import { readDictionary } from '../roadmap/parties/dictionary';
import type { CheckContext } from '../roadmap/rules/table-reader';
import { WrongCall } from './wrong-call';

const READERS: Readonly<Record<string, (text: string) => CheckContext>> = {
  year: (text) => {
    const period = periodOfText(text);
    if (period === null) throw new WrongCall('year', { value: text });
    return { period };
  },
  approved: (text) => ({ approved: isoDay(text) }),
  dictionary: (text) => {
    const { entries, bad } = readDictionary(text);
    const [first] = bad;
    if (first !== undefined || Object.keys(entries).length === 0)
      throw new WrongCall('dictionary', { value: first ?? text });
    return { dictionary: entries };
  },
  daysoff: (text) => {
    const { days, bad } = readDaysOff(text);
    const [first] = bad;
    if (first !== undefined || days.length === 0) throw new WrongCall('daysoff', { value: first ?? text });
    return { daysOff: days };
  },
};

/**
 * What the user says of the plans with `--context year=2026-2027 --context approved=28.08.2026 --context "dictionary=ИМЦ=...; ..."`;
 * throws WrongCall for what cannot be read.
 */
export function checkContext(pairs: Readonly<Record<string, string>>): CheckContext {
  return Object.entries(pairs).reduce<CheckContext>((context, [name, text]) => {
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (!read) throw new WrongCall('context', { value: name });
    return { ...context, ...read(text) };
  }, {});
}

/** The days off of `--context "daysoff=27.10.2026, ..."` for what only sets deadlines; nothing else of a context is of use there. */
export function ownDaysOff(pairs: Readonly<Record<string, string>>): Pick<CheckContext, 'daysOff'> {
  for (const name of Object.keys(pairs)) if (name !== 'daysoff') throw new WrongCall('contextDaysOff', { value: name });
  const { daysOff } = checkContext(pairs);
  return daysOff === undefined ? {} : { daysOff };
}

/** «2026-08-28» or «28.08.2026» → 2026-08-28. */
function isoDay(text: string): string {
  const russian = /^(\d{1,2})\.(\d{1,2})\.(20\d\d)$/.exec(text.trim());
  const iso = russian
    ? `${russian[3] ?? ''}-${(russian[2] ?? '').padStart(2, '0')}-${(russian[1] ?? '').padStart(2, '0')}`
    : text.trim();
  const date = /^20\d\d-\d\d-\d\d$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  if (date === null || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso)
    throw new WrongCall('approved', { value: text });
  return iso;
}
