import { analyseGrids } from '../../../src/app/pipeline';
import type { CellValue } from '../../../src/domain/cell';
import type { IndicatorResult } from '../../../src/domain/outcome';
import type { Grid } from '../../../src/grid/grid';
import { makeGrid } from '../results/open-grids';
import { CUTS, login, ordinary, pupilSheet } from './pupil-sheet';

const TEN = Array.from({ length: 10 }, () => 20);

/** The indicator of a school after the whole way from the sheet. */
function outcome(
  grids: Grid | readonly Grid[],
  id: string,
  school = 0,
  scale?: readonly [number, number, number],
): IndicatorResult {
  const { analysis } = analyseGrids([grids].flat(), { reference: 'loo', ...(scale ? { scale } : {}) });
  const found = analysis.assessments[0]?.schools.find((one) => one.school.login === login(school));
  const result = found?.indicators[id];
  if (!result) throw new Error(`no ${id}`);
  return result;
}

const report = (head: readonly CellValue[], row: readonly CellValue[], first = row, sizes = TEN): Grid =>
  makeGrid([
    ['ВПР 2026 Математика 4 класс'],
    ['Группы участников', 'Кол-во участников', ...head],
    ...sizes.map((n, school) => [
      `МБОУ «СОШ №${String(school + 1)}»(${login(school)})`,
      n,
      ...(school === 0 ? first : row),
    ]),
  ]);

describe('an ordinary file', () => {
  it('has values without a reason', () => {
    for (const id of ['level', 'pass_rate', 'bunch_smooth', 'journal', 'kappa', 'jbunch', 'conf', 'HE', 'open', 'sim'])
      expect([id, outcome(pupilSheet(TEN), id).reason]).toEqual([id, null]);
  });
});

