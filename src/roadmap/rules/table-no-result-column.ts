import { normalise } from '../text/text';
import { rule } from './rule';

/** A plan without a column for results. A complex of measures has none by its form. */
export const tableNoResultColumn = rule({
  code: 'table/no-result-column',
  severity: 'info',
  needs: ['measures'],
  fixable: false,
  find: ({ table, column }) => {
    if (column('result') !== null || table.headerRows === 0) return [];
    const title = normalise(table.title);
    const plan = table.sections.length > 0 || /(^|\s)(план|программ|дорожн)/.test(title);
    if (!plan || /комплекс мер/.test(title)) return [];
    return [{ row: table.headerRow, column: table.range.column }];
  },
});
