import { KNOWN_ABBREVIATIONS } from '../parties/known-abbreviations';
import { initialsWithin } from '../parties/abbreviations';
import { romanText } from '../recognise/item-number';
import { allTexts, cellTexts } from './cell-texts';
import { rule } from './rule';

const ABBREVIATION = /(?<![А-ЯЁа-яё])[А-ЯЁ]{2,6}(?![А-ЯЁа-яё])/g;

/** A body named by letters that neither the document explains nor everybody knows. Said once for each. */
export const responsibleAbbreviation = rule({
  code: 'responsible/abbreviation',
  severity: 'info',
  needs: ['responsibleColumn', 'measures'],
  fixable: false,
  find: (reader) => {
    const explained = initialsWithin([reader.table.title, ...allTexts(reader).map(({ text }) => text)]);
    const seen = new Set<string>();
    return cellTexts(reader, 'responsible').flatMap(({ row, column, text }) => {
      // a cell in capitals throughout holds no abbreviations
      if (!/[а-яё]/.test(text) && text.replace(/[^А-ЯЁ]/g, '').length > 30) return [];
      const open = (text.match(ABBREVIATION) ?? []).filter(
        (letters) =>
          !seen.has(letters) &&
          !KNOWN_ABBREVIATIONS.has(letters) &&
          romanText(letters) === null &&
          !(letters in reader.abbreviations),
      );
      for (const letters of open) seen.add(letters);
      const unexplained = open.find((letters) => !explained.has(letters));
      return unexplained === undefined ? [] : [{ row, column, params: { party: unexplained } }];
    });
  },
});
