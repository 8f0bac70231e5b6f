import { rowCount, valueAt } from '../grid/grid';
import { headerText } from '../grid/header-matcher';
import { parseInteger, parseNumber, percentAt } from '../grid/number';
import { foldText, isBlank } from '../grid/text';
import { extractLogin, looksLikeSchool } from '../schools/school-name';
import { bareNumber } from '../schools/school-number';
import { UNREADABLE, readMark, readPoints, readScore, saysAbsent } from './cell-values';
import { classifyGroup } from './group-row';
import type { HeaderColumns, HeaderKey } from './header-columns';
import { findSubject, subjectByShort } from './subjects';
import type { LayoutId, ResultsTable } from './table';

/** Whether a table with the header of results holds results: what is doubtful is asked, what is something else is left alone. */
export type Verdict = 'sure' | 'doubtful' | 'alien';

/** So many rows below the header tell what a table holds. */
const SAMPLE = 60;
const MOSTLY = 0.7;
const FEWEST_MAXIMA = 2;
/** A class register has a column for each day. */
const MANY_DATES = 3;
/** No work has tasks with such a number; codes of budget articles begin at 100. */
const LARGEST_TASK = 60;
/** Tasks that everybody fails are counts, grades or answers from 1 to 5. */
const LOWEST_COMPLETION = 10;

/** Columns of lists, tariffs, plans and timetables. They are no proof: a report may have got one from its user. */
const FOREIGN =
  /(^|[^а-я])(должност|оклад|ставк|тариф|телефон|адрес|цен[аы]([^а-я]|$)|стоимост|сумма(?! балл)|руб|инвентар|приказ|исполн|ответственн|срок|мероприяти|категори|педагог|маршрут|ккал|выход|мест[оа]([^а-я]|$)|директор|час[ыов]*([^а-я]|$)|табельн|рейтинг|критери)/;
/** Who wrote a work: «Код участника», not «Код» alone. */
const OF_PUPIL = wordsOf('участник', 'ученик', 'обучающ', 'учащ', 'работ', 'pupil', 'student', 'participant');
const PARTICIPANTS = wordsOf('участ', 'писал', 'выполн', 'participants', 'pupils', 'students');
const PRIMARY = wordsOf('первичн', 'primary', 'raw');
const SIGNS = /маркер|признак|необъектив/;
/** «Наименование» may be of anything; «Название ОО», «Школа» are of schools. */
const NAME_OF_ANYTHING = /^(полное |краткое )?(наименование|название)( организации)?$/;

/** Compared as headers are: a letter that looks Cyrillic is. */
function wordsOf(...words: readonly string[]): RegExp {
  return new RegExp(words.map(headerText).join('|'));
}

interface Sample {
  readonly rows: readonly number[];
  /** the work is named: above the table, in the sheet's name, in a column «Предмет» */
  readonly work: boolean;
  readonly logins: boolean;
  /** the rows name schools, or need not */
  readonly schools: boolean;
  readonly foreign: boolean;
  readonly official: boolean;
}

/** Headings of a list, a plan or a tariff, and none that tells a work: nobody is asked what its columns hold. */
export function isForeign({ labels, byKey }: HeaderColumns): boolean {
  const texts = [...labels.values()].map(headerText);
  if (byKey.has('pupilCode') && texts.some((text) => OF_PUPIL.test(text))) return false;
  const dates = texts.filter((text) => /^\d{1,2}[./]\d{1,2}([./]\d{2,4})?$/.test(text)).length;
  return dates >= MANY_DATES || texts.some((text) => FOREIGN.test(text) || /^бег |прыж|подтягив|отжиман/.test(text));
}

export function judgeTable(table: ResultsTable): Verdict {
  if (table.roles) return 'sure';
  const sample = takeSample(table);
  switch (table.layout) {
    case 'individual':
    case 'schoolForm':
      return judgePupils(table, sample);
    case 'markStatistics':
    case 'scoreDistribution':
      return judgeShares(table, sample);
    case 'scoreCounts':
      return judgeCounts(table, sample);
    case 'taskCompletion':
      return judgeCompletion(table, sample);
    case 'groupCompletion':
      return sample.official || sample.work ? 'sure' : 'doubtful';
    case 'federalList':
      return judgeList(table, sample);
    case 'recheck':
    case 'pupilResults':
      return judgeSeveral(table, sample);
    default:
      return 'sure';
  }
}

function takeSample(table: ResultsTable): Sample {
  const { grid, header, firstRow, lastRow, layout } = table;
  const rows: number[] = [];
  const end = Math.min(lastRow, grid.origin.row + rowCount(grid) - 1);
  for (let row = firstRow; row <= end && rows.length < SAMPLE; row++)
    if (!table.repeatedHeaders.has(row) && hasFigures(table, row)) rows.push(row);
  const labels = [...header.labels.values()].map(headerText);
  return {
    rows,
    work: table.workNamed || namesSubjects(table, rows),
    logins: share(rows, (row) => namesLogin(table, row)) > MOSTLY,
    schools: namesSchools(table, rows),
    foreign: labels.some((label) => FOREIGN.test(label)),
    official: isOfficial(table, layout),
  };
}

