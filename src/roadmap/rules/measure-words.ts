import type { Measure } from '../measure-table';
import { rememberTexts } from '../../grid/remember';
import { bareWords } from '../text/text';

/** Titles shorter than this are too general to be called the same measure. */
const SHORTEST_TITLE = 12;

/** Form in which measures are compared; null when the title says too little. */
export function measureKey(measure: Measure): string | null {
  const words = bareWords(measure.title);
  return words.length < SHORTEST_TITLE ? null : words;
}

const FUNCTION_WORDS = new Set(
  'и в во на по с со к ко о об для при из от до за а или не же их его том числе также далее рамках целях вопросам вопросу'.split(
    ' ',
  ),
);
/** Endings of Russian nouns, adjectives and participles, the longest first. */
const ENDING =
  /(?:ого|его|ому|ему|ыми|ими|ами|ями|ией|иям|иях|ах|ях|ов|ев|ей|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ью|ия|ии|ию|[аяоеыиуюйь])$/;
const SHORTEST_STEM = 3;
/** Derived words of one root («подготовка», «подготовительный») are the same for comparing. */
const STEM_LENGTH = 7;

function stemOf(word: string): string {
  const bare = word.replace(ENDING, '');
  return (bare.length >= SHORTEST_STEM ? bare : word).slice(0, STEM_LENGTH);
}

export interface Stems {
  /** stems of the words that carry meaning, sorted */
  readonly all: readonly string[];
  /** stems whose absence makes another measure: objects, audiences, numbers, abbreviations */
  readonly telling: ReadonlySet<string>;
}

const TELLING =
  /^(план|мониторинг|программ|график|анализ|отчет|учител|педагог|родител|обучающ|ученик|руководител|директор|заместител|эксперт|наблюдател|координатор|психолог|класс|школ|район|муницип|регион|начальн|основн|средн|осен|весен|весн|перв|втор|трет|повторн|итогов|входн|дистанц|очн|внутренн|внешн|русск|математ|физик|хими|биолог|истори|географ|английск|иностр|олимпиад)/;

export const stemsOf = rememberTexts((title): Stems => {
  const all: string[] = [];
  const telling = new Set<string>();
  const upper = new Set((title.match(/[А-ЯЁA-Z]{2,}/g) ?? []).map((word) => bareWords(word)));
  for (const word of bareWords(title).split(' ')) {
    if (FUNCTION_WORDS.has(word)) continue;
    const stem = stemOf(word);
    all.push(stem);
    if (/\d/.test(word) || upper.has(word) || TELLING.test(word)) telling.add(stem);
  }
  return { all: all.sort(), telling };
});
