import { cellTexts } from './cell-texts';
import { itemMarks } from './item-marks';
import { rule } from './rule';

/** A numbered list inside a cell that has lost some of its numbers. */
export const textEnumeration = rule({
  code: 'text/enumeration',
  severity: 'warning',
  needs: ['measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'measure', 'result', 'conclusion').flatMap(({ row, column, text }) => {
      const marks = itemMarks(text);
      const lost = marks.find((mark, i) => (i === 0 ? mark === 2 && marks[1] === 3 : mark > (marks[i - 1] ?? 0) + 1));
      if (lost === undefined || marks.length < 2 || (marks[0] ?? 0) > 2) return [];
      return [
        { row, column, params: { number: String(lost), expected: String((marks[marks.indexOf(lost) - 1] ?? 0) + 1) } },
      ];
    }),
});
