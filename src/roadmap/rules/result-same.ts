import { bareWords } from '../text/text';
import { cellTexts, excerpt, type CellText } from './cell-texts';
import { rule } from './rule';

/** A document of one or two words («Протокол», «Аналитическая справка») is the usual result of many measures. */
const FEWEST_WORDS = 4;
const FEWEST_MEASURES = 3;

/** One and the same long result for several measures. Said once for each. */
export const resultSame = rule({
  code: 'result/same',
  severity: 'info',
  needs: ['resultColumn', 'measures'],
  fixable: false,
  find: (reader) => {
    const groups = new Map<string, CellText[]>();
    for (const cell of cellTexts(reader, 'result')) {
      const words = bareWords(cell.text);
      const same = groups.get(words);
      if (same) same.push(cell);
      else groups.set(words, [cell]);
    }
    return [...groups].flatMap(([words, cells]) => {
      const [first, ...others] = cells;
      if (!first || cells.length < FEWEST_MEASURES || words.split(' ').length < FEWEST_WORDS) return [];
      return [
        {
          row: first.row,
          column: first.column,
          params: { count: cells.length, text: excerpt(first.text) },
          related: others.map(({ row, column }) => ({ row, column })),
        },
      ];
    });
  },
});
