import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { makeGrid } from './open-grids';

export type Row = CellValue[];
export interface Pupil {
  readonly school: number;
  readonly code: number;
  readonly class: string;
  readonly tasks: readonly number[];
  readonly score: number;
  readonly mark: number;
  readonly journal: number;
}
/** What a workbook was made from: which pupils and which reports of the three schools. */
export interface MessyBook {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** kinds of reports that must come out as the truth */
  readonly holds: readonly ('pupils' | 'marks' | 'distribution' | 'completion' | 'journal')[];
  /** pupils who are not in the book on purpose */
  readonly without?: readonly number[];
  /** codes of the findings, each once, and kinds of questions; none unless said */
  readonly told?: readonly string[];
  readonly asked?: readonly string[];
  readonly notes?: readonly string[];
  /** cells that must be named by a finding */
  readonly cells?: readonly string[];
  /** fields of a pupil that the book does not hold */
  readonly lacks?: readonly (keyof Pupil)[];
}

const CUTS = [3, 6, 9];
const NUMBERS = [1, 2, 3] as const;
export const TASKS = ['1', '2', '3.1', '3.2'];
export const MAXIMA = [2, 3, 4, 3];
const markOf = (score: number): number => 2 + CUTS.filter((cut) => score >= cut).length;
/** Every school has works from 0 to 12 points, in three sizes. */
export const PUPILS: readonly Pupil[] = NUMBERS.flatMap((school) =>
  Array.from({ length: 13 * school }, (_, i): Pupil => {
    const score = (i * 5 + school) % 13;
    const tasks = MAXIMA.map((max, j) => {
      const before = MAXIMA.slice(0, j).reduce((sum, one) => sum + one, 0);
      return Math.max(0, Math.min(max, score - before));
    });
    const mark = markOf(score);
    return {
      school,
      code: 1000 * school + i,
      class: i % 2 === 0 ? '4А' : '4Б',
      tasks,
      score,
      mark,
      journal: i % 5 === 0 ? Math.min(5, mark + 1) : mark,
    };
  }),
);
export const own = (school: number): readonly Pupil[] => PUPILS.filter((pupil) => pupil.school === school);
const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;
export const sharesOf = (school: number, values: readonly number[], of: (pupil: Pupil) => number): number[] =>
  values.map((value) => percent(own(school).filter((pupil) => of(pupil) === value).length, own(school).length));
export const completionOf = (school: number): number[] =>
  MAXIMA.map((max, j) =>
    percent(
      own(school).reduce((sum, { tasks }) => sum + (tasks[j] ?? 0), 0),
      max * own(school).length,
    ),
  );
export const sidesOf = (school: number): number[] =>
  [-1, 0, 1].map((side) => own(school).filter(({ mark, journal }) => Math.sign(mark - journal) === side).length);

const login = (school: number): string => `edu20350${school}`;
const plainName = (school: number): string => `МБОУ «СОШ №${school}»`;
const full = (school: number): string => `${plainName(school)}(${login(school)})`;
const TITLE: Row = ['ВПР 2026 Русский язык 4 класс'];
const HEAD: Row[] = [
  ['Отчёт'],
  [],
  TITLE,
  ['Предмет:', 'Русский язык'],
  ['Максимальный первичный балл:', 12],
  ['Дата:', '15.04.2026'],
  [],
];
const NBSP = '\u00a0';

type Column = readonly [head: CellValue, of: (pupil: Pupil, index: number) => CellValue];
const taskColumns = (
  head = (code: string, max: number): CellValue => `${code} (${max}б)`,
  of = (value: number): CellValue => value,
): Column[] => TASKS.map((code, j): Column => [head(code, MAXIMA[j]!), ({ tasks }) => of(tasks[j]!)]);
const LOGIN: Column = ['ОО', ({ school }) => login(school)];
const NAME: Column = ['Название ОО', ({ school }) => full(school)];
const CODE: Column = ['Код участника', ({ code }) => code];
const CLASS: Column = ['Класс', (pupil) => pupil.class];
const SCORE: Column = ['Первичный балл', ({ score }) => score];
const MARK: Column = ['Отметка', ({ mark }) => mark];
const JOURNAL: Column = ['Отметка по журналу', ({ journal }) => journal];
const F1: readonly Column[] = [LOGIN, NAME, CODE, CLASS, ...taskColumns(), SCORE, MARK, JOURNAL];
const header = (columns: readonly Column[]): Row => columns.map(([head]) => head);
const line = (columns: readonly Column[], pupil: Pupil, index = 0): Row => columns.map(([, of]) => of(pupil, index));
const lines = (columns: readonly Column[], pupils: readonly Pupil[] = PUPILS): Row[] =>
  pupils.map((pupil, i) => line(columns, pupil, i));
