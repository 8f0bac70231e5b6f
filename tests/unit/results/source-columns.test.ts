import path from 'node:path';
import type { CellValue } from '../../../src/domain/cell';
import { columnName } from '../../../src/domain/cell';
import { readResults } from '../../../src/results/read-results';
import { checkDocument } from '../../../src/cli/check-json';
import { checkGrids } from '../../../src/app/pipeline';
import { loadTranslator } from '../../../src/i18n/load';
import { makeGrid, openGrids } from './open-grids';

/** «A login · B municipality ~0.9»: the field of every column, and how surely where it is not sure. */
function columnsOf(rows: readonly (readonly CellValue[])[]): string[] {
  return readResults([makeGrid(rows)]).sources.flatMap(({ layout, columns }) => [
    layout,
    ...columns.map(
      ({ column, field, confidence }) =>
        `${columnName(column)} ${field}${confidence === 1 ? '' : ` ~${String(confidence)}`}`,
    ),
  ]);
}
const golden = (name: string) => openGrids(path.join(__dirname, '../../golden', `m077_${name}.xlsx`))[0]!.values;
const times = (count: number, field: string, first: number): string[] =>
  Array.from({ length: count }, (_, i) => `${columnName(first + i)} ${field}`);
const pupils = (...lines: CellValue[][]): CellValue[][] => lines;

