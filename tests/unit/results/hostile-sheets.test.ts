import { analyseGrids } from '../../../src/app/pipeline';
import type { CellValue } from '../../../src/domain/cell';
import { address } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { readResults } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

type Row = readonly CellValue[];
const TITLE: readonly Row[] = [['Отчёт'], ['ВПР 2026 Русский язык 4 класс']];
const TASKS = ['1 (2б)', '2 (2б)', '3 (2б)'];
const HEADER: Row = [
  'ОО',
  'Название ОО',
  'Код участника',
  'Вариант',
  ...TASKS,
  'Первичный балл',
  'Отметка',
  'Отметка по журналу',
];
const pupil = (i: number): Row => [
  'edu203501',
  'МБОУ «СОШ №1»',
  100 + i,
  1,
  i % 3,
  (i + 1) % 3,
  1,
  (i % 3) + ((i + 1) % 3) + 1,
  3 + (i % 2),
  4,
];
const pupils = (count: number): Row[] => Array.from({ length: count }, (_, i) => pupil(i));
const GROUPS = (...columns: CellValue[]): Row => ['Группы участников', 'Кол-во участников', ...columns];
const school = (i: number, ...cells: CellValue[]): Row => [`МБОУ «СОШ №${String(i)}»(edu20350${String(i)})`, ...cells];

/** What was read, and every finding with its cell. */
function seen(rows: readonly Row[], more: Partial<Grid> = {}) {
  const {
    analysis,
    notes,
    questions = [],
    comparisons = [],
    rechecks = [],
  } = analyseGrids([makeGrid(rows, more)], {
    reference: 'loo',
  });
  return {
    sources: analysis.sources.map(
      ({ layout, schools, participants }) => `${layout} ${String(schools)}/${String(participants)}`,
    ),
    findings: analysis.sources.flatMap(({ findings }) =>
      findings.map(({ code, location }) => `${code.replace('results/', '')} ${address(location)}`),
    ),
    schools: analysis.schools.map(({ school: { name } }) => name),
    notes: notes.map(({ code }) => code),
    questions: questions.length,
    comparisons: comparisons.length,
    rechecks: rechecks.length,
    years: analysis.assessments.map(({ assessment }) => assessment.year),
    levels: [...new Set(analysis.assessments.flatMap(({ schools }) => schools.map(({ level }) => level)))],
  };
}

describe('pupils as offices keep them', () => {
  it('with totals between the schools, which have the number of pupils where others have their code', () => {
    const totals: Row[] = [
      ['Итого по школе', null, 12, null, 1.1, 1.2, 1, 3.4, 3.5, 4],
      [null, null, null, 'Средний балл', 1, 1, 1, 3, 4, 4],
    ];
    const plain = seen([...TITLE, HEADER, ...pupils(12)]);
    expect(seen([...TITLE, HEADER, ...pupils(6), ...totals, ...pupils(12).slice(6), ...totals])).toEqual(plain);
    expect(plain).toMatchObject({ sources: ['individual 1/12'], schools: ['МБОУ «СОШ №1»'] });
  });
  it.each(['неявка', 'болел', 'не писала', 'Отсутствовал(а)'])(
    'with «%s» in place of a score: not there, and nothing unreadable',
    (word) => {
      const absent = ['edu203501', 'МБОУ «СОШ №1»', 150, 1, '-', '-', '-', word, word, 4];
      const { sources, findings } = seen([...TITLE, HEADER, ...pupils(12), absent]);
      expect(sources).toEqual(['individual 1/12']);
      expect(findings).toContain('absentPupils H16');
      expect(findings.filter((finding) => finding.startsWith('unreadable'))).toEqual([]);
    },
  );
  it('under English headers', () => {
    const english = ['Login', 'School', 'Pupil code', 'Variant', ...TASKS, 'Score', 'Mark', 'JOURNAL MARK'];
    expect(seen([...TITLE, english, ...pupils(12)])).toEqual(seen([...TITLE, HEADER, ...pupils(12)]));
  });
  it('with «Кол-во баллов» and names: read, and what is not known is said', () => {
    const rows = pupils(12).map((row, i) => [i + 1, `Иванов Иван ${String(i)}`, row[1]!, '4А', row[7]!, row[8]!]);
    const { sources, findings } = seen([
      ['№ п/п', 'ФИО ученика', 'Школа', 'Класс', 'Кол-во баллов', 'Оценка'],
      ...rows,
    ]);
    expect(sources).toEqual(['individual 1/12']);
    expect(findings).toEqual(expect.arrayContaining(['subjectUnknown B1', 'yearUnknown B1', 'maxUnknown B1']));
  });
  it('with a year that cannot be: unknown, and said', () => {
    const { years, findings } = seen([['Русский язык 4 класс'], ['Дата:', '15.04.2206'], HEADER, ...pupils(12)]);
    expect(years).toEqual([null]);
    expect(findings).toContain('yearUnknown A3');
  });
});