const change = (columns: readonly Column[], head: CellValue, of: Column[1], renamed: CellValue = head): Column[] =>
  columns.map((column): Column => (column[0] === head ? [renamed, of] : column));
const sheet = (rows: readonly Row[], more: Partial<Grid> = {}): Grid => makeGrid(rows, more);

const MARKS = [2, 3, 4, 5];
const SCORES = Array.from({ length: 13 }, (_, x) => x);
const marksRow = (school: number, write: (value: number) => CellValue = (value) => value, name = full(school)): Row => [
  name,
  own(school).length,
  ...sharesOf(school, MARKS, ({ mark }) => mark).map(write),
];
const MARKS_HEADER: Row = ['Группы участников', 'Кол-во участников', ...MARKS];
const comma = (value: number): string => `${value.toFixed(2).replace('.', ',')}${NBSP}%`;
const countsRow = (school: number): number[] =>
  MARKS.map((mark) => own(school).filter((pupil) => pupil.mark === mark).length);
const quoted = (i: number): string =>
  [
    'МБОУ «СОШ №1»',
    'МБОУ "СОШ №1"',
    'МБОУ “СОШ №1”',
    'МБОУ „СОШ №1“',
    "МБОУ 'СОШ №1'",
    'МБОУ СОШ № 1',
    'МБОУ  «СОШ  № 1»',
  ][i % 7]!;

