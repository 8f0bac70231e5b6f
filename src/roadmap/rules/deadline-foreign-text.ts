import { readDeadline } from '../deadline/parse-deadline';
import { cellTexts, excerpt } from './cell-texts';
import { rule } from './rule';

/** Shorter rests are abbreviations and slips, not a text of another column. */
const SHORTEST_FOREIGN = 4;

/** Beside the deadline, the cell holds words that belong to another column. */
export const deadlineForeignText = rule({
  code: 'deadline/foreign-text',
  severity: 'warning',
  needs: ['deadlineColumn', 'measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'deadline').flatMap(({ row, column, text }) => {
      const { parts } = readDeadline(text);
      if (parts.every((part) => part.kind === 'unknown')) return [];
      const foreign = parts.find((part) => part.kind === 'unknown' && letters(part.note ?? '') >= SHORTEST_FOREIGN);
      return foreign ? [{ row, column, params: { text: excerpt(foreign.note ?? '') } }] : [];
    }),
});

const letters = (text: string): number => text.replace(/[^а-яa-z]/g, '').length;
