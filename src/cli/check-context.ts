import { periodOfText } from '../roadmap/deadline/plan-period';
import type { CheckContext } from '../roadmap/rules/table-reader';
import { WrongCall } from './wrong-call';

/** What the user says of the plans with `--context year=2026-2027`; throws WrongCall for what cannot be read. */
export function checkContext(pairs: Readonly<Record<string, string>>): CheckContext {
  const unknown = Object.keys(pairs).find((name) => name !== 'year');
  if (unknown !== undefined) throw new WrongCall('context', { value: unknown });
  const text = pairs['year'];
  if (text === undefined) return {};
  const period = periodOfText(text);
  if (period === null) throw new WrongCall('year', { value: text });
  return { period };
}
