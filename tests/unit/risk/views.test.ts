import type { IndicatorResult, Level } from '../../../src/domain/outcome';
import { analyseAssessments } from '../../../src/risk/analyse';
import type { Analysis, AssessmentResult, SchoolOverview, SchoolResult } from '../../../src/risk/analysis';
import { cohortsOf } from '../../../src/risk/views/cohorts';
import { markTwoDynamics } from '../../../src/risk/views/mark-two';
import { isRule } from '../../../src/risk/views/practice-rules';
import { newestYear, riskZone, zoneMovement } from '../../../src/risk/views/risk-zone';
import { sampleSize } from '../../../src/risk/views/sample-size';
import { completionZones, journalGap, markGroups, schoolView } from '../../../src/risk/views/school-view';
import { schoolSeries, type SeriesEntry } from '../../../src/risk/views/series';
import { CUTS, distribution, expected, individualResults } from '../indicators/golden-case';
import { syntheticFile } from '../indicators/synthetic-file';

const blank: IndicatorResult = {
  value: null,
  z: null,
  p: null,
  n: 40,
  ci: null,
  flags: [],
  reason: null,
  detail: {},
};
const school = { key: 'edu1', login: 'edu1', name: 'СОШ № 1', municipality: null };

function result(fields: Partial<SchoolResult>): SchoolResult {
  return { school, n: 40, indicators: {}, combined: {}, level: 'none', reasons: [], ...fields };
}
const year = (at: number, twos: number | null, max: number | null = 24): SeriesEntry => ({
  year: at,
  max,
  result: result({ indicators: { pass_rate: { ...blank, value: twos === null ? null : 1 - twos / 100 } } }),
});

describe('sample size', () => {
  it('is informative from 50, approximate from 20, else limited', () => {
    expect([50, 49, 20, 19, 0].map(sampleSize)).toEqual([
      'informative',
      'approximate',
      'approximate',
      'limited',
      'limited',
    ]);
  });
});

