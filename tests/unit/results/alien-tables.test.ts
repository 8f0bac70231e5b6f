import { readResults, type ReadResultsOptions } from '../../../src/results/read-results';
import { ALIEN_TABLES } from './alien-tables';
import { makeGrid } from './open-grids';

/** Tables of which nobody but the user can say whether they are results: pupils with figures under numbers. */
const ASKED: Readonly<Record<string, string>> = {
  'criteria of payments by number': 'table',
  'register of a class by number of the lesson': 'columns',
  'marks of terms of a class': 'columns',
};
const REPORT = [
  ['ВПР 2026 Русский язык 4 класс'],
  ['Группы участников', 'Кол-во участников', 2, 3, 4, 5],
  ['МБОУ «СОШ №1»(edu203501)', 20, 10, 40, 40, 10],
  ['МБОУ «СОШ №2»(edu203502)', 40, 5, 45, 40, 10],
];

describe('tables of a municipal office that are no results', () => {
  it.each(ALIEN_TABLES)('$name: not read, and asked about only where it might be', ({ name, rows }) => {
    const { data, sources, findings, questions, notes } = readResults([makeGrid(rows)]);
    expect([data, sources, findings]).toEqual([[], [], []]);
    expect(questions.map(({ kind }) => kind)).toEqual(name in ASKED ? [ASKED[name]] : []);
    expect(notes.map(({ code }) => code)).toEqual(['noTable']);
  });

  it.each(ALIEN_TABLES)('$name, as text: the same', ({ name, rows }) => {
    const texts = rows.map((row) => row.map((value) => (typeof value === 'number' ? String(value) : value)));
    const { sources, questions } = readResults([makeGrid(texts)]);
    expect([sources.length, questions.length]).toEqual([0, name in ASKED ? 1 : 0]);
  });

  it.each(ALIEN_TABLES)('$name, two rows below a report: the report is read, the table is not', ({ rows }) => {
    const { data, sources } = readResults([makeGrid([...REPORT, [], [], ...rows])]);
    expect(sources.map(({ layout }) => layout)).toEqual(['markStatistics']);
    expect(data.map(({ marks, schools }) => [schools.length, marks?.participants])).toEqual([[2, [20, 40]]]);
  });
});

describe('a table that may hold results', () => {
  const rows = [
    ['Школа', 'ФИО', 1, 2, 3, 'Итого баллов'],
    ...Array.from({ length: 12 }, (_, i) => [`СОШ № ${1 + (i % 2)}`, `Иванов ${i}`, 1, i % 3, 2, 3 + (i % 3)]),
  ];
  const read = (tableAnswers: ReadResultsOptions['tableAnswers'] = {}) =>
    readResults([makeGrid(rows)], { tableAnswers });

  it('is asked about with its headings', () => {
    expect(read().questions).toEqual([
      expect.objectContaining({
        kind: 'table',
        sheet: 'Лист1',
        headerRow: 0,
        layout: 'individual',
        headers: ['Школа', 'ФИО', '1', '2', '3', 'Итого баллов'],
      }),
    ]);
  });

  it('is read once the user has said that it does, and left alone once he has said that it does not', () => {
    const fingerprint = read().questions[0]?.fingerprint ?? '';
    const yes = read({ [fingerprint]: true });
    expect([yes.questions, yes.data[0]?.pupils?.length]).toEqual([[], 12]);
    const no = read({ [fingerprint]: false });
    expect([no.questions, no.data, no.findings]).toEqual([[], [], []]);
  });

  it('is asked about too when its names may be schools and only the work is named', () => {
    const named = [
      ['ВПР 2026 Математика 4 класс'],
      ['Код', 'Наименование', 'Балл', 'Отметка'],
      ...Array.from({ length: 12 }, (_, i) => [i + 1, i % 2 === 0 ? 'Аксиома' : 'Эврика', i, 2 + (i % 4)]),
    ];
    const { sources, questions } = readResults([makeGrid(named)]);
    expect([sources.length, questions.map(({ kind }) => kind)]).toEqual([0, ['table']]);
  });

  it('needs no answer when the work is named above it or by its sheet', () => {
    const titled = readResults([makeGrid([['ВПР 2026 Математика 4 класс'], ...rows])]);
    const named = readResults([makeGrid(rows, { sheet: 'МА 4 2026' })]);
    for (const { questions, data } of [titled, named])
      expect([questions, data[0]?.pupils?.length, data[0]?.assessment.subject]).toEqual([[], 12, 'Математика']);
  });
});
