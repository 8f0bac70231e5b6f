import type { CellValue } from '../domain/cell';
import { createHeaderMatcher, headerText, type HeaderVocabulary } from '../grid/header-matcher';
import { rowAt, valueAt, type Grid } from '../grid/grid';
import { BLANK, placeOfOther, type CellColumn } from '../grid/columns';
import { cleanText, isBlank } from '../grid/text';
import { NUMBER_HEADING } from '../schools/school-number';
import { parseTaskHeader } from './task-header';

/** What a column of a results sheet may mean. */
export type HeaderKey =
  | 'groups'
  | 'login'
  /** «ОО»: login in the federal report, name beside a column «Логин» */
  | 'school'
  | 'schoolName'
  /** «№ школы»: names the school where nothing better does */
  | 'schoolNumber'
  | 'municipality'
  | 'schoolCount'
  | 'participants'
  | 'percent'
  | 'pupilCode'
  | 'pupilName'
  | 'planned'
  | 'class'
  | 'variant'
  | 'score'
  | 'mark'
  | 'journal'
  | 'year'
  | 'subject'
  | 'lowered'
  | 'loweredPercent'
  | 'loweredCount'
  | 'confirmed'
  | 'confirmedPercent'
  | 'confirmedCount'
  | 'raised'
  | 'raisedPercent'
  | 'raisedCount';

const COUNT = '(?:кол-?во|количеств|число|чел)';
const SHARE = '(?:%|процент|доля)';
const PUPILS = '(?:участник|обучающ|учащ|ученик|писавш|выполнявш|детей|чел)';

/** Headers of tables that other programs export, whole words only. */
const ENGLISH: readonly (readonly [HeaderKey, readonly string[]])[] = [
  ['journal', ['journal mark', 'school mark', 'term mark']],
  ['participants', ['participants', 'pupils', 'students', 'number of pupils', 'number of participants']],
  ['pupilCode', ['pupil code', 'student code', 'participant code', 'pupil id', 'student id', 'participant id']],
  ['login', ['login', 'school code', 'school login', 'school id']],
  ['schoolName', ['school', 'school name']],
  ['municipality', ['municipality', 'district']],
  ['class', ['class', 'grade']],
  ['variant', ['variant', 'form']],
  ['score', ['score', 'total score', 'primary score', 'raw score']],
  ['mark', ['mark']],
  ['year', ['year', 'school year']],
  ['subject', ['subject']],
];
const englishWords = ENGLISH.map(([key, words]): readonly [HeaderKey, RegExp] => {
  // compared as cells are: a letter that looks Cyrillic is, and «M» does where «m» does not
  const forms = words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
  return [key, new RegExp(`^(?:${[...new Set(forms.map((form) => headerText(form)))].join('|')})$`)];
});

