import type { AssessmentData } from '../../../src/domain/assessment';
import type { IndicatorResult, ReasonCode } from '../../../src/domain/outcome';
import { schoolResults, type Indicator, type IndicatorContext } from '../../../src/indicators/indicator';
import { indicators } from '../../../src/indicators/registry';
import { analyseAssessments } from '../../../src/risk/analyse';
import type { AnalysisOptions, AssessmentResult } from '../../../src/risk/analysis';
import { asReports, syntheticFile, SYNTHETIC_MAX } from './synthetic-file';

const options: AnalysisOptions = { reference: 'loo' };

function analyse(data: AssessmentData, more: Partial<AnalysisOptions> = {}): AssessmentResult {
  const analysis = analyseAssessments([data], { ...options, ...more });
  expect(analysis.crashed).toEqual([]);
  return analysis.assessments[0]!;
}

function indicator(result: AssessmentResult, school: number, id: string): IndicatorResult {
  const found = result.schools[school]?.indicators[id];
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function reasons(result: AssessmentResult, school: number, ids: readonly string[]): (ReasonCode | null)[] {
  return ids.map((id) => indicator(result, school, id).reason);
}

const ordinary = (): number[] => [40, 35, 30, 28, 26, 25, 22, 20, 18, 15, 12];
const signs = ['bunch_guard', 'jbunch', 'conf', 'HE', 'open', 'sim'];

describe('one school', () => {
  const alone = analyse(syntheticFile({ sizes: [60] }));

  it('has shares and intervals but no test and no level', () => {
    expect(alone.warnings).toContain('ONE_SCHOOL');
    expect(alone.schools[0]?.level).toBe('insufficient');
    expect(alone.set).toBeNull();
    expect(reasons(alone, 0, signs)).toEqual(signs.map(() => 'REF_SMALL'));
    expect(indicator(alone, 0, 'journal').ci).not.toBeNull();
    expect(indicator(alone, 0, 'pass_rate').ci).not.toBeNull();
    expect(indicator(alone, 0, 'level').ci).not.toBeNull();
    expect(indicator(alone, 0, 'level').reason).toBe('REF_SMALL');
  });
});

describe('few pupils', () => {
  const few = analyse(syntheticFile({ sizes: [9, 1, ...ordinary()] }));

  it('gives N_SMALL below ten and still counts, means and shares', () => {
    expect(reasons(few, 0, signs)).toEqual(signs.map(() => 'N_SMALL'));
    expect(few.schools[0]?.level).toBe('insufficient');
    expect(indicator(few, 0, 'level').value).not.toBeNull();
    expect(indicator(few, 0, 'journal').value).not.toBeNull();
  });
  it('has no interval of the mean for one pupil', () => {
    expect(indicator(few, 1, 'level').ci).toBeNull();
    expect(indicator(few, 1, 'B1').value).toBe(0);
  });
  it('tests the others', () => {
    expect(reasons(few, 2, signs)).toEqual(signs.map(() => null));
  });
  it('gives REF_SMALL when the others have fewer than 100 pupils together', () => {
    const small = analyse(syntheticFile({ sizes: [80, 30, 30, 30] }));
    expect(reasons(small, 0, signs)).toEqual(signs.map(() => 'REF_SMALL'));
    expect(reasons(small, 1, signs)).toEqual(signs.map(() => null));
    expect(small.warnings).toEqual(expect.arrayContaining(['REF_SMALL', 'FEW_SCHOOLS']));
  });
});

describe('all pupils at the maximum', () => {
  const full = analyse(
    syntheticFile({
      sizes: [20, ...ordinary()],
      points: (s, _, __, max, draw) => (s === 0 ? max : Math.floor(draw() * (max + 0.99))),
    }),
  );

  it('has no pupil in a window, so p is 0.5', () => {
    expect(indicator(full, 0, 'level').value).toBe(SYNTHETIC_MAX);
    expect(indicator(full, 0, 'level').ci).toEqual([SYNTHETIC_MAX, SYNTHETIC_MAX]);
    expect(indicator(full, 0, 'bunch_guard')).toMatchObject({ p: 0.5, z: 0, value: 0, reason: null });
    expect(indicator(full, 0, 'jbunch').reason).toBe('NO_GROUP');
  });
});

describe('a whole file without variation', () => {
  it('says so and gives no level', () => {
    const same = analyse(syntheticFile({ sizes: ordinary(), points: (_, __, ___, max) => max }));
    expect(indicator(same, 0, 'level').reason).toBe('NO_VARIATION');
    expect(indicator(same, 0, 'level').detail['d']).toBeNull();
    expect(indicator(same, 0, 'HE').reason).toBe('NO_VARIATION');
    expect(indicator(same, 0, 'bunch_guard').p).toBe(0.5);
  });
  it('gives NO_VARIATION for kappa when every mark is the same', () => {
    const same = analyse(syntheticFile({ sizes: ordinary(), points: (_, __, ___, max) => max, journal: () => 5 }));
    expect(indicator(same, 0, 'kappa').reason).toBe('NO_VARIATION');
  });
});

describe('missing parts', () => {
  const file = syntheticFile({ sizes: ordinary() });
  const pupils = file.pupils!;

  it('gives NO_JOURNAL without journal marks and goes on with the rest', () => {
    const without = analyse({ ...file, pupils: { ...pupils, journal: new Int8Array(pupils.length) } });
    expect(reasons(without, 0, ['journal', 'kappa', 'jbunch', 'conf', 'conf_agg', 'gap2', 'B3'])).toEqual(
      Array(7).fill('NO_JOURNAL'),
    );
    expect(without.set).toBe('P1');
    expect(without.warnings).toContain('PARTIAL_SET');
    expect(without.schools[0]?.combined.P1).toBeDefined();
  });
  it('leaves a pupil with a blank task out of task indicators only', () => {
    const tasks = pupils.tasks.map((column, j) => (j === 0 ? column.map((value, i) => (i < 3 ? -1 : value)) : column));
    const blank = analyse({ ...file, pupils: { ...pupils, tasks } });
    expect(indicator(blank, 0, 'HE').n).toBe(37);
    expect(indicator(blank, 0, 'level').n).toBe(40);
  });
  it('gives NO_TASKS without task columns or with fewer than ten complete pupils', () => {
    const none = analyse({ ...file, pupils: { ...pupils, tasks: [] }, tasks: [] });
    expect(reasons(none, 0, ['HE', 'open', 'sim', 'completion', 'identical'])).toEqual(Array(5).fill('NO_TASKS'));
    const tasks = pupils.tasks.map((column) => column.map((value, i) => (i < 31 ? -1 : value)));
    const few = analyse({ ...file, pupils: { ...pupils, tasks } });
    expect(reasons(few, 0, ['HE', 'open'])).toEqual(['NO_TASKS', 'NO_TASKS']);
    expect(indicator(few, 0, 'sim').reason).toBe('NO_CLASS');
  });
  it('gives NO_OPEN when no task or every task is open', () => {
    const all = analyse(file, { openTasks: file.tasks.map((task) => task.code) });
    expect(indicator(all, 0, 'open').reason).toBe('NO_OPEN');
  });
  it('says when the list of open tasks is guessed, and not when it is given', () => {
    expect(analyse(file).warnings).toContain('OPEN_TASKS_GUESSED');
    expect(analyse(file, { openTasks: ['2', '4'] }).warnings).not.toContain('OPEN_TASKS_GUESSED');
  });
  it('gives NO_SCALE without cuts and takes the user`s where the data hold none', () => {
    const unknown: AssessmentData = { ...asReports(file), scale: null };
    const without = analyse(unknown);
    expect(reasons(without, 0, ['bunch_smooth', 'bunch_raw', 'bunch_guard', 'bunch_multi', 'pass_rate', 'B2'])).toEqual(
      Array(6).fill('NO_SCALE'),
    );
    expect(without.warnings).toContain('NO_SCALE');
    const given = analyse(unknown, { scale: [5, 9, 13] });
    expect(indicator(given, 0, 'bunch_guard').reason).toBeNull();
    expect(given.data.scale).toEqual({ cuts: [5, 9, 13], origin: 'user' });
    expect(analyse(unknown, { scale: [5, 9, 99] }).data.scale).toBeNull();
  });
  it('gives NO_SCORES without a distribution', () => {
    const reports = analyse({ ...asReports(file), distribution: null });
    expect(reasons(reports, 0, ['level', 'bunch_guard', 'conf_agg', 'HEagg'])).toEqual(Array(4).fill('NO_SCORES'));
  });
  it('gives COUNTS_MISMATCH when percentages do not give whole pupils', () => {
    const reports = asReports(file);
    const values = reports.distribution!.values.map((row, s) => (s === 0 ? row!.map(() => 4.9) : row));
    const broken = analyse({ ...reports, distribution: { ...reports.distribution!, values } });
    expect(indicator(broken, 0, 'bunch_guard').reason).toBe('COUNTS_MISMATCH');
    expect(indicator(broken, 0, 'level').reason).toBe('NO_SCORES');
    expect(indicator(broken, 1, 'bunch_guard').reason).toBeNull();
    expect(broken.warnings).toContain('COUNTS_MISMATCH');
  });
  it('gives NO_PRIOR, NO_LINK and FEW_SCHOOLS', () => {
    const result = analyse(file);
    expect(reasons(result, 0, ['yoy', 'va'])).toEqual(['NO_PRIOR', 'NO_LINK']);
    expect(indicator(result, 0, 'bunch_multi')).toMatchObject({
      z: indicator(result, 0, 'bunch_guard').z,
      flags: ['NO_PRIOR'],
    });
    const five = analyse(asReports(syntheticFile({ sizes: [40, 40, 40, 40, 40] })), { openTasks: ['2'] });
    expect(reasons(five, 0, ['HEagg', 'OPENagg'])).toEqual(['FEW_SCHOOLS', 'FEW_SCHOOLS']);
    expect(indicator(five, 0, 'conf_agg').flags).toEqual(['FEW_SCHOOLS']);
  });
  it('gives NO_GROUP for journal groups without a reference', () => {
    const result = analyse(syntheticFile({ sizes: ordinary(), journal: (_, s) => (s === 0 ? 5 : 4) }));
    expect(indicator(result, 0, 'jbunch').reason).toBe('NO_GROUP');
  });
});

describe('empty data', () => {
  it('gives nothing and no error for a file without schools', () => {
    const empty = analyse(syntheticFile({ sizes: [] }));
    expect(empty.schools).toEqual([]);
    expect(empty.warnings).toContain('NO_SCHOOLS');
    expect(analyseAssessments([], options)).toMatchObject({ assessments: [], schools: [], status: 'complete' });
  });
  it('gives a reason everywhere for schools without any number', () => {
    const file = syntheticFile({ sizes: ordinary() });
    const bare = analyse({ ...file, pupils: null, tasks: [], max: null, scale: null });
    for (const { indicators: found, level } of bare.schools) {
      expect(level).toBe('insufficient');
      for (const result of Object.values(found)) expect(result.reason).not.toBeNull();
    }
  });
});

describe('an indicator that fails', () => {
  const broken = {
    ...indicators[0]!,
    id: 'broken',
    compute: () => {
      throw new Error('bug');
    },
  };
  const infinite = {
    ...indicators[0]!,
    id: 'infinite',
    compute: ({ current }: IndicatorContext) => schoolResults(current, (s, n, into) => into.set(s, n, Number.NaN)),
  };
  const analysis = analyseAssessments([syntheticFile({ sizes: ordinary() })], options, [
    broken,
    infinite,
    ...indicators,
  ]);

  it('gives CRASHED for every school, names its cause and does not stop the others', () => {
    expect(analysis.status).toBe('incomplete');
    const [assessment] = analysis.assessments;
    for (const school of assessment!.schools) {
      expect(school.indicators['broken']?.reason).toBe('CRASHED');
      expect(school.indicators['infinite']?.reason).toBe('CRASHED');
      expect(school.indicators['bunch_guard']?.z).not.toBeNull();
    }
    expect(assessment!.warnings).toContain('CRASHED');
    expect(analysis.crashed).toEqual([
      { indicator: 'broken', cause: 'bug' },
      { indicator: 'infinite', cause: 'result.value is not finite' },
    ]);
  });

  it('is told from then on when it fails only where somebody looks', () => {
    const late: Indicator = {
      ...indicators[0]!,
      id: 'late',
      compute: ({ current }) =>
        schoolResults(current, (s, n, into) => into.set(s, n, s === 1 ? Number.POSITIVE_INFINITY : 1)),
    };
    const looked = analyseAssessments([syntheticFile({ sizes: ordinary() })], options, [late, ...indicators]);
    const [assessment] = looked.assessments;
    expect(looked.status).toBe('complete');
    expect(assessment!.schools[0]?.indicators['late']).toMatchObject({ value: 1, reason: null });
    expect(assessment!.schools[1]?.indicators['late']).toMatchObject({ value: null, reason: 'CRASHED' });
    expect(looked.status).toBe('incomplete');
    expect(looked.crashed).toEqual([{ indicator: 'late', cause: 'result.value is not finite' }]);
    expect(assessment!.warnings).toContain('CRASHED');
    expect(assessment!.schools[1]?.indicators['bunch_guard']?.z).not.toBeNull();
  });
});