/** Words that stand in reports of results and hardly anywhere else. */
function isOfficial({ header }: ResultsTable, layout: LayoutId): boolean {
  const { byKey, codes } = header;
  const label = (key: HeaderKey): string => labelOf(header, key);
  if (byKey.has('groups') || byKey.has('journal')) return true;
  if (codes.filter(({ max }) => max !== null).length >= FEWEST_MAXIMA) return true;
  if (layout !== 'individual' && layout !== 'schoolForm') return false;
  return OF_PUPIL.test(label('pupilCode')) || PRIMARY.test(label('score'));
}

function labelOf(header: ResultsTable['header'], key: HeaderKey): string {
  const column = header.byKey.get(key);
  return column === undefined ? '' : headerText(header.labels.get(column) ?? '');
}

function judgePupils(table: ResultsTable, sample: Sample): Verdict {
  if (sample.official) return 'sure';
  const readable = sample.rows.length > 0 && figuresOf(table, sample.rows) >= MOSTLY;
  if (!readable) return 'alien';
  // «Аксиома», «Эврика» under «Наименование» may be schools when the work is named
  if (!sample.schools) return sample.work ? 'doubtful' : 'alien';
  if (sample.work || sample.logins || OF_PUPIL.test(labelOf(table.header, 'pupilName'))) return 'sure';
  return sample.foreign ? 'alien' : 'doubtful';
}

/** Shares of marks or scores must give 100, counts the number of pupils. */
function judgeShares(table: ResultsTable, sample: Sample): Verdict {
  if (sample.official) return 'sure';
  const adds = sample.rows.length > 0 && share(sample.rows, (row) => addsUp(table, row)) >= MOSTLY;
  if (sample.work) return adds || !sample.foreign ? 'sure' : 'doubtful';
  if (!adds || !sample.schools) return 'alien';
  if (PARTICIPANTS.test(labelOf(table.header, 'participants')) || sample.logins) return 'sure';
  const ofMarks = table.header.codes.some(({ column }) => /отмет|оцен/.test(table.header.labels.get(column) ?? ''));
  if (ofMarks) return 'sure';
  return sample.foreign ? 'alien' : 'doubtful';
}

function judgeCompletion(table: ResultsTable, sample: Sample): Verdict {
  if (sample.official) return 'sure';
  const { header, grid } = table;
  const { rows } = sample;
  if (header.codes.some(({ value }) => (value ?? 0) > LARGEST_TASK)) return 'alien';
  const values = rows.flatMap((row) => header.codes.map(({ column }) => percentAt(grid, row, column)));
  const known = values.filter((value) => value !== null && value >= 0 && value <= 100);
  if (rows.length === 0 || known.length < values.length * MOSTLY) return 'alien';
  // pupils by grade, classes by grade: together they are all
  if (share(rows, (row) => addsUp(table, row)) >= MOSTLY) return 'alien';
  const most = known.reduce<number>((top, value) => Math.max(top, value ?? 0), 0);
  const plausible = most <= 1 || most > LOWEST_COMPLETION;
  if (sample.work) return plausible ? 'sure' : 'doubtful';
  const counted = PARTICIPANTS.test(labelOf(header, 'participants'));
  const broken = known.some((value) => value !== null && !Number.isInteger(value));
  if (!sample.schools || sample.foreign || (!broken && !counted) || !plausible) return 'alien';
  return sample.logins && counted && broken ? 'sure' : 'doubtful';
}

/** A list of counts is of works where it tells which: by its columns, or above it. */
function judgeCounts({ header: { byKey } }: ResultsTable, sample: Sample): Verdict {
  if (sample.work || (byKey.has('subject') && (byKey.has('year') || byKey.has('class')))) return 'sure';
  return sample.foreign || !sample.schools ? 'alien' : 'doubtful';
}

function judgeList({ header, grid }: ResultsTable, sample: Sample): Verdict {
  const { byKey, labels, row } = header;
  if ([...labels.values()].some((label) => SIGNS.test(headerText(label)))) return 'sure';
  if (byKey.has('login') && byKey.has('year')) return 'sure';
  for (let above = grid.origin.row; above < row; above++)
    for (let column = header.firstColumn - 3; column <= header.lastColumn; column++) {
      const value = valueAt(grid, above, column);
      if (typeof value === 'string' && SIGNS.test(foldText(value))) return 'sure';
    }
  if (SIGNS.test(foldText(grid.sheet))) return 'sure';
  return sample.foreign || !sample.schools ? 'alien' : 'doubtful';
}

