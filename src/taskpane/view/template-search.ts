/** From this many templates on, a search field saves scrolling. */
export const SEARCH_FROM = 9;

/** Whether each word that was typed begins a word of the text; case and the dots of U+0451 do not count. */
export function matchesSearch(text: string, typed: string): boolean {
  const words = wordsOf(text);
  return wordsOf(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLocaleLowerCase('ru')
      .replace(/\u0451/g, '\u0435')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
