import { schoolResults, type Indicator } from './indicator';
import { MARKS } from './statistics/statistics';

/**
 * Gap of two: pupils whose mark and journal mark differ by 2 and more.
 * @term      расхождение с журналом на 2 и более
 * @formula   (up + down) / nj; up: mark - journal >= 2, down: journal - mark >= 2
 * @unit      share      @range  0...1
 * @minN      1
 * @missing   pupils without both marks are not counted
 * @undefined no pairs → NO_JOURNAL
 * @variant   needs pupil rows
 * @source    ФИОКО 2026
 * @golden    tests/golden/expected.json journal.gap2_up, journal.gap2_down
 * @example   edu203518: 9 up of 14
 */
export const gap2: Indicator = {
  id: 'gap2',
  spec: {
    unit: 'share',
    range: [0, 1],
    minN: 1,
    inputs: ['marks', 'journal'],
    tested: false,
    role: 'display',
    reasons: ['NO_JOURNAL'],
    section: '14',
    source: 'ФИОКО 2026',
  },
  compute({ current }) {
    const { journal } = current;
    const sidesOf = (s: number) => {
      const pairs = journal?.paired[s] === 1 ? journal.pairs : null;
      if (!pairs) return null;
      let up = 0;
      let down = 0;
      for (let g = 0; g < MARKS; g++)
        for (let mark = 0; mark < MARKS; mark++) {
          const count = pairs[(s * MARKS + g) * MARKS + mark]!;
          if (mark - g >= 2) up += count;
          if (g - mark >= 2) down += count;
        }
      return { up, down, k: up + down };
    };
    return schoolResults(
      current,
      (s, n, into) => {
        const sides = sidesOf(s);
        if (!journal || !sides) return into.none(s, n, 'NO_JOURNAL');
        into.set(s, journal.n[s]!, sides.k / journal.n[s]!);
      },
      (s) => ({ detail: sidesOf(s) ?? { up: 0, down: 0 } }),
    );
  },
};
