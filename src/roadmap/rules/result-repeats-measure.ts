import { bareWords } from '../text/text';
import { stemsOf } from './measure-words';
import { rule } from './rule';

/** Fewer words than this repeat by chance («Семинар» as the result of a seminar). */
const FEWEST_WORDS = 3;
/** Share of the measure's words that the result takes over. */
const MOST_OF_IT = 0.7;

/** The result says again what the measure is, instead of what will come of it. */
export const resultRepeatsMeasure = rule({
  code: 'result/repeats-measure',
  severity: 'warning',
  needs: ['resultColumn', 'measures'],
  fixable: false,
  find: (reader) =>
    reader.table.measures
      .filter((measure) => repeats(measure.title, measure.result ?? ''))
      .map((measure) => ({ ...reader.place(measure, 'result'), related: [reader.place(measure, 'measure')] })),
});

function repeats(title: string, result: string): boolean {
  if (bareWords(title) !== '' && bareWords(title) === bareWords(result)) return true;
  const ofTitle = new Set(stemsOf(title).all);
  const ofResult = new Set(stemsOf(result).all);
  if (ofResult.size < FEWEST_WORDS) return false;
  const own = [...ofResult].filter((stem) => !ofTitle.has(stem)).length;
  return own === 0 && ofResult.size >= ofTitle.size * MOST_OF_IT;
}