describe('reports as offices keep them', () => {
  it('one under another with their titles: the titles belong to the table below', () => {
    const marks = [GROUPS(2, 3, 4, 5), school(1, 20, 10, 40, 40, 10), school(2, 20, 10, 40, 40, 10)];
    const tasks = [GROUPS(...TASKS), school(1, 20, 50, 60, 70), school(2, 20, 50, 60, 70)];
    const head = [['Отчёт'], ['ВПР 2026 Русский язык 4 класс'], ['Предмет:', 'Русский язык'], ['Дата:', '15.04.2026']];
    const both = seen([...head, ...marks, [null], ...head, ...tasks]);
    expect(both).toMatchObject({ sources: ['markStatistics 2/40', 'taskCompletion 2/40'], findings: [] });
  });
  it('without the number of participants: no level and a word why', () => {
    const rows = [
      ['Школа', 2, 3, 4, 5],
      ['СОШ № 1', 10, 40, 40, 10],
      ['СОШ № 2', 10, 40, 40, 10],
    ];
    const { findings, levels } = seen([...TITLE, ...rows]);
    expect(findings).toEqual(['participantsMissing A3']);
    expect(levels).toEqual(['insufficient']);
  });
  it('with «Всего писали» over two rows of the header', () => {
    const rows = [
      ['Школа', 'Всего писали', 'Понизили', null, 'Подтвердили', null, 'Повысили', null],
      [null, null, 'кол-во', '%', 'кол-во', '%', 'кол-во', '%'],
      ['СОШ № 1', 20, 5, 25, 10, 50, 5, 25],
    ];
    expect(seen([...TITLE, ...rows])).toMatchObject({ sources: ['journalWide 1/20'], findings: [] });
  });
  it('with completion as shares of 1: percentages, and said', () => {
    const shares = [GROUPS(...TASKS), school(1, 20, 0.5, 0.6, 0.7), school(2, 20, 0.4, 0, 1)];
    const percent = [GROUPS(...TASKS), school(1, 20, 50, 60, 70), school(2, 20, 40, 0, 100)];
    const values = (rows: readonly Row[]) => readResults([makeGrid([...TITLE, ...rows])]).data[0]!.completion!.values;
    expect(values(shares)).toEqual(values(percent));
    expect(seen([...TITLE, ...shares]).findings).toEqual(['sharesForPercent C4', 'sharesForPercent C5']);
    expect(seen([...TITLE, ...percent]).findings).toEqual([]);
  });
  it('with completion by marks as shares of 1: percentages, and said', () => {
    const rows = (scale: number): Row[] => [
      GROUPS(...TASKS),
      school(1, 20, 0.5 * scale, 0.6 * scale, 0.7 * scale),
      ...[2, 3, 4, 5].map((mark): Row => [String(mark), 5, 0.2 * scale, 0.4 * scale, 0.8 * scale]),
    ];
    const values = (from: readonly Row[]) =>
      readResults([makeGrid([...TITLE, ...from])]).groupCompletion.map((one) => one.rows.map((row) => row.values));
    expect(values(rows(1))).toEqual(values(rows(100)));
    expect(seen([...TITLE, ...rows(1)]).findings).toEqual(['sharesForPercent C4']);
  });
  it('with the column of a score deleted: where nobody had it nothing changes, elsewhere the rows are not used', () => {
    const scores = Array.from({ length: 10 }, (_, i) => i);
    const full = [
      GROUPS(...scores),
      school(1, 20, 0, 10, 20, 0, 30, 30, 10, 0, 0, 0),
      school(2, 20, 10, 10, 10, 10, 20, 20, 20, 0, 0, 0),
    ];
    const cut = full.map((row) => row.filter((_, i) => i !== 5));
    const values = (rows: readonly Row[]) => readResults([makeGrid([...TITLE, ...rows])]).data[0]!.distribution!.values;
    expect(values(cut)[0]).toEqual(values(full)[0]);
    const { findings } = seen([...TITLE, ...cut]);
    expect(findings).toContain('scoreColumnMissing E3');
    expect(findings.filter((finding) => finding.startsWith('percentSum'))).toEqual(['percentSum C5']);
    expect(findings.filter((finding) => finding.startsWith('countsMismatch'))).toEqual(['countsMismatch A5']);
  });
});