const pupilBooks: readonly MessyBook[] = [
  {
    name: 'title rows cut off, the sheet named after the work',
    grids: [sheet([header(F1), ...lines(F1)], { sheet: 'РУ 4 2026' })],
    holds: ['pupils'],
  },
  {
    name: 'columns shuffled, with columns of the office between them',
    grids: [
      (() => {
        const columns: Column[] = [
          JOURNAL,
          ['Учитель', () => 'Иванова А.А.'],
          ...[...F1].reverse().slice(1),
          ['Примечание', (_, i) => (i % 9 === 0 ? 'проверить' : null)],
        ];
        return sheet([...HEAD, header(columns), ...lines(columns)]);
      })(),
    ],
    holds: ['pupils'],
  },
  {
    name: 'three schools under one another, each with other columns',
    grids: [
      sheet([
        ...HEAD,
        header(F1),
        ...lines(F1, own(1)),
        [],
        [],
        ...HEAD,
        header([CODE, ...F1.slice(3), LOGIN]),
        ...lines([CODE, ...F1.slice(3), LOGIN], own(2)),
        [],
        ...HEAD,
        header([...F1].reverse()),
        ...lines([...F1].reverse(), own(3)),
      ]),
    ],
    holds: ['pupils'],
  },
  {
    name: 'schools in rows of their own, no columns of the school',
    grids: [
      (() => {
        const columns = F1.slice(2);
        return sheet([
          ...HEAD,
          header(columns),
          ...NUMBERS.flatMap((n): Row[] => [
            [`${full(n)} / Кол-во участников: ${own(n).length}`],
            ...lines(columns, own(n)),
          ]),
        ]);
      })(),
    ],
    holds: ['pupils'],
  },
  {
    name: 'the school once in a merged cell',
    grids: [
      (() => {
        const columns = F1.slice(1);
        const top = HEAD.length + 1;
        let at = top;
        const merges = NUMBERS.map((n) => {
          const area = { row: at, column: 0, rows: own(n).length, columns: 1 };
          at += own(n).length;
          return area;
        });
        const rows = NUMBERS.flatMap((n) =>
          lines(columns, own(n)).map((row, i): Row => (i === 0 ? row : [null, ...row.slice(1)])),
        );
        return sheet([...HEAD, header(columns), ...rows], { merges });
      })(),
    ],
    holds: ['pupils'],
  },
  {
    name: 'the merge undone: the school in the first row only',
    grids: [
      (() => {
        const columns = F1.slice(1);
        const rows = NUMBERS.flatMap((n) =>
          lines(columns, own(n)).map((row, i): Row => (i === 0 ? row : [null, ...row.slice(1)])),
        );
        return sheet([...HEAD, header(columns), ...rows]);
      })(),
    ],
    holds: ['pupils'],
    told: ['schoolFilledDown'],
    cells: ['A10'],
  },
  {
    name: 'rows hidden by a filter',
    grids: [sheet([...HEAD, header(F1), ...lines(F1)], { hiddenRows: [10, 11, 12] })],
    holds: ['pupils'],
    told: ['hiddenRows'],
    cells: ['A11'],
  },
  {
    name: 'every number a text with a hard space',
    grids: [
      sheet([
        ...HEAD,
        header(F1),
        ...lines(F1).map((row) => row.map((value) => (typeof value === 'number' ? `${NBSP}${value} ` : value))),
      ]),
    ],
    holds: ['pupils'],
  },
  {
    name: 'pupils who were not there, in four words',
    grids: [
      sheet([
        ...HEAD,
        header(F1),
        ...PUPILS.map((pupil, i): Row => {
          const word = ['н/я', 'отсутствовал', 'неявка', 'болел'][i];
          return word === undefined
            ? line(F1, pupil)
            : [...line(F1, pupil).slice(0, 4), ...TASKS.map(() => null), word, null, null];
        }),
      ]),
    ],
    holds: ['pupils'],
    without: [1000, 1001, 1002, 1003],
    told: ['absentPupils'],
    cells: ['I9', 'I10', 'I11', 'I12'],
  },
  {
    name: 'tasks not attempted as Latin and Cyrillic X and small x',
    grids: [
      (() => {
        let k = 0;
        const columns = [
          ...F1.slice(0, 4),
          ...taskColumns(undefined, (value) => (value === 0 ? ['X', 'Х', 'x', 'х'][k++ % 4]! : value)),
          ...F1.slice(8),
        ];
        return sheet([...HEAD, header(columns), ...lines(columns)]);
      })(),
    ],
    holds: ['pupils'],
  },
  {
    name: 'sums with the noise of formulas',
    grids: [sheet([...HEAD, header(F1), ...lines(change(F1, 'Первичный балл', ({ score }) => score + 2e-12))])],
    holds: ['pupils'],
  },
  {
    name: 'a formula left as text',
    grids: [
      sheet([
        ...HEAD,
        header(F1),
        ...lines(change(F1, 'Первичный балл', ({ score }, i) => (i === 5 ? '=СУММ(E14:H14)' : score))),
      ]),
    ],
    holds: ['pupils'],
    without: [1005],
    told: ['unreadableValue'],
    cells: ['I14'],
  },
  {
    name: 'totals at the top',
    grids: [
      sheet([...HEAD, header(F1), ['Итого', null, PUPILS.length, null, 1.2, 1.5, 2, 1, 6.1, 3.4, 3.5], ...lines(F1)]),
    ],
    holds: ['pupils'],
  },
  {
    name: 'totals under each school and notes under the table',
    grids: [
      sheet([
        ...HEAD,
        header(F1),
        ...NUMBERS.flatMap((n): Row[] => [
          ...lines(F1, own(n)),
          [`Итого по СОШ №${n}`, null, own(n).length, null, 1.2, 1.5, 2, 1, 6.1, 3.4, 3.5],
        ]),
        [],
        ['* Двое учеников отсутствовали по болезни'],
        ['Исполнитель: Иванова А.А., тел. 2-11-05'],
        [null, null, null, null, null, null, null, 'Директор ИМЦ', null, 'Петрова'],
      ]),
    ],
    holds: ['pupils'],
  },
  {
    name: 'two rows of headings',
    grids: [
      sheet([
        ...HEAD,
        [
          'ОО',
          'Название ОО',
          'Код участника',
          'Класс',
          'Баллы за задания',
          null,
          null,
          null,
          'Первичный балл',
          'Отметка',
          'Отметка по журналу',
        ],
        [null, null, null, null, ...TASKS, null, null, null],
        ...lines(F1),
      ]),
    ],
    holds: ['pupils'],
  },
  {
    name: 'the header again at every page',
    grids: [
      sheet([
        ...HEAD,
        ...Array.from({ length: 8 }, (_, page): Row[] => [
          header(F1),
          ...lines(F1, PUPILS.slice(10 * page, 10 * page + 10)),
        ]).flat(),
      ]),
    ],
    holds: ['pupils'],
    told: ['repeatedHeader'],
  },
  {
    name: 'classes in every spelling',
    grids: [
      sheet([
        ...HEAD,
        header(F1),
        ...lines(
          change(F1, 'Класс', (pupil, i) => {
            const letter = pupil.class.charAt(1);
            return [`4${letter}`, `4 "${letter}"`, `4-${letter.toLowerCase()}`, `4 ${letter} класс`, `4«${letter}»`][
              i % 5
            ]!;
          }),
        ),
      ]),
    ],
    holds: ['pupils'],
  },
  {
    name: 'the name of one school in seven kinds of quotes',
    grids: [
      (() => {
        const columns: Column[] = [
          ['Школа', ({ school }, i) => (school === 1 ? quoted(i) : plainName(school))],
          ...F1.slice(2),
        ];
        return sheet([...HEAD, header(columns), ...lines(columns)]);
      })(),
    ],
    holds: ['pupils'],
  },
  {
    name: 'schools by number alone',
    grids: [
      (() => {
        const columns: Column[] = [['№ школы', ({ school }) => school], ...F1.slice(2)];
        return sheet([...HEAD, header(columns), ...lines(columns)]);
      })(),
    ],
    holds: ['pupils'],
  },
  {
    name: 'a row with the numbers of the columns under the header',
    grids: [sheet([...HEAD, header(F1), header(F1).map((_, i) => i + 1), ...lines(F1)])],
    holds: ['pupils'],
  },
  {
    name: 'headings in words of the office',
    grids: [
      (() => {
        const columns: Column[] = [
          ['Школа', ({ school }) => plainName(school)],
          ['Шифр', ({ code }) => code],
          CLASS,
          ...taskColumns((code) => `Задание ${code}`),
          ['Сумма баллов', ({ score }) => score],
          ['Оценка', ({ mark }) => mark],
          ['Оценка за III четверть', ({ journal }) => journal],
        ];
        return sheet([...HEAD, header(columns), ...lines(columns)]);
      })(),
    ],
    holds: ['pupils'],
  },
  {
    name: 'headings broken over lines, with Latin letters',
    grids: [
      sheet([
        ...HEAD,
        header(F1).map((text) =>
          text === 'Код участника'
            ? 'Kод\nучастника'
            : text === 'Первичный балл'
              ? 'Первичный\r\nбалл'
              : text === 'Отметка по журналу'
                ? ' Отметка  по\nжурналу '
                : text,
        ),
        ...lines(F1),
      ]),
    ],
    holds: ['pupils'],
  },
  {
    name: 'the class as a line between pupils',
    grids: [
      (() => {
        const columns = F1.filter(([head]) => head !== 'Класс');
        return sheet([
          ...HEAD,
          header(columns),
          ...NUMBERS.flatMap((n) =>
            ['4А', '4Б'].flatMap((name): Row[] => [
              [`${name} класс`],
              ...lines(
                columns,
                own(n).filter((pupil) => pupil.class === name),
              ),
            ]),
          ),
        ]);
      })(),
    ],
    holds: ['pupils'],
    lacks: ['class'],
  },
  {
    name: 'another list beside the table',
    grids: [
      sheet([
        ...HEAD,
        [...header(F1), null, 'Телефоны', 'Директор'],
        ...lines(F1).map((row, i): Row => (i < 3 ? [...row, null, `2-11-0${i}`, 'Орлова'] : row)),
      ]),
    ],
    holds: ['pupils'],
  },
  {
    name: 'the table in the middle of the sheet',
    grids: [
      sheet(
        [
          ...HEAD.map((row): Row => [null, null, null, ...row]),
          [null, null, null, ...header(F1)],
          ...lines(F1).map((row): Row => [null, null, null, ...row]),
        ],
        { origin: { row: 4, column: 1 } },
      ),
    ],
    holds: ['pupils'],
  },
  {
    name: 'points with a word behind them',
    grids: [
      sheet([
        ...HEAD,
        header(F1),
        ...lines(change(F1, 'Первичный балл', ({ score }, i) => (i === 4 ? `${score} из 12` : score))),
      ]),
    ],
    holds: ['pupils'],
    without: [1004],
    told: ['unreadableValue'],
    cells: ['I13'],
  },
  {
    name: 'a school on each sheet',
    grids: NUMBERS.map((n) => sheet([...HEAD, header(F1), ...lines(F1, own(n))], { sheet: `СОШ ${n}` })),
    holds: ['pupils'],
  },
  {
    name: 'a school in each file, the code once in the file name',
    grids: NUMBERS.map((n) =>
      sheet([TITLE, ['Максимальный первичный балл:', 12], header(F1.slice(2)), ...lines(F1.slice(2), own(n))], {
        file: `${login(n)}_ру4.xlsx`,
        sheet: 'Результаты',
      }),
    ),
    holds: ['pupils'],
  },
  {
    name: 'empty rows between pupils and empty columns between tasks',
    grids: [
      (() => {
        const columns = F1.flatMap((column): Column[] =>
          String(column[0]).includes('(') ? [column, [null, () => null]] : [column],
        );
        return sheet([
          ...HEAD,
          header(columns),
          ...lines(columns).flatMap((row, i) => (i % 4 === 0 ? [[], row] : [row])),
        ]);
      })(),
    ],
    holds: ['pupils'],
  },
];