/** Order matters: «Понизили (Отметка<Отметка по журналу) %» speaks of marks and of the journal too. */
const VOCABULARY: HeaderVocabulary<HeaderKey> = [
  ['loweredCount', new RegExp(`понизили.*${COUNT}|${COUNT}.*понизили`)],
  ['loweredPercent', new RegExp(`понизили.*${SHARE}|${SHARE}.*понизили`)],
  ['lowered', /^понизили/],
  ['confirmedCount', new RegExp(`подтвердили.*${COUNT}|${COUNT}.*подтвердили`)],
  ['confirmedPercent', new RegExp(`подтвердили.*${SHARE}|${SHARE}.*подтвердили`)],
  ['confirmed', /^подтвердили/],
  ['raisedCount', new RegExp(`повысили.*${COUNT}|${COUNT}.*повысили`)],
  ['raisedPercent', new RegExp(`повысили.*${SHARE}|${SHARE}.*повысили`)],
  ['raised', /^повысили/],
  ['journal', /^(отметк|оценк).*(журнал|предыдущ|прошл|четверт|триместр|полугод|годов|за год)/],
  ['groups', /^(наименование )?групп[аы]?( участников)?$/],
  ['schoolCount', /^(кол-?во|количество|число) (оо|оу|школ|образовательных организаций)$/],
  ['participants', new RegExp(`^(${COUNT}о?|всего|численность) ?${PUPILS}[а-я]*(?: ?\\(?всего\\)?)?$`)],
  [
    'participants',
    /^(участников|(всего )?(писал[ои]|выполнял[ои]|выполнил[ои]|участвовал[ои])|всего)( всего| работу| впр)?$/,
  ],
  // «% 2», «доля отметок 3» are marks
  ['percent', /^(%|процент|доля)(?! ?(отметок |оценок |на )?[2-5]([^\d]|$))/],
  ['pupilCode', /^(код|номер|№|id|шифр|идентификатор) ?(участник|ученик|обучающ|учащ|работ)|^(код|шифр)$/],
  [
    'pupilName',
    /^(участник|ученик|обучающийся|учащийся)$|^(ф\.? ?и\.? ?о\.?|фамилия)( (участник|ученик|обучающ|учащ)[а-я]*|,? имя.*| ?[/(,] ?(код|шифр|№).*)?$/,
  ],
  ['planned', /планируем[а-я]* результат|блоки пооп|проверяем[а-я]* (умени|требовани|элемент)|выпускник научится/],
  ['login', /^(логин( оо| оу| школы)?|код (оо|оу|школы))$/],
  ['school', /^(оо|оу)$/],
  [
    'schoolName',
    /^((полное |краткое )?(наименование|название)( оо| оу| школы| организации| (обще)?образовательн[а-я]* (организации|учреждения))?|школа|(обще)?образовательн[а-я]* (организация|учреждение))$/,
  ],
  ['schoolNumber', NUMBER_HEADING],
  [
    'municipality',
    /^(муниципалитет|(название |наименование )?муниципальн[а-я]* (образовани|район|округ)[а-я]*|наименование муниципалитета|мо|мсу|ате|район|территория)$/,
  ],
  ['variant', /^(№ )?вариант/],
  [
    'score',
    /^(первичный балл|первичные баллы|итого баллов|сумма баллов|итоговый балл|общий балл|балл|баллы|балл за работу|набранный балл|всего баллов|суммарный балл|(кол-?во|количество) (первичных )?баллов|набрано баллов)( за работу| за впр)?( 20\d\d)?$/,
  ],
  ['mark', /^(отметка|оценка)( за (работу|впр)| впр)?( 20\d\d)?$/],
  ['class', /^(класс|параллель|номер класса|порядковый номер класса|литера( класса)?)$/],
  ['year', /^(год|учебный год|год проведения)$/],
  ['subject', /^(учебный )?предмет$/],
  ...englishWords,
];

const meaning = createHeaderMatcher(VOCABULARY);

/** A column whose header is a task code, a score or a mark. */
export interface CodeColumn {
  readonly column: number;
  /** «9.1», «4К1», «12»; Cyrillic К */
  readonly code: string;
  /** «(2б)»; null when the header has none */
  readonly max: number | null;
  /** the header as a bare whole number; null for codes such as 9.1 and headers with a maximum */
  readonly value: number | null;
  /** Excel had turned the code into a date */
  readonly fromDate: boolean;
}

/** Columns of one header, by meaning. Coordinates are the sheet's. */
export interface HeaderColumns {
  readonly row: number;
  readonly rows: number;
  readonly byKey: ReadonlyMap<HeaderKey, number>;
  /** keys that more than one column claims with equal right */
  readonly repeated: ReadonlySet<HeaderKey>;
  readonly codes: readonly CodeColumn[];
  /** text of every header cell, by column of the sheet; the upper row's text comes first */
  readonly labels: ReadonlyMap<number, string>;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Number of cells of the row that are headers by their words; cheap enough for every row of a long table. */
export function headerWords(grid: Grid, row: number): number {
  let words = 0;
  for (const value of rowAt(grid, row - grid.origin.row)) if (meaning(value) !== null) words++;
  return words;
}

/** Rows (of the sheet) that hold a header's word, from the first on. Below rows without any, a repeated text is not looked at again. */
export function* rowsWithHeaderWords(grid: Grid): Generator<number> {
  if (grid.columns) {
    yield* rowsOfColumns(grid, grid.columns);
    return;
  }
  let above: readonly CellValue[] = [];
  for (const [i, line] of grid.values.entries()) {
    let words = 0;
    for (let j = 0; j < line.length; j++) {
      const value = line[j];
      if (typeof value === 'string' && value !== above[j] && meaning(value) !== null) words++;
    }
    above = words === 0 ? line : [];
    if (words > 0) yield grid.origin.row + i;
  }
}

/** Each text of a column is looked at once, however often it stands there. */
function* rowsOfColumns({ origin }: Grid, columns: readonly CellColumn[]): Generator<number> {
  const found = new Set<number>();
  for (const { codes, others } of columns) {
    const words = Uint8Array.from(others, (value) => Number(meaning(value) !== null));
    if (!words.includes(1)) continue;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i]!;
      if (code < BLANK && words[placeOfOther(code)] === 1) found.add(i);
    }
  }
  for (const row of [...found].sort((a, b) => a - b)) yield origin.row + row;
}

