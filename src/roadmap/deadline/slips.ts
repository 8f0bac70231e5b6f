import { toCyrillic } from '../../grid/text';
import { editDistance } from '../text/text';

/** A word of the deadline vocabulary that is written wrongly. */
export interface Slip {
  readonly written: string;
  readonly meant: string;
}

const MONTH_STEMS = ['январ', 'феврал', 'апрел', 'сентябр', 'октябр', 'ноябр', 'декабр'];
const MONTH_FORMS = [
  ...MONTH_STEMS.flatMap((stem) => ['ь', 'я', 'е', 'ю', 'ем'].map((ending) => stem + ending)),
  ...['август', 'августа', 'августе', 'августу', 'августом'],
];
/** Words of one form only: any slip in them counts. */
const FIXED_FORMS = ['постоянно', 'ежегодно', 'ежемесячно', 'ежеквартально', 'еженедельно', 'согласно', 'регулярно'];
/** Words with many endings: a slip counts only before the ending, because another ending is another form. */
const INFLECTED = [
  'течение',
  'соответствии',
  'графику',
  'графиком',
  'планом',
  'периода',
  'учебного',
  'учебный',
  'полугодие',
  'квартал',
  'четверть',
  'окончании',
  'завершении',
  'результатам',
  'итогам',
  'проведения',
  'необходимости',
];
const ENDING_LENGTH = 3;
const SHORTEST = 5;
/** Words that stand one letter beside a word of the vocabulary and are right. */
const RIGHT =
  /^(приведен|прове[дс]|учебн|четверг|четверо|течени[еия]|итог|план|квартир|графи[нт]|(?:регулярн|ежегодн|ежемесячн|ежеквартальн|еженедельн)(?:ый|ая|ое|ые|ого|ой|ых|ом|ую|ым)$|согласн(?:ы|ый|ая)$|постоянн(?:ый|ая|ой|ого|ых|ые|ом|ую|ым)$)/;
const MONTH_WORD = new RegExp(`^(?:${[...MONTH_STEMS, 'август'].join('|')})`);

/** The text with misspelt words of the vocabulary set right, so that it can be read, and what was set right. */
export function correctSlips(text: string): { readonly text: string; readonly slips: readonly Slip[] } {
  const slips: Slip[] = [];
  const corrected = text.replace(/[а-яa-z]+/g, (word) => {
    const cyrillic = /[а-я]/.test(word) || word === 'c' || word === 'o' ? toCyrillic(word) : word;
    const meant = meantWord(cyrillic);
    if (meant !== cyrillic) slips.push({ written: word, meant });
    return meant;
  });
  return { text: corrected, slips: [...slips, ...grammarSlips(corrected)] };
}

const remembered = new Map<string, string>();
const MOST_REMEMBERED = 5_000;

function meantWord(word: string): string {
  if (word.length < SHORTEST) return word;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const meant = nearestWord(word);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, meant);
  return meant;
}

function nearestWord(word: string): string {
  if (FIXED_FORMS.includes(word) || MONTH_FORMS.includes(word) || RIGHT.test(word)) return word;
  const limit = word.length >= 8 ? 2 : 1;
  for (let distance = 1; distance <= limit; distance++) {
    const month = MONTH_FORMS.find(
      (form) => form.slice(0, 1) === word.slice(0, 1) && editDistance(word, form, distance) <= distance,
    );
    // «январский» is a right word of its own
    if (month !== undefined && !(MONTH_WORD.test(word) && word.length > month.length + 1)) return month;
  }
  const fixed = FIXED_FORMS.find((form) => editDistance(word, form, 1) <= 1);
  if (fixed !== undefined) return fixed;
  return INFLECTED.find((form) => editDistance(word, form, 1) <= 1 && differsBeforeEnding(word, form)) ?? word;
}

function differsBeforeEnding(word: string, form: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === form[same]) same += 1;
  return same < Math.min(word.length, form.length) - ENDING_LENGTH;
}

/** Wrong forms of right words: «в течении года», «в течение год». */
function grammarSlips(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  for (const [written] of text.matchAll(/в течении (?=[а-я0-9])/g))
    slips.push({ written: written.trim(), meant: 'в течение' });
  for (const [written] of text.matchAll(/в течени[еи] (?:учебного )?(?:год|период)(?![а-я])/g)) {
    slips.push({ written, meant: written.replace('течении', 'течение') + 'а' });
  }
  for (const [written] of text.matchAll(/в соответствии и со?(?= )/g))
    slips.push({ written, meant: 'в соответствии с' });
  return slips;
}