const groupBooks: readonly MessyBook[] = [
  {
    name: 'percentages with commas and signs',
    grids: [sheet([...HEAD, MARKS_HEADER, ...NUMBERS.map((n) => marksRow(n, comma))])],
    holds: ['marks'],
  },
  {
    name: 'percentages as shares that Excel shows as percent',
    grids: [
      (() => {
        const rows = [...HEAD, MARKS_HEADER, ...NUMBERS.map((n) => marksRow(n, (value) => value / 100))];
        return sheet(rows, {
          numberFormats: rows.map((row, i) => row.map((_, c) => (i > HEAD.length && c > 1 ? '0.00%' : 'General'))),
        });
      })(),
    ],
    holds: ['marks'],
  },
  {
    name: 'marks from five to two, with quality and pass rate between',
    grids: [
      sheet([
        ...HEAD,
        ['Школа', 'Писали работу', '«5»', '«4»', 'Качество, %', '«3»', 'Успеваемость, %', '«2»'],
        ...NUMBERS.map((n): Row => {
          const [two, three, four, five] = sharesOf(n, MARKS, ({ mark }) => mark);
          return [full(n), own(n).length, five!, four!, four! + five!, three!, 100 - two!, two!];
        }),
      ]),
    ],
    holds: ['marks'],
  },
  {
    name: 'totals and the municipality at the top',
    grids: [
      sheet([
        ...HEAD,
        MARKS_HEADER,
        ['Вся выборка', 1_700_000, 5, 33, 44, 18],
        ['Итого', PUPILS.length, 20, 20, 30, 30],
        ...NUMBERS.map((n) => marksRow(n)),
      ]),
    ],
    holds: ['marks'],
  },
  {
    name: 'counts of pupils in place of percentages',
    grids: [sheet([...HEAD, MARKS_HEADER, ...NUMBERS.map((n): Row => [full(n), own(n).length, ...countsRow(n)])])],
    holds: ['marks'],
    told: ['tableOfCounts'],
  },
  {
    name: 'counts and percentages side by side',
    grids: [
      sheet([
        ...HEAD,
        ['Школа', 'Кол-во участников', ...MARKS.flatMap((mark) => [`«${mark}», чел.`, `«${mark}», %`])],
        ...NUMBERS.map((n): Row => [
          full(n),
          own(n).length,
          ...countsRow(n).flatMap((count, i) => [count, sharesOf(n, MARKS, ({ mark }) => mark)[i]!]),
        ]),
      ]),
    ],
    holds: ['marks'],
  },
  {
    name: 'a row with the numbers of the columns under the marks',
    grids: [
      sheet([
        ...HEAD,
        ['Школа', 'Кол-во участников', ...MARKS],
        [1, 2, 3, 4, 5, 6],
        ...NUMBERS.map((n) => marksRow(n)),
      ]),
    ],
    holds: ['marks'],
  },
  {
    name: 'schools in groups with empty rows',
    grids: [
      sheet([
        ...HEAD,
        MARKS_HEADER,
        ['Городские школы'],
        marksRow(1),
        [],
        ['Сельские школы'],
        marksRow(2),
        marksRow(3),
      ]),
    ],
    holds: ['marks'],
  },
  {
    name: 'the number of pupils with a word',
    grids: [sheet([...HEAD, MARKS_HEADER, ...NUMBERS.map((n) => marksRow(n).with(1, `${own(n).length} чел.`))])],
    holds: ['marks'],
  },
  {
    name: 'marks headed in words',
    grids: [
      sheet([
        ...HEAD,
        ['Школа', 'Кол-во участников', 'Неуд.', 'Удовл.', 'Хорошо', 'Отлично'],
        ...NUMBERS.map((n) => marksRow(n)),
      ]),
    ],
    holds: ['marks'],
  },
  {
    name: 'scores with words and empty cells for nobody',
    grids: [
      sheet([
        ...HEAD,
        ['Группы участников', 'Кол-во участников', ...SCORES.map((x) => `${x} баллов`)],
        ...NUMBERS.map((n): Row => [
          full(n),
          own(n).length,
          ...sharesOf(n, SCORES, ({ score }) => score).map((value) => (value === 0 ? null : comma(value))),
        ]),
      ]),
    ],
    holds: ['distribution'],
  },
  {
    name: 'scores under «Первичный балл» in two rows',
    grids: [
      sheet([
        ...HEAD,
        ['Группы участников', 'Кол-во участников', 'Первичный балл', ...Array<null>(12).fill(null)],
        [null, null, ...SCORES],
        ...NUMBERS.map((n): Row => [full(n), own(n).length, ...sharesOf(n, SCORES, ({ score }) => score)]),
      ]),
    ],
    holds: ['distribution'],
  },
  {
    name: 'completion with the maxima below the header',
    grids: [
      sheet([
        ...HEAD,
        ['Группы участников', 'Кол-во участников', ...TASKS],
        ['Макс. балл', null, ...MAXIMA],
        ...NUMBERS.map((n): Row => [full(n), own(n).length, ...completionOf(n).map(comma)]),
      ]),
    ],
    holds: ['completion'],
  },
  {
    name: 'tasks that Excel turned into dates',
    grids: [
      sheet([
        ...HEAD,
        ['Группы участников', 'Кол-во участников', 1, 2, '03.янв', '03.фев'],
        ...NUMBERS.map((n): Row => [full(n), own(n).length, ...completionOf(n)]),
      ]),
    ],
    holds: ['completion'],
    told: ['headerDate'],
  },
  {
    name: 'the comparison with the journal in two rows of headings',
    grids: [
      sheet([
        ...HEAD,
        ['Группы участников', 'Кол-во участников', 'Понизили', null, 'Подтвердили', null, 'Повысили', null],
        [null, null, '%', 'Кол-во', '%', 'Кол-во', '%', 'Кол-во'],
        ...NUMBERS.map((n): Row => [
          full(n),
          own(n).length,
          ...sidesOf(n).flatMap((count) => [comma(percent(count, own(n).length)), count]),
        ]),
      ]),
    ],
    holds: ['journal'],
  },
  {
    name: 'the narrow comparison with empty rows and hard spaces',
    grids: [
      sheet([
        ...HEAD,
        ['Группы участников', 'Кол-во участников', '%'],
        ...NUMBERS.flatMap((n): Row[] => {
          const sides = sidesOf(n);
          return [
            [full(n)],
            ...[
              'Понизили (Отметка < Отметка по журналу)',
              'Подтвердили (Отметка = Отметке по журналу)',
              'Повысили (Отметка > Отметка по журналу)',
            ].map((name, i): Row => [`  ${name} %`, `${NBSP}${sides[i]}`, comma(percent(sides[i]!, own(n).length))]),
            ['Всего', own(n).length, 100],
            [],
          ];
        }),
      ]),
    ],
    holds: ['journal'],
  },
  {
    name: 'five reports under one another in one sheet',
    grids: [
      sheet([
        ...HEAD,
        header(F1),
        ...lines(F1),
        [],
        ...HEAD,
        MARKS_HEADER,
        ...NUMBERS.map((n) => marksRow(n)),
        [],
        ...HEAD,
        ['Группы участников', 'Кол-во участников', ...SCORES],
        ...NUMBERS.map((n): Row => [full(n), own(n).length, ...sharesOf(n, SCORES, ({ score }) => score)]),
        [],
        ...HEAD,
        ['Группы участников', 'Кол-во участников', ...TASKS],
        ...NUMBERS.map((n): Row => [full(n), own(n).length, ...completionOf(n)]),
      ]),
    ],
    holds: ['pupils', 'marks', 'distribution', 'completion'],
  },
  {
    name: 'a long table of three years in other spellings',
    grids: [
      sheet([
        ['Учебный год', 'Класс', 'Предмет', 'Муниципалитет', 'Логин', 'ОО', 'Кол-во участников', ...MARKS],
        ...NUMBERS.map((n): Row => [
          '2025/2026',
          '4 класс',
          'РУ',
          'Энский район',
          login(n).toUpperCase(),
          plainName(n),
          own(n).length,
          ...sharesOf(n, MARKS, ({ mark }) => mark).map(comma),
        ]),
      ]),
    ],
    holds: ['marks'],
  },
];

export const MESSY_BOOKS: readonly MessyBook[] = [...pupilBooks, ...groupBooks];
