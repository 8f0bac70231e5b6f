import type { DetailValue } from '../domain/outcome';
import { byTask } from './completion';
import { MIN_MARK_GROUP } from './constants';
import { NOTHING, schoolResults, type Beside, type Indicator } from './indicator';
import { MARKS } from './statistics/statistics';

/**
 * Groups by mark: pupils with 2, 3, 4, 5 and what each group of ten and more did in each task.
 * @term      группы участников по отметкам
 * @formula   number and share per mark; 100 mean(points) / maximum per task inside a group
 * @unit      groups of ten and more      @range  0...4
 * @minN      1; completion of a group 10
 * @missing   pupils without a mark are not counted
 * @undefined no mark known → NO_TASKS; completion of a group below 10 pupils is null
 * @variant   needs pupil rows for completion
 * @source    ФИОКО 2026
 * @golden    tests/golden/expected.json marks
 * @example   edu203500: 5, 32, 43, 9 pupils
 */
export const groups: Indicator = {
  id: 'groups',
  spec: {
    unit: 'groups',
    range: [0, 4],
    minN: 1,
    inputs: ['marks', 'tasks'],
    tested: false,
    role: 'display',
    reasons: ['NO_TASKS'],
    section: '14',
    source: 'ФИОКО 2026',
  },
  compute({ current, taskCodes }) {
    const { marks, tasks } = current;
    const count = taskCodes.length;
    const beside = (s: number): Beside => {
      if (!marks?.n[s]) return NOTHING;
      const total = marks.n[s];
      const found = Array.from({ length: MARKS }, (_, g): { readonly [key: string]: DetailValue } => {
        const size = marks.counts[s * MARKS + g]!;
        const at = (s * MARKS + g) * count;
        const known = tasks !== null && size >= MIN_MARK_GROUP && tasks.markValues[at]! > 0;
        const share = (j: number): number | null =>
          known && tasks.markValues[at + j]! > 0
            ? (100 * tasks.markSums[at + j]!) / tasks.markValues[at + j]! / tasks.maxima[j]!
            : null;
        return {
          mark: g + 2,
          n: size,
          share: size / total,
          completion: known ? byTask(taskCodes, share) : null,
        };
      });
      return { detail: { groups: found } };
    };
    return schoolResults(
      current,
      (s, n, into) => {
        if (!marks?.n[s]) return into.none(s, n, 'NO_TASKS');
        let large = 0;
        for (let g = 0; g < MARKS; g++) if (marks.counts[s * MARKS + g]! >= MIN_MARK_GROUP) large += 1;
        into.set(s, marks.n[s], large);
      },
      beside,
    );
  },
};