describe('dynamics of mark 2', () => {
  it('are negative from a growth of exactly 10 points a year', () => {
    expect(markTwoDynamics([year(2024, 5), year(2025, 15), year(2026, 15)])).toMatchObject({
      status: 'negative',
      worst: { from: 2024, to: 2025 },
    });
    expect(markTwoDynamics([year(2024, 5), year(2025, 14.9), year(2026, 15)])?.status).toBe('notNegative');
  });
  it('count a step over missing years per year', () => {
    const found = markTwoDynamics([year(2022, 5), year(2024, 21), year(2026, 25)]);
    expect(found?.steps.map(({ growth }) => Math.round(growth ?? NaN))).toEqual([8, 2]);
    expect(found?.status).toBe('notNegative');
  });
  it('compare no years with another maximum score or across a new codifier', () => {
    const max = markTwoDynamics([year(2024, 5, 20), year(2025, 50, 24), year(2026, 51, 24)]);
    expect(max?.steps.map(({ broken }) => broken)).toEqual(['max', null]);
    expect(max?.status).toBe('few');
    const codifier = markTwoDynamics([year(2024, 5), year(2025, 50), year(2026, 51)], [2025]);
    expect(codifier?.steps.map(({ broken, growth }) => [broken, growth === null])).toEqual([
      ['codifier', true],
      [null, false],
    ]);
  });
  it('need three years to say that there is no growth, and look at the last five', () => {
    expect(markTwoDynamics([year(2025, 5), year(2026, 6)])?.status).toBe('few');
    const long = [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((at) => year(at, at === 2020 ? 0 : 20));
    expect(markTwoDynamics(long)?.years.map((one) => one.year)).toEqual([2022, 2023, 2024, 2025, 2026]);
  });
  it('are null without marks and leave out years without', () => {
    expect(markTwoDynamics([])).toBeNull();
    expect(markTwoDynamics([year(2026, null)])).toBeNull();
    expect(markTwoDynamics([year(2025, null), year(2026, 3)])?.years).toHaveLength(1);
  });
});

describe('view of a school of the golden case', () => {
  const analysis = analyseAssessments([individualResults(), distribution(2025), distribution(2024)], {
    reference: 'loo',
    scale: CUTS,
    openTasks: expected.open_tasks,
  });
  const now = analysis.assessments.find(({ assessment }) => assessment.year === 2026)!;
  const viewOf = (login: string) =>
    schoolView(
      analysis,
      now,
      now.schools.find((one) => one.school.login === login)!,
    );
  const tree = (login: string) =>
    expected.schools[login] as {
      n: number;
      marks: number[];
      journal: { n: number; gap2_up: number; gap2_down: number };
      display: { completion_base?: number };
    }; // -- described in the golden README
  it('has the gaps of the golden numbers', () => {
    for (const login of ['edu203500', 'edu203518']) {
      const { journal } = tree(login);
      expect(viewOf(login).gap).toEqual({ n: journal.n, up: journal.gap2_up, down: journal.gap2_down });
    }
  });
  it('names the zones of difficulty', () => {
    const { zones } = viewOf('edu203500');
    expect(zones?.base?.percent).toBeCloseTo(63.738509, 5);
    expect(zones?.base?.zone).toBe('sufficient');
    expect(zones?.advanced?.percent).toBeCloseTo(59.129213, 5);
  });
  it('shows no completion for a group below ten', () => {
    const { groups, sample } = viewOf('edu203500');
    expect(groups.map(({ n, small }) => [n, small])).toEqual([
      [5, true],
      [32, false],
      [43, false],
      [9, true],
    ]);
    expect(groups.map(({ completion }) => completion === null)).toEqual([true, false, false, true]);
    expect(sample).toBe('informative');
  });
  it('follows the school over three years and not into the future', () => {
    expect(viewOf('edu203500').markTwo?.years.map((one) => one.year)).toEqual([2024, 2025, 2026]);
    const earlier = analysis.assessments.find(({ assessment }) => assessment.year === 2025)!;
    expect(schoolSeries(analysis, earlier, 'edu203500').map((one) => one.year)).toEqual([2024, 2025]);
  });
  it('is the same in every order of the files', () => {
    const turned: Analysis = { ...analysis, assessments: [...analysis.assessments].reverse() };
    expect(schoolView(turned, now, now.schools[0]!)).toEqual(schoolView(analysis, now, now.schools[0]!));
  });
});

describe('parts of a view', () => {
  it('are null or empty without their indicator', () => {
    expect(journalGap(undefined)).toBeNull();
    expect(journalGap({ ...blank, reason: 'NO_JOURNAL', detail: { up: 0, down: 0 } })).toBeNull();
    expect(completionZones({ ...blank, reason: 'NO_TASKS' })).toBeNull();
    expect(completionZones({ ...blank, value: 60, detail: { base: null, zoneBase: null } })).toBeNull();
    expect(markGroups({ ...blank, detail: { groups: 'x' } })).toEqual([]);
    expect(markGroups(undefined)).toEqual([]);
  });
  it('know the rules of practice by their ids', () => {
    expect(['B1', 'B2', 'B2n', 'B3', 'bunch_guard'].map(isRule)).toEqual([true, true, true, true, false]);
  });
});

type YearLevel = readonly [year: number, level: Level];
function overview(levels: readonly YearLevel[], grade = 4): SchoolOverview {
  return {
    school,
    level: 'none',
    flaggedYears: [],
    results: levels.map(([at, level]) => ({
      assessment: { procedure: 'ВПР', subject: 'Математика', grade, year: at },
      result: result({ level }),
    })),
  };
}

describe('risk zone', () => {
  const status = (...levels: YearLevel[]) => riskZone(overview(levels), 2026)?.status;
  it.each([
    [
      'firstTime',
      [
        [2025, 'none'],
        [2026, 'check'],
      ],
    ],
    [
      'persistent',
      [
        [2024, 'none'],
        [2025, 'strong'],
        [2026, 'check'],
      ],
    ],
    [
      'returned',
      [
        [2024, 'strong'],
        [2025, 'none'],
        [2026, 'strong'],
      ],
    ],
    [
      'left',
      [
        [2025, 'strong'],
        [2026, 'none'],
      ],
    ],
    [
      'recovered',
      [
        [2024, 'strong'],
        [2025, 'none'],
        [2026, 'none'],
      ],
    ],
    [
      'never',
      [
        [2025, 'none'],
        [2026, 'none'],
      ],
    ],
    ['onlyYear', [[2026, 'strong']]],
    [
      'unknown',
      [
        [2025, 'strong'],
        [2026, 'insufficient'],
      ],
    ],
    ['unknown', [[2025, 'strong']]],
  ] as const)('is %s', (wanted, levels) => {
    expect(status(...levels)).toBe(wanted);
  });
  it('skips a year that cannot be judged', () => {
    expect(status([2024, 'strong'], [2025, 'insufficient'], [2026, 'strong'])).toBe('persistent');
  });
  it('takes the worst level of a year and counts the years in a row', () => {
    const zone = riskZone(
      overview([
        [2024, 'none'],
        [2025, 'check'],
        [2026, 'none'],
        [2026, 'strong'],
      ]),
      2026,
    );
    expect(zone?.years.map(({ state }) => state)).toEqual(['out', 'in', 'in']);
    expect(zone?.inARow).toBe(2);
  });
  it('does not depend on the order of the works', () => {
    const levels: YearLevel[] = [
      [2025, 'check'],
      [2026, 'strong'],
      [2024, 'none'],
    ];
    expect(riskZone(overview(levels), 2026)).toEqual(riskZone(overview([...levels].reverse()), 2026));
  });
  it('is null without years', () => {
    expect(riskZone({ ...overview([]), results: [] }, 2026)).toBeNull();
  });
});

describe('movement over the years', () => {
  const assessments = [2025, 2026].map((at): AssessmentResult => ({
    assessment: { procedure: 'ВПР', subject: 'Математика', grade: 4, year: at },
    data: { ...syntheticFile({ sizes: [10] }) },
    set: 'P1',
    schools: [],
    crashed: [],
    warnings: [],
  }));
  const analysis: Analysis = {
    variant: 'standard',
    sources: [],
    assessments,
    schools: [
      overview([
        [2025, 'none'],
        [2026, 'strong'],
      ]),
      overview([
        [2025, 'strong'],
        [2026, 'none'],
      ]),
    ],
    status: 'complete',
    crashed: [],
  };
  it('lists who entered and who left', () => {
    const movement = zoneMovement(analysis);
    expect([movement?.newest, movement?.years]).toEqual([2026, [2025, 2026]]);
    expect(movement?.schools.firstTime).toHaveLength(1);
    expect(movement?.schools.left).toHaveLength(1);
    expect(movement?.schools.persistent).toHaveLength(0);
  });
  it('is null for one year', () => {
    const one = { ...analysis, assessments: assessments.slice(1) };
    expect(zoneMovement(one)).toBeNull();
    expect(newestYear(one)).toBe(2026);
    expect(newestYear({ ...analysis, assessments: [] })).toBeNull();
  });
});

describe('cohorts', () => {
  const at = (grade: number, when: number, level: Level, d: number | null, subject = 'Математика') => ({
    assessment: { procedure: 'ВПР', subject, grade, year: when },
    result: result({ level, indicators: { level: { ...blank, detail: { d } } } }),
  });
  const of = (results: SchoolOverview['results']) => cohortsOf({ school, level: 'none', flaggedYears: [], results });
  it('join class 4 in 2024 with class 5 in 2025 and nothing else', () => {
    const found = of([
      at(5, 2025, 'none', -0.2),
      at(4, 2024, 'strong', 0.9),
      at(4, 2025, 'none', 0),
      at(5, 2025, 'none', 0, 'Русский язык'),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.years.map(({ grade, year: when }) => [grade, when])).toEqual([
      [4, 2024],
      [5, 2025],
    ]);
    expect(found[0]?.change).toBeCloseTo(-1.1, 12);
    expect(found[0]?.course).toBe('left');
  });
  it('say which way a cohort went', () => {
    const course = (...levels: Level[]) => of(levels.map((level, i) => at(4 + i, 2024 + i, level, null)))[0]?.course;
    expect(course('none', 'check')).toBe('entered');
    expect(course('strong', 'check')).toBe('always');
    expect(course('none', 'none', 'check')).toBe('entered');
    expect(course('strong', 'none', 'check')).toBe('returned');
    expect(course('none', 'strong', 'none')).toBe('left');
    expect(course('none', 'insufficient', 'none')).toBe('never');
  });
  it('say nothing of signs where fewer than two years can be judged', () => {
    const course = (...levels: Level[]) => of(levels.map((level, i) => at(4 + i, 2024 + i, level, null)))[0]?.course;
    expect(course('none', 'insufficient')).toBe('unknown');
    expect(course('strong', 'insufficient')).toBe('unknown');
    expect(course('insufficient', 'insufficient')).toBe('unknown');
  });
  it('leave out a year with few pupils when they tell the change', () => {
    const few = at(5, 2025, 'insufficient', -3);
    const found = of([
      at(4, 2024, 'none', 0.5),
      { ...few, result: { ...few.result, n: 4 } },
      at(6, 2026, 'none', 0.25),
    ]);
    expect(found[0]?.change).toBeCloseTo(-0.25, 12);
  });
  it('have no change where the level is known once', () => {
    expect(of([at(4, 2024, 'none', 0.5), at(5, 2025, 'none', null)])[0]?.change).toBeNull();
  });
});
