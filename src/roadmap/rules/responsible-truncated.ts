import { splitParties } from '../parties/split-parties';
import { normalise } from '../text/text';
import { cellTexts, excerpt } from './cell-texts';
import { rule } from './rule';

/** A preposition, or an adjective that waits for its noun. */
const OPEN_END =
  /(?:[-–—]|(?:^|\s)(?:и|или|по|для|на|в|во|с|со|о|об|при|к|от|из|зам\.?|имени|им\.?)|\s[а-яё]{4,}(?:ального|ельного|етного|енного|ского|ального|ивного|ческого|альных|ельных|ческих|ательной|альной|ельной|ческой|онной))$/i;

/** A name that stops in the middle: an open quote, a preposition at the end, the beginning of another cell's name. */
export const responsibleTruncated = rule({
  code: 'responsible/truncated',
  severity: 'warning',
  needs: ['responsibleColumn', 'measures'],
  fixable: false,
  find: (reader) => {
    const cells = cellTexts(reader, 'responsible').map((cell) => ({
      ...cell,
      names: splitParties(cell.text).map(({ text }) => text),
    }));
    const longer = [...new Set(cells.flatMap(({ names }) => names.map(normalise)))];
    return cells.flatMap(({ row, column, names }) => {
      const cut = names.find(
        (name) => OPEN_END.test(name) || quoteLeftOpen(name) || isBeginning(normalise(name), longer),
      );
      return cut === undefined ? [] : [{ row, column, params: { party: excerpt(cut) } }];
    });
  },
});

const quoteLeftOpen = (name: string): boolean => name.includes('«') && !/[»”]/.test(name.slice(name.lastIndexOf('«')));

/** Cut inside a word that another cell writes in full. */
function isBeginning(name: string, others: readonly string[]): boolean {
  return (
    name.length >= 8 &&
    others.some(
      (other) => /^[а-я]{2}/.test(other.slice(name.length)) && other.startsWith(name) && /[а-я]{3}$/.test(name),
    )
  );
}
