import { address, type CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { lookAtGrids } from '../../../src/app/overview';
import { analyseGrids, checkGrids } from '../../../src/app/pipeline';
import { withoutPlans } from '../../../src/app/without-plans';

const PLAN: readonly (readonly CellValue[])[] = [
  ['План мероприятий на 2025/2026 учебный год', null, null, null, null],
  ['№', 'Мероприятие', 'Срок', 'Ответственные', 'Ожидаемый результат'],
  [1, 'Обсудить критерии проверки на педсовете', 'октябрь 2025 г.', 'Заместитель директора по УВР', 'Протокол'],
  [2, 'Провести взаимную проверку работ', 'ноябрь 2025 г.', 'Руководители ШМО', null],
  [3, 'Сопоставить отметки с журналом', 'июнь 2026 г.', 'Заместитель директора по УВР', 'Справка'],
];
const pupil = (code: number, scores: readonly number[], sum: number, mark: number): readonly CellValue[] => [
  'edu200001',
  'Энский район',
  'МБОУ «СОШ № 1» (edu200001)',
  code,
  '4А',
  1,
  ...scores,
  sum,
  mark,
  mark,
];
/** The second pupil's sum does not add up, the fourth has the code of the first. */
const RESULTS: readonly (readonly CellValue[])[] = [
  ['ВПР 2026 Русский язык 4 класс'],
  [
    'ОО',
    'Муниципалитет',
    'Название ОО',
    'Код участника',
    'Класс',
    'Вариант',
    ...[1, 2, 3, 4, 5].map((task) => `${String(task)} (2б)`),
    'Первичный балл',
    'Отметка',
    'Отметка по журналу',
  ],
  pupil(10001, [2, 2, 1, 2, 1], 8, 5),
  pupil(10002, [1, 1, 1, 0, 1], 7, 4),
  pupil(10003, [1, 0, 1, 0, 1], 3, 3),
  pupil(10001, [1, 2, 1, 2, 1], 7, 4),
];

function gridOf(values: readonly (readonly CellValue[])[], origin = { row: 0, column: 0 }, sheet = 'Лист1'): Grid {
  const width = Math.max(...values.map((line) => line.length));
  const filled = values.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? null));
  return { sheet, file: null, origin, values: filled, merges: [], numberFormats: null, hiddenRows: [] };
}
const stacked = (
  above: readonly (readonly CellValue[])[],
  below: readonly (readonly CellValue[])[],
  blanks: number,
): Grid => gridOf([...above, ...Array.from({ length: blanks }, () => [null]), ...below]);
function beside(left: readonly (readonly CellValue[])[], right: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...left.map((line) => line.length));
  const rows = Math.max(left.length, right.length);
  return gridOf(
    Array.from({ length: rows }, (_, i) => [
      ...Array.from({ length: width }, (__, j) => left[i]?.[j] ?? null),
      null,
      ...(right[i] ?? []),
    ]),
  );
}

interface Seen {
  readonly plan: readonly string[];
  readonly results: readonly string[];
  readonly measures: number;
  readonly tables: number;
}
function seen(grids: readonly Grid[]): Seen {
  const report = checkGrids(grids);
  expect(report.notes).toEqual([]);
  const places = (findings: readonly { code: string; location: { row: number; column: number } }[]): string[] =>
    findings.map(({ code, location }) => `${code} ${address(location)}`).sort();
  return {
    plan: places(report.tables.flatMap(({ findings }) => findings)),
    results: places(report.resultFindings),
    measures: report.tables.reduce((sum, { table }) => sum + table.measures.length, 0),
    tables: report.results.length,
  };
}

/** The same places, moved. */
function moved(places: readonly string[], rows: number, columns: number): readonly string[] {
  return places
    .map((place) => {
      const [code = '', cell = ''] = place.split(' ');
      const letters = /^[A-Z]+/.exec(cell)?.[0] ?? 'A';
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return `${code} ${address({ row: Number(cell.slice(letters.length)) - 1 + rows, column: column + columns })}`;
    })
    .sort();
}