describe('tables beside the results', () => {
  it('a federal list with an unknown sign is read, and the sign is named with its cell', () => {
    const rows = [
      ['Год', 'Логин', 'Муниципалитет', 'ОО', '4 РУ', '4 МА', 'Количество маркеров'],
      ['2024', 'edu203501', 'Энский', 'МБОУ СОШ № 1', '+', null, 1],
      ['2024/2025', 'edu203502', 'Энский', 'МБОУ СОШ № 2', 1, '?', 2],
    ];
    expect(seen(rows)).toMatchObject({
      sources: ['federalList 2/null'],
      findings: ['unreadableValue F3', 'markerCount G3'],
      notes: [],
    });
    // figures are results, not signs
    expect(seen(rows.map((row, i) => (i === 0 ? row : [...row.slice(0, 4), 12, 37, null]))).sources).toEqual([]);
  });
  it('a protocol with «Балл (школа)» and «Балл (комиссия)» is read without a question', () => {
    const header = [
      '№',
      'Логин',
      'Код участника',
      'Балл (школа)',
      'Балл (комиссия)',
      'Отметка (школа)',
      'Отметка (комиссия)',
    ];
    const rows = pupils(12).map((row, i) => [i + 1, row[0]!, row[2]!, 5, 4, 4, 3]);
    expect(seen([header, ...rows])).toMatchObject({ sources: ['recheck 1/12'], questions: 0, rechecks: 1 });
  });
  it('a question about columns does not take the number of the row for a result', () => {
    const rows = pupils(12).map((row, i) => [i + 1, row[1]!, row[2]!, 5, 4]);
    const { questions } = readResults([makeGrid([['№ п/п', 'Школа', 'Код', 'Столбец 1', 'Столбец 2'], ...rows])]);
    expect(questions).toMatchObject([{ columns: [{ candidates: ['ignore', 'pupil'] }, {}, {}, {}, {}] }]);
  });
  it('results of the same pupils are among the sources with their findings', () => {
    const rows = pupils(12).map((row, i) => [row[1]!, row[2]!, i === 3 ? 'много' : 5 + i, 4 - (i % 2)]);
    expect(seen([['Школа', 'Код участника', 'ВПР 2025 балл', 'ОГЭ 2026 отметка'], ...rows])).toMatchObject({
      sources: ['pupilResults 1/12'],
      findings: ['unreadableValue C5'],
      comparisons: 1,
    });
  });
});

describe('the school form', () => {
  const FORM: readonly Row[] = [
    ['МБОУ «СОШ №1»'],
    ['Код участника', 'Вариант', ...TASKS, 'Порядковый номер класса', 'Отметка за предыдущую четверть', 'Итого баллов'],
    ...Array.from({ length: 6 }, (_, i): Row => [100 + i, 1, 1, 2, 'X', 1, 4, 3]),
  ];
  const notes = (grids: readonly Grid[]) => readResults(grids).notes.map(({ sheet, code }) => `${sheet} ${code}`);
  const helper = (sheet: string) =>
    makeGrid(
      [
        ['1', '4А'],
        ['2', '4Б'],
      ],
      { sheet },
    );
  it('brings sheets of lists about which nothing is said, but for those of other files', () => {
    const own = [makeGrid(FORM, { sheet: 'Протокол' }), helper('Служебный'), helper('Порядковый номер класса')];
    expect(notes(own)).toEqual([]);
    expect(notes([...own, helper('Лист2')])).toEqual(['Лист2 noTable']);
    expect(notes([helper('Служебный')])).toEqual(['Служебный noTable']);
  });
});