describe('reason codes', () => {
  it('N_SMALL: fewer than 10 pupils', () => {
    const grid = pupilSheet([...TEN, 9]);
    expect(outcome(grid, 'bunch_smooth', 10)).toMatchObject({ value: null, reason: 'N_SMALL' });
    expect(outcome(grid, 'level', 10)).toMatchObject({ value: expect.any(Number), z: null, reason: 'N_SMALL' });
    expect(outcome(pupilSheet([...TEN, 10]), 'bunch_smooth', 10).reason).toBeNull();
  });

  it('REF_SMALL: fewer than 100 pupils in the other schools', () => {
    expect(outcome(pupilSheet([20, 50, 49]), 'bunch_smooth')).toMatchObject({ value: null, reason: 'REF_SMALL' });
    expect(outcome(pupilSheet([20, 50, 50]), 'bunch_smooth').reason).toBeNull();
  });

  it('FEW_SCHOOLS: a mark beside the value below 8 schools, a reason where nothing can be computed', () => {
    expect(outcome(pupilSheet(TEN.slice(0, 7)), 'bunch_smooth').flags).toContain('FEW_SCHOOLS');
    expect(outcome(pupilSheet(TEN.slice(0, 8)), 'bunch_smooth').flags).not.toContain('FEW_SCHOOLS');
    const seven = TEN.slice(0, 7).map(() => 25);
    const tasks = report(['1', '2', '3.1'], [50, 60, 70], [60, 60, 50], seven);
    const scores = report([0, 1, 2, 3, 4, 5, 6], [4, 12, 16, 20, 20, 16, 12], undefined, seven);
    expect(outcome([tasks, scores], 'HEagg')).toMatchObject({ z: null, p: null, reason: 'FEW_SCHOOLS' });
  });

  it('NO_SCALE: no marks, and nobody gave a scale', () => {
    const grid = pupilSheet(TEN, (school, i) => ({ tasks: ordinary(school, i).tasks }));
    expect(outcome(grid, 'bunch_smooth')).toMatchObject({ value: null, reason: 'NO_SCALE' });
    expect(outcome(grid, 'pass_rate')).toMatchObject({ value: null, reason: 'NO_SCALE' });
    expect(outcome(grid, 'bunch_smooth', 0, [...CUTS]).reason).toBeNull();
  });

  it('NO_SCORES: a report of marks only', () => {
    const grid = report([2, 3, 4, 5], [10, 40, 30, 20]);
    expect(outcome(grid, 'level')).toMatchObject({ value: null, reason: 'NO_SCORES' });
    expect(outcome(grid, 'pass_rate').value).toBeCloseTo(0.9, 10);
  });

  it('COUNTS_MISMATCH: shares of scores that give no whole pupils', () => {
    const scores = [0, 1, 2, 3, 4, 5, 6];
    const whole = [5, 10, 15, 20, 20, 20, 10];
    const broken = report(scores, whole, whole.with(6, 4));
    expect(outcome(broken, 'bunch_smooth', 0, [...CUTS])).toMatchObject({ value: null, reason: 'COUNTS_MISMATCH' });
    expect(outcome(report(scores, whole), 'bunch_smooth', 0, [...CUTS]).reason).toBeNull();
  });

  it('NO_JOURNAL: no journal marks', () => {
    const grid = pupilSheet(TEN, (school, i) => ({ ...ordinary(school, i), journal: school === 0 ? null : 4 }));
    for (const id of ['journal', 'kappa', 'jbunch', 'conf'])
      expect([id, outcome(grid, id)]).toMatchObject([id, { value: null, reason: 'NO_JOURNAL' }]);
  });

  it('NO_GROUP: a journal mark that nobody else has', () => {
    const grid = pupilSheet(TEN, (school, i) => ({ ...ordinary(school, i), journal: school === 0 ? 2 : 4 }));
    expect(outcome(grid, 'jbunch')).toMatchObject({ value: null, reason: 'NO_GROUP' });
  });

  it('NO_TASKS: fewer than 10 pupils with every task filled, or no tasks at all', () => {
    const grid = pupilSheet(TEN, (school, i) => {
      const pupil = ordinary(school, i);
      return school === 0 && i > 8 ? { ...pupil, tasks: [null, ...pupil.tasks.slice(1)] } : pupil;
    });
    for (const id of ['HE', 'open']) expect([id, outcome(grid, id).reason]).toEqual([id, 'NO_TASKS']);
    expect(outcome(report([2, 3, 4, 5], [10, 40, 30, 20]), 'completion').reason).toBe('NO_TASKS');
  });

  it('NO_OPEN: every task gives one point and the user named none', () => {
    const short = ['1 (1б)', '2 (1б)', '3 (1б)', '4 (1б)', '5 (1б)', '6 (1б)'];
    const grid = pupilSheet(
      TEN,
      (school, i) => ({ tasks: short.map((_, j) => ((i * 7 + school * 3) >> j) % 2) }),
      short,
    );
    expect(outcome(grid, 'open')).toMatchObject({ value: null, reason: 'NO_OPEN' });
  });

  it('NO_CLASS: no class of 8 pupils', () => {
    const classes = (size: number): Grid =>
      pupilSheet(TEN, (school, i) => ({
        ...ordinary(school, i),
        classLabel: `4${'АБВГД'[Math.floor(i / size)] ?? ''}`,
      }));
    expect(outcome(classes(4), 'sim')).toMatchObject({ z: null, reason: 'NO_CLASS' });
    expect(outcome(classes(10), 'sim').reason).toBeNull();
  });

  it('NO_PRIOR: no earlier year', () => {
    expect(outcome(pupilSheet(TEN), 'yoy')).toMatchObject({ value: null, reason: 'NO_PRIOR' });
  });

  it('NO_LINK: no earlier results of the same pupils', () => {
    expect(outcome(pupilSheet(TEN), 'va')).toMatchObject({ value: null, reason: 'NO_LINK' });
  });

  it('NO_VARIATION: one mark only', () => {
    const grid = pupilSheet(TEN, (school, i) =>
      school === 0 ? { tasks: [1, 1, 0], mark: 3, journal: 3 } : ordinary(school, i),
    );
    expect(outcome(grid, 'kappa')).toMatchObject({ value: null, reason: 'NO_VARIATION' });
  });
});