describe('a plan and results in one sheet', () => {
  const plan = seen([gridOf(PLAN)]);
  const results = seen([gridOf(RESULTS)]);

  it('have findings each on its own', () => {
    expect(plan.plan).toEqual(['result/empty E4']);
    expect(results.results.length).toBeGreaterThanOrEqual(2);
    expect(results.tables).toBe(1);
  });

  it.each([1, 2, 3, 6])('with the results %s empty rows below: both are checked', (blanks) => {
    const both = seen([stacked(PLAN, RESULTS, blanks)]);
    expect(both.plan).toEqual(plan.plan);
    expect(both.results).toEqual(moved(results.results, PLAN.length + blanks, 0));
    expect(both).toMatchObject({ measures: 3, tables: 1 });
  });

  it.each([1, 2, 4])('with the plan %s empty rows below: both are checked', (blanks) => {
    const both = seen([stacked(RESULTS, PLAN, blanks)]);
    expect(both.plan).toEqual(moved(plan.plan, RESULTS.length + blanks, 0));
    expect(both.results).toEqual(results.results);
    expect(both).toMatchObject({ measures: 3, tables: 1 });
  });

  it('side by side: both are checked', () => {
    const right = seen([beside(PLAN, RESULTS)]);
    expect(right.plan).toEqual(plan.plan);
    expect(right.results).toEqual(moved(results.results, 0, 6));
    const left = seen([beside(RESULTS, PLAN)]);
    expect(left.plan).toEqual(moved(plan.plan, 0, 15));
    expect(left.results).toEqual(results.results);
  });

  it('a plan alone brings no note about missing results', () => {
    expect(checkGrids([gridOf(PLAN)]).notes).toEqual([]);
    expect(checkGrids([gridOf(PLAN)]).results).toEqual([]);
  });
});

/** What an analysis makes of the sheets: works with their pupils, findings with their cells, notes. */
function analysed(grids: readonly Grid[]) {
  const { analysis, notes, questions } = analyseGrids(grids, { reference: 'loo' });
  return {
    notes: notes.map(({ code, sheet }) => `${code} ${sheet}`),
    questions: questions?.length ?? 0,
    works: analysis.assessments.map(({ assessment, schools, data }) => ({
      assessment,
      max: data.max,
      schools: schools.map(({ school, n, indicators }) => ({
        school,
        n,
        mean: indicators['level']?.value,
        pass: indicators['pass_rate']?.value,
      })),
    })),
    findings: analysis.sources.flatMap(({ findings }) =>
      findings.map(({ code, location }) => `${code} ${address(location)}`),
    ),
  };
}

describe('an analysis of a plan and results in one sheet', () => {
  const alone = analysed([gridOf(RESULTS)]);

  it('has a school, its pupils and findings to compare with', () => {
    expect(alone.works).toMatchObject([{ assessment: { subject: 'Русский язык', grade: 4, year: 2026 } }]);
    expect(alone.works[0]?.schools).toMatchObject([{ n: 4, mean: 6.25, pass: 1 }]);
    expect(alone.findings.length).toBeGreaterThanOrEqual(2);
  });
  it.each([
    ['below', stacked(PLAN, RESULTS, 2), PLAN.length + 2, 0],
    ['above', stacked(RESULTS, PLAN, 1), 0, 0],
    ['right of the plan', beside(PLAN, RESULTS), 0, 6],
    ['left of the plan', beside(RESULTS, PLAN), 0, 0],
  ])('reads the results %s as if they stood alone', (_, grid, rows, columns) => {
    const both = analysed([grid]);
    expect(both.works).toEqual(alone.works);
    expect([...both.findings].sort()).toEqual(moved(alone.findings, rows, columns));
    expect(both).toMatchObject({ notes: [], questions: 0 });
  });
  it('is offered by the first place of the pane, which names both', () => {
    const { sheets, works } = lookAtGrids([stacked(PLAN, RESULTS, 2)], { reference: 'loo' });
    expect(sheets).toMatchObject([{ kind: 'results', layouts: ['individual'], schools: 1, measures: 3 }]);
    expect(works).toHaveLength(1);
  });
  it('says of a sheet that is only a plan what it is, and wants nothing repaired', () => {
    expect(analysed([gridOf(PLAN)]).notes).toEqual(['planOnly Лист1']);
    expect(analysed([gridOf(PLAN, { row: 3, column: 2 }, 'План'), gridOf(RESULTS)]).works).toEqual(alone.works);
  });
  it('looks for no plan in a large sheet, nor where no word speaks of one', () => {
    const rows = Array.from({ length: 21_000 }, (_, i) => pupil(20_000 + i, [1, 1, 1, 1, 1], 5, 4));
    const large = gridOf([...PLAN, [null], ...RESULTS, ...rows]);
    expect(withoutPlans([large]).grids[0]).toBe(large);
    const plain = gridOf(RESULTS);
    expect(withoutPlans([plain])).toEqual({ grids: [plain], plans: new Set() });
    expect(withoutPlans([plain]).grids[0]).toBe(plain);
  });
});