describe('columns of a results table', () => {
  it('of individual results are the official ones, the tasks, the score and the marks', () => {
    expect(columnsOf(golden('F1'))).toEqual([
      ...['individual', 'A login', 'B municipality', 'C schoolName', 'D pupilCode', 'E class', 'F variant'],
      ...times(15, 'task', 6),
      ...['V score', 'W mark', 'X journalMark'],
    ]);
  });
  it.each([
    ['F3_otmetki', ['markStatistics', 'A group', 'B schoolCount', 'C participants', ...times(4, 'markShare', 3)]],
    [
      'raspredelenie',
      ['scoreDistribution', 'A group', 'B schoolCount', 'C participants', ...times(25, 'scoreShare', 3)],
    ],
    ['zadaniya', ['taskCompletion', 'A group', 'B schoolCount', 'C participants', ...times(15, 'task', 3)]],
    [
      'sravnenie',
      [
        ...['journalWide', 'A group', 'B participants', 'C loweredPercent', 'D loweredCount'],
        ...['E confirmedPercent', 'F confirmedCount', 'G raisedPercent', 'H raisedCount'],
      ],
    ],
    ['svyaz', ['pupilResults', 'A login', 'B pupilCode', 'C result', 'D result']],
  ])('of %s are named', (name, columns) => expect(columnsOf(golden(name))).toEqual(columns));
  it('of other wordings are less sure, and what is not read is unknown', () => {
    const rows = pupils(
      ['Школа', 'Код ученика', 'Кабинет', '1 (2б)', '2 (2б)', '3 (2б)', 'Балл', 'Оценка', 'Примечание'],
      ['СОШ № 5', 1, 12, 1, 1, 1, 3, 4, null],
      ['СОШ № 5', 2, 12, 2, 1, 1, 4, 4, null],
    );
    expect(columnsOf(rows)).toEqual([
      ...['individual', 'A schoolName ~0.9', 'B pupilCode ~0.9', 'C unknown ~0', 'D task', 'E task', 'F task'],
      ...['G score ~0.9', 'H mark ~0.9', 'I unknown ~0'],
    ]);
  });
  it('of a narrow report on the journal, a list of signs, a protocol, planned results and groups are named', () => {
    expect(
      columnsOf([
        ['Группы участников', 'Кол-во участников', '%'],
        ['МБОУ «СОШ №1»(edu203501)', null, null],
        ['Понизили (Отметка < Отметка по журналу) %', 4, 40],
        ['Подтвердили (Отметка = Отметке по журналу) %', 5, 50],
        ['Повысили (Отметка > Отметка по журналу) %', 1, 10],
        ['Всего', 10, 100],
      ]),
    ).toEqual(['journalNarrow', 'A group', 'B participants', 'C percent']);
    expect(
      columnsOf([
        ['Год', 'Логин', 'Муниципалитет', 'ОО', '4 РУ', '4 МА', 'Количество маркеров'],
        [2024, 'edu203501', 'Энский район', 'МБОУ СОШ № 1', 1, null, 1],
      ]),
    ).toEqual([
      'federalList',
      'A year',
      'B login',
      'C municipality',
      'D schoolName',
      'E marker',
      'F marker',
      'G markerCount',
    ]);
    expect(
      columnsOf([
        [
          'Логин',
          'Код участника',
          'Балл, первая проверка',
          'Балл, перепроверка',
          'Отметка, первая проверка',
          'Отметка, перепроверка',
        ],
        ...Array.from({ length: 6 }, (_, i) => ['edu203501', 100 + i, 10 + i, 9 + i, 3, 3]),
      ]),
    ).toEqual(['recheck', 'A login', 'B pupilCode', 'C firstScore', 'D secondScore', 'E firstMark', 'F secondMark']);
    expect(
      columnsOf([
        ['№', 'Планируемые результаты', 'Макс балл', 'По региону', 'По ОО', 'РФ'],
        [1, 'Умение писать под диктовку', 4, 60.1, 55.2, 61.3],
        [2, 'Соблюдать нормы пунктуации', 3, 70.1, 65.2, 71.3],
      ]),
    ).toEqual([
      'plannedResults',
      'A taskNumber',
      'B plannedResult ~0.9',
      'C taskMaximum',
      'D share',
      'E share',
      'F share',
    ]);
    expect(
      columnsOf([
        ['Группы участников', 'Кол-во участников', '1', '2', '3', '4'],
        ['МБОУ «СОШ №1»(edu203501)', 20, 60, 50, 40, 30],
        ['2', 2, 10, 10, 10, 10],
        ['3', 8, 50, 40, 30, 20],
        ['4', 10, 70, 60, 50, 40],
      ]),
    ).toEqual(['groupCompletion', 'A group', 'B participants', 'C task', 'D task', 'E task', 'F task']);
    expect(
      columnsOf([
        [
          'Код участника',
          'Вариант',
          '1 (5б)',
          '2 (3б)',
          '3 (2б)',
          'Порядковый номер класса',
          'Отметка за предыдущую четверть',
          'Итого баллов',
        ],
        [1001, 1, 4, 2, 'X', 1, 4, 6],
        [1002, 2, 5, 3, 1, 1, 5, 9],
      ]).slice(1),
    ).toEqual([
      ...[
        'A pupilCode',
        'B variant',
        'C task',
        'D task',
        'E task',
        'F class ~0.9',
        'G journalMark ~0.9',
        'H score ~0.9',
      ],
    ]);
  });
  it('are letters in the document of the check, beside the findings of that table alone', async () => {
    const one = [
      ['Группы участников', 'Кол-во участников', 2, 3, 4, 5],
      ['МБОУ «СОШ №1»(edu203501)', 20, 10, 40, 40, 10],
    ];
    const other = [
      ['Группы участников', 'Кол-во участников', '1 (2б)', '2 (2б)', '3 (1б)'],
      ['МБОУ «СОШ №1»(edu203501)', 20, 60, 150, 40],
    ];
    const report = checkGrids([makeGrid([...one, [null], ['ВПР 2026 Математика 4 класс'], ...other])]);
    // -- the form of the document is that of headless.md
    const document = checkDocument([{ file: 'a.xlsx', report }], [], await loadTranslator('ru')) as {
      files: {
        sheets: {
          tables: { columns: { column: string; header: string; field: string }[]; findings: { cell: string }[] }[];
        }[];
      }[];
    };
    const [marks, tasks] = document.files[0]!.sheets[0]!.tables;
    expect(marks!.columns[2]).toEqual({ column: 'C', header: '2', field: 'markShare', confidence: 1 });
    expect(tasks!.columns[3]).toEqual({ column: 'D', header: '2 (2б)', field: 'task', confidence: 1 });
    expect(tasks!.findings.map(({ cell }) => cell)).toContain('D6');
    expect(marks!.findings.map(({ cell }) => cell)).not.toContain('D6');
  });
});