/** Two results of the same pupils: the header has said so, the figures must agree. */
function judgeSeveral(table: ResultsTable, sample: Sample): Verdict {
  const fields = [...columnsOf(table)];
  const filled = sample.rows.flatMap((row) =>
    fields.flatMap((column) => {
      const value = valueAt(table.grid, row, column);
      return isBlank(value) || saysAbsent(value) ? [] : [value];
    }),
  );
  const read = filled.filter((value) => parseNumber(value) !== null || readMark(value) >= 2).length;
  if (filled.length > 0 && read * 2 < filled.length) return 'alien';
  if (sample.work || sample.logins || !sample.foreign) return 'sure';
  return 'doubtful';
}

function columnsOf({ header }: ResultsTable): readonly number[] {
  const keys: readonly HeaderKey[] = ['score', 'mark', 'journal'];
  const named = keys.flatMap((key) => header.byKey.get(key) ?? []);
  const taken = new Set(header.byKey.values());
  const results = [...header.labels].flatMap(([column, label]) =>
    !taken.has(column) && /балл|отмет|оцен|проверк|результ|впр|огэ|егэ/.test(headerText(label)) ? [column] : [],
  );
  return [...new Set([...named, ...header.codes.map(({ column }) => column), ...results])];
}

/** Share of the filled cells of points, scores and marks that can be read. */
function figuresOf({ grid, header }: ResultsTable, rows: readonly number[]): number {
  const { byKey, codes } = header;
  const readers = [
    ...codes.map(({ column }) => [column, readPoints] as const),
    ...(['mark', 'journal'] as const).flatMap((key) => {
      const column = byKey.get(key);
      return column === undefined ? [] : [[column, readMark] as const];
    }),
    ...(byKey.has('score') ? [[byKey.get('score') ?? -1, readScore] as const] : []),
  ];
  // a column of signatures must not be outvoted by many columns of points
  const columns = readers.map(([column, read]) => {
    const filled = rows
      .map((row) => valueAt(grid, row, column))
      .filter((value) => !isBlank(value) && !saysAbsent(value));
    const good = filled.filter((value) => read(value) !== UNREADABLE).length;
    return filled.length === 0 ? 1 : good / filled.length;
  });
  const worst = Math.min(1, ...columns);
  const mean = columns.reduce((sum, value) => sum + value, 0) / Math.max(1, columns.length);
  return worst < 1 - MOSTLY && columns.length <= 4 ? worst : mean;
}

function addsUp({ grid, header }: ResultsTable, row: number): boolean {
  const values = header.codes.map(({ column }) => percentAt(grid, row, column) ?? 0);
  const sum = values.reduce((all, value) => all + value, 0);
  const total = header.byKey.get('participants');
  const told = total === undefined ? null : parseInteger(valueAt(grid, row, total));
  if (header.codes.some(({ value }) => value === 1) && !header.codes.some(({ value }) => value === 0))
    return told !== null && Math.abs(sum - told) < 1e-6;
  return near(sum, 100, 0.6) || near(sum, 1, 0.006) || (told !== null && near(sum, told, 1e-6));
}

function near(value: number, target: number, tolerance: number): boolean {
  return Math.abs(value - target) <= tolerance;
}

function hasFigures({ grid, header }: ResultsTable, row: number): boolean {
  const keys: readonly HeaderKey[] = ['score', 'mark', 'journal', 'participants', 'pupilCode', 'pupilName'];
  const columns = [...header.codes.map(({ column }) => column), ...keys.flatMap((key) => header.byKey.get(key) ?? [])];
  return columns.length === 0 || columns.some((column) => !isBlank(valueAt(grid, row, column)));
}

function namesSubjects({ grid, header }: ResultsTable, rows: readonly number[]): boolean {
  const column = header.byKey.get('subject');
  if (column === undefined) return false;
  return rows.some((row) => {
    const value = valueAt(grid, row, column);
    return typeof value === 'string' && (findSubject(value) !== null || subjectByShort(value) !== null);
  });
}

function namesLogin({ grid, header }: ResultsTable, row: number): boolean {
  return (['login', 'schoolName', 'groups'] as const).some((key) => {
    const column = header.byKey.get(key);
    return column !== undefined && extractLogin(valueAt(grid, row, column)) !== null;
  });
}

/** A column headed «Наименование» holds schools when half of its names look like schools. */
function namesSchools(table: ResultsTable, rows: readonly number[]): boolean {
  const { grid, header } = table;
  const column = header.byKey.get('schoolName') ?? header.byKey.get('login');
  if (column === undefined) return true;
  const label = headerText(header.labels.get(column) ?? '');
  if (header.byKey.has('login') || !NAME_OF_ANYTHING.test(label)) return true;
  return (
    share(rows, (row) => {
      const value = valueAt(grid, row, column);
      const kind = classifyGroup(value);
      return looksLikeSchool(value) || (kind !== 'unknown' && kind !== 'total') || bareNumber(value) !== null;
    }) >= 0.5
  );
}

function share(rows: readonly number[], holds: (row: number) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}