/** Reads a row (or two rows, the upper one spread over its merged cells) as a header. */
export function readHeader(grid: Grid, row: number, rows: 1 | 2): HeaderColumns {
  const width = widthOf(grid, row, rows);
  const byKey = new Map<HeaderKey, number>();
  const exact = new Map<HeaderKey, boolean>();
  const repeated = new Set<HeaderKey>();
  const codes: CodeColumn[] = [];
  const labels = new Map<number, string>();
  const upper = rows === 2 ? spreadUpper(grid, row, width) : [];
  let first = -1;
  let last = -1;
  for (let i = 0; i < width; i++) {
    const column = grid.origin.column + i;
    const lower = valueAt(grid, row + rows - 1, column);
    const above = upper[i] ?? null;
    const key = keyOf(above, lower);
    const label = [above, lower].filter((text, at, all) => !isBlank(text) && all.indexOf(text) === at);
    if (label.length > 0) labels.set(column, cleanText(label.join(' ')));
    if (key !== null) {
      const isExact = headerText(lower ?? above) === EXACT[key];
      if (byKey.has(key) && exact.get(key) === isExact) repeated.add(key);
      if (!byKey.has(key) || (isExact && exact.get(key) !== true)) {
        if (byKey.has(key)) repeated.delete(key);
        byKey.set(key, column);
        exact.set(key, isExact);
      }
    } else {
      const format = grid.numberFormats?.[row + rows - 1 - grid.origin.row]?.[i] ?? null;
      const task = parseTaskHeader(lower ?? above, format);
      if (task === null) continue;
      codes.push({ column, ...task });
    }
    if (first < 0) first = column;
    last = column;
  }
  settleSchool(byKey);
  return { row, rows, byKey, repeated, codes, labels, firstColumn: first, lastColumn: last };
}

function settleSchool(byKey: Map<HeaderKey, number>): void {
  const number = byKey.get('schoolNumber');
  byKey.delete('schoolNumber');
  const named = byKey.has('login') || byKey.has('school') || byKey.has('schoolName') || byKey.has('groups');
  if (number !== undefined && !named) byKey.set('schoolName', number);
  const column = byKey.get('school');
  if (column === undefined) return;
  byKey.delete('school');
  if (!byKey.has('login')) byKey.set('login', column);
  else if (!byKey.has('schoolName')) byKey.set('schoolName', column);
}

/** The official wording, preferred where a user added a column with a similar name. */
const EXACT: Readonly<Partial<Record<HeaderKey, string>>> = {
  score: 'первичный балл',
  mark: 'отметка',
  journal: 'отметка по журналу',
  class: 'класс',
  pupilCode: 'код участника',
  schoolName: 'название оо',
};

function keyOf(upper: CellValue, lower: CellValue): HeaderKey | null {
  if (upper === null || upper === lower) return meaning(lower);
  if (lower === null) return meaning(upper);
  return meaning(`${String(upper)} ${String(lower)}`) ?? meaning(lower) ?? null;
}

function widthOf(grid: Grid, row: number, rows: number): number {
  let width = 0;
  for (let r = 0; r < rows; r++) width = Math.max(width, rowAt(grid, row + r - grid.origin.row).length);
  return width;
}

/** The upper header row with each text over all columns it stands above: its merge, or the blanks to its right. */
function spreadUpper(grid: Grid, row: number, width: number): CellValue[] {
  const spread: CellValue[] = [];
  const merges = grid.merges.filter((merge) => merge.row === row && merge.columns > 1);
  let current: CellValue = null;
  for (let i = 0; i < width; i++) {
    const column = grid.origin.column + i;
    const own = valueAt(grid, row, column);
    const below = valueAt(grid, row + 1, column);
    if (own !== null) current = own;
    else if (below === null) current = null;
    const merge = merges.find((area) => column >= area.column && column < area.column + area.columns);
    if (own === null && merge) spread.push(valueAt(grid, row, merge.column));
    else if (own === null && grid.merges.length > 0) spread.push(null);
    else spread.push(own ?? current);
  }
  return spread;
}

/** Whether both headers give the same meaning to the same columns. */
export function sameColumns(a: HeaderColumns, b: HeaderColumns): boolean {
  if (a.byKey.size !== b.byKey.size || a.codes.length !== b.codes.length) return false;
  for (const [key, column] of a.byKey) if (b.byKey.get(key) !== column) return false;
  return a.codes.every((code, i) => b.codes[i]?.code === code.code && b.codes[i].column === code.column);
}
