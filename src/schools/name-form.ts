import type { CellValue } from '../domain/cell';
import { foldText } from '../grid/text';
import { schoolKind, stripCode, type SchoolKind } from './school-name';

/** A school's name taken apart: what kind, which number, and which words are its own. */
export interface NameForm {
  readonly kind: SchoolKind;
  readonly number: number | null;
  /** stems of the words that are neither legal form nor kind nor number: «аксиом», «гагари», «ключев» */
  readonly own: readonly string[];
  /** the name has a word of a kind of school, so that a number beside it is a school's number */
  readonly named: boolean;
  /** only «школа», which may be said of a lyceum too, or no kind at all */
  readonly loose: boolean;
  /** several numbers, or a number that belongs to something else */
  readonly odd: boolean;
}

/** «СОШ», «школы», «лицее» ...; «Школьная» and «лицейский» are other words. */
const KIND_WORD =
  /^(м?[бакг]?с[ои]ш|оош|нош|кш|шк|школ[аыеу]|школой|лице[йяюе]|лицеем|(про)?гимнази[яиюей]+|интернат[ае]?|школ[аыеу]-интернат[ае]?|корпус[ае]?|цо|центр[ае]?|комплекс[ае]?|училищ[еа])$/;
/** Words that many schools share and that tell none of them. */
const COMMON =
  /^(муниципальн|государственн|краев|областн|частн|бюджетн|автономн|казенн|некоммерческ|общеобразовательн|образовательн|образовани|учреждени|организаци|средн|основн|начальн|полн|общ[аеио][йяе]?$|детск|сад$|базов|федеральн|городск|сельск)/;
const LEGAL_FORM =
  /^([мгкчфно]{0,2}[бакгн]?н?о[оу]{1,2}у?|ано|анпоо|аноо|моу|гоу|мбоу|маоу|мкоу|гбоу|гаоу|гкоу|мбу|мау|мку|чоу|оо|ооп)$/;
const MARKER =
  /^(с|п|пос|пгт|рп|д|х|ст|г|гор|город|города|городе|село|села|поселок|поселка|деревня|деревни|хутор|хутора|станица|станицы|им|имени|и|с|углубленн[а-я]*|изучени[а-я]*|отдельн[а-я]*|предмет[а-я]*|район[а-я]*|округ[а-я]*|го|мо|мр|р-на|р-н|героя|советского|союза|россии|рф)$/;
const ENDING = /(ого|его|ому|ему|ими|ыми|ой|ей|ий|ый|ая|яя|ое|ее|ые|ие|ом|ем|ам|ям|ах|[аеиоуыьюя])$/;
const STEM = 6;
const cache = new Map<string, NameForm>();
const CACHE_SIZE = 50_000;

/** «Ключевое», «Ключевого», «с. Ключевом» have one stem. */
function stem(word: string): string {
  const bare = word.length > 4 ? word.replace(ENDING, '') : word;
  return bare.slice(0, STEM);
}

/** Takes a name apart; remembers, since the same names stand in thousands of rows. */
export function nameForm(value: CellValue): NameForm {
  const text = foldText(stripCode(value));
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const form = parse(text);
  cache.set(text, form);
  return form;
}

function parse(text: string): NameForm {
  const tokens = text
    .replace(/№\s*/g, ' №')
    .replace(/(^|[^а-я0-9])n\s*(?=\d)/g, ' №')
    .replace(/["'.,;:()[\]]/g, ' ')
    .split(/[\s/]+|(?<=[а-я])-(?=[а-я])/)
    .filter((token) => token !== '' && token !== '-');
  const own: string[] = [];
  const numbers: number[] = [];
  let named = false;
  let odd = false;
  for (const [i, token] of tokens.entries()) {
    const number = /^№?(\d{1,4})$/.exec(token);
    if (number) {
      const afterKind = KIND_WORD.test(tokens[i - 1] ?? '');
      if (token.startsWith('№') || afterKind) numbers.push(Number(number[1]));
      else odd = true;
    } else if (/\d/.test(token)) {
      // «50-летия» is a word of the name; «12 03» and «5а» are something else
      if (/^\d+-?лети/.test(token)) own.push(token);
      else odd = true;
    } else if (KIND_WORD.test(token)) named = true;
    else if (!COMMON.test(token) && !LEGAL_FORM.test(token) && !MARKER.test(token) && token.length > 1)
      own.push(stem(token));
  }
  const number = numbers[0] ?? null;
  const kind = schoolKind(text);
  const loose = kind === 'other' || (kind === 'school' && !/сош|средн|общеобразоват/.test(text));
  return { kind, number, own: [...new Set(own)], named, loose, odd: odd || numbers.length > 1 };
}

/** Whether the first word is a legal form or a kind of school: a name starts so, «директору СОШ № 5» does not. */
export function startsAsName(value: CellValue): boolean {
  const [first = ''] = foldText(value)
    .replace(/^["'(\s]+/, '')
    .split(/[\s"'№(.]+/);
  return KIND_WORD.test(first) || LEGAL_FORM.test(first) || COMMON.test(first);
}

export type Likeness = 'same' | 'possible' | 'different';

/**
 * Whether two names can stand for one school of one municipality. By number and kind, or by a name of its own; words of their own that
 * both have and that differ («СОШ № 1 с. Ивановка», «СОШ № 1 п. Южный») tell two schools apart.
 */
export function compareForms(a: NameForm, b: NameForm): Likeness {
  if (a.odd || b.odd) return 'different';
  const shared = a.own.some((stem) => b.own.includes(stem));
  if (a.own.length > 0 && b.own.length > 0 && !shared) return 'different';
  if (a.number !== null && b.number !== null) {
    if (a.number !== b.number) return 'different';
    if (a.kind === b.kind) return 'same';
    return a.loose || b.loose ? 'possible' : 'different';
  }
  if (!shared) return 'different';
  const bothWhole = a.own.every((stem) => b.own.includes(stem)) || b.own.every((stem) => a.own.includes(stem));
  if (!bothWhole) return 'different';
  return a.kind === b.kind && a.number === b.number ? 'same' : 'possible';
}
