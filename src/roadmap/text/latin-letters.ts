import { toCyrillic } from '../../grid/text';

const WORD = /[A-Za-zА-Яа-яЁё]+/gu;
const LOOKS_CYRILLIC = /^[ABCEHKMOPTXYacekopxyА-Яа-яЁё]+$/u;
/** A lone letter between Russian words: the preposition typed on the other keyboard. */
const LONE = /(?<=(?:^|[а-яё,;.)»] ))[cCoOyY](?= [«а-яё\d])/gu;
/** «вариант C», «группа c»: a letter that may be meant as Latin. */
const NAMED_LETTER = /(?:класс|групп|вариант|приложени|литер|тип|витамин|категори|уров)[а-яё]* $/iu;

/** Latin letters that stand inside of a Russian word, or for a Russian one-letter word, become the Russian ones. */
export function withoutLatinLetters(text: string): string {
  if (!/[A-Za-z]/.test(text) || !/[А-Яа-яЁё]/.test(text)) return text;
  return text
    .replace(WORD, (word) => (isMixed(word) ? toCyrillic(word) : word))
    .replace(LONE, (letter, at: number) => (NAMED_LETTER.test(text.slice(0, at)) ? letter : toCyrillic(letter)));
}

function isMixed(word: string): boolean {
  return word.length > 1 && /[A-Za-z]/.test(word) && /[А-Яа-яЁё]/.test(word) && LOOKS_CYRILLIC.test(word);
}
