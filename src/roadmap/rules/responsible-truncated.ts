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
    const sorted = [...new Set(cells.flatMap(({ names }) => names.map(normalise)))].sort();
    return cells.flatMap(({ row, column, names }) => {
      const cut = names.find(
        (name) => OPEN_END.test(name) || quoteLeftOpen(name) || isBeginning(normalise(name), sorted),
      );
      return cut === undefined ? [] : [{ row, column, params: { party: excerpt(cut) } }];
    });
  },
});

const quoteLeftOpen = (name: string): boolean => name.includes('«') && !/[»”]/.test(name.slice(name.lastIndexOf('«')));

/** Cut inside a word that another cell writes in full. */
function isBeginning(name: string, sorted: readonly string[]): boolean {
  if (name.length < 8 || !/[а-я]{3}$/.test(name)) return false;
  for (let i = firstFrom(sorted, name); sorted[i]?.startsWith(name); i++) {
    if (/^[а-я]{2}/.test(sorted[i]?.slice(name.length) ?? '')) return true;
  }
  return false;
}

/** Index of the first text that is not before the given one. */
function firstFrom(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
