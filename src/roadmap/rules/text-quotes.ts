import { cellTexts } from './cell-texts';
import { rule } from './rule';

/** Quotes or brackets that open and never close, or close without opening. */
export const textQuotes = rule({
  code: 'text/quotes',
  severity: 'warning',
  needs: ['measures'],
  fixable: false,
  find: (reader) => {
    const sections = reader.table.sections.map((section) => ({ ...reader.sectionPlace(section), text: section.title }));
    return [...sections, ...cellTexts(reader, 'measure', 'result', 'conclusion')].flatMap(({ row, column, text }) => {
      const sign = unbalanced(text);
      return sign === null ? [] : [{ row, column, params: { text: sign } }];
    });
  },
});

/** The sign that is out of balance; null when all is well. */
function unbalanced(text: string): string | null {
  let open = 0;
  let deepest = 0;
  for (const letter of text) {
    if ('«„“'.includes(letter)) open += 1;
    deepest = Math.max(deepest, open);
    if (!'»”'.includes(letter)) continue;
    if (open === 0) return letter;
    open -= 1;
  }
  // one closing quote may end a name inside a name: «Школа «Рост»
  if (open > 0 && !(deepest >= 2 && open === 1)) return '«';
  if ((text.match(/"/g) ?? []).length % 2 === 1) return '"';
  // «1)» and «а)» number the items of a list
  const listless = text.replace(/(^|[\s;,.(])(?:\d{1,2}|[а-яa-z])\)/gi, '$1');
  const opening = (listless.match(/\(/g) ?? []).length;
  const closing = (listless.match(/\)/g) ?? []).length;
  return opening === closing ? null : opening > closing ? '(' : ')';
}
