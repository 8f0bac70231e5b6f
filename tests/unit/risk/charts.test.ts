import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openFile } from '../../../src/files/open-file';
import type { Grid } from '../../../src/grid/grid';
import { readResults } from '../../../src/results/read-results';
import { analyseAssessments } from '../../../src/risk/analyse';
import type { Analysis, AssessmentResult } from '../../../src/risk/analysis';
import type { SchoolCharts } from '../../../src/risk/charts/chart-data';
import { funnelChart } from '../../../src/risk/charts/funnel-chart';
import { schoolCharts } from '../../../src/risk/charts/school-charts';
import { signChart } from '../../../src/risk/charts/sign-chart';
import { packReport } from '../../../src/worker/pack-report';
import { reportAssembler } from '../../../src/worker/unpack-report';
import { CUTS, expected, type Tree } from '../indicators/golden-case';

const ALL = ['F1', 'raspredelenie_2025', 'raspredelenie_2024'];
const REPORTS = ['raspredelenie', 'sravnenie', 'zadaniya', 'F3_otmetki'];

interface Read {
  readonly analysis: Analysis;
  readonly newest: AssessmentResult;
}

async function analyseFiles(names: readonly string[]): Promise<Read> {
  const grids: Grid[] = [];
  for (const name of names) {
    const file = `m077_${name}.xlsx`;
    grids.push(...(await openFile(readFileSync(path.join(__dirname, '../../golden', file)), file)));
  }
  const { data } = readResults(grids);
  const analysis = analyseAssessments(data, { reference: 'loo', scale: CUTS, openTasks: expected.open_tasks });
  const newest = analysis.assessments.find(({ assessment }) => assessment.year === 2026);
  if (!newest) throw new Error('2026 was not read');
  return { analysis, newest };
}

function chartsOf({ analysis, newest }: Read, login: string): SchoolCharts {
  const result = newest.schools.find(({ school }) => school.login === login);
  if (!result) throw new Error(`${login} was not read`);
  return schoolCharts(analysis, newest, result);
}

function tree(login: string, ...names: readonly string[]): Tree {
  return names.reduce<Tree>((at, name) => at[name] as Tree, expected.schools[login] ?? {}); // -- the form is described in the README
}

const sumOf = (values: readonly number[], first = 0, last = values.length - 1): number =>
  values.slice(first, last + 1).reduce((sum, value) => sum + value, 0);

describe('charts of a school', () => {
  let read: Read;
  beforeAll(async () => {
    read = await analyseFiles(ALL);
  });

  it('expect at every cut what the golden case expects of the guarded mode', () => {
    let compared = 0;
    for (const login of Object.keys(expected.schools)) {
      const { distribution } = chartsOf(read, login);
      const curve = distribution?.expected;
      if (!distribution || !curve) continue;
      const guard = tree(login, 'bunching', 'guard');
      const cuts = tree(login, 'bunching', String(guard['mode']))['cuts'] as unknown as {
        cut: number;
        N: number;
        E: number;
      }[]; // -- the form is described in the README
      cuts.forEach(({ cut, N, E }, i) => {
        const first = Math.max(0, cut - 2, (CUTS[i - 1] ?? -1) + 1);
        expect((N * curve[cut]!) / sumOf(curve, first, cut)).toBeCloseTo(E, 5);
        expect(sumOf(distribution.observed, first, cut)).toBe(N);
        compared += 1;
      });
      expect(sumOf(curve)).toBeCloseTo(distribution.n, 8);
    }
    expect(compared).toBe(21 * 3);
  });

  it('expect the own mean, and nothing of a school with fewer than ten pupils', () => {
    const { distribution } = chartsOf(read, 'edu203500');
    const mean = sumOf(distribution?.expected?.map((count, x) => (count * x) / 89) ?? []);
    expect(mean).toBeCloseTo(15.179775, 5);
    const small = chartsOf(read, 'edu203516').distribution;
    expect([small?.n, small?.expected, small?.cuts]).toEqual([9, null, CUTS]);
  });

  it('show marks and journal beside the other schools', () => {
    const { marks, journal } = chartsOf(read, 'edu203500');
    expect(marks?.own.map((share) => Math.round(share * 89))).toEqual(
      ['2', '3', '4', '5'].map((mark) => tree('edu203500', 'marks')[mark]),
    );
    expect(journal?.own.map((share) => Math.round(share * 89))).toEqual([38, 50, 1]);
    const logins = Object.keys(expected.schools).filter((login) => login !== 'edu203500');
    const counts = logins.map((login) => tree(login, 'journal'));
    const pairs = counts.reduce((sum, { n }) => sum + Number(n), 0);
    const lowered = counts.reduce((sum, { lowered: own }) => sum + Number(own), 0);
    expect(journal?.others?.[0]).toBeCloseTo(lowered / pairs, 10);
  });

  it('show the works at the boundary of the own journal mark as jbunch counted them', () => {
    const { ownBoundary } = chartsOf(read, 'edu203501');
    const found = read.newest.schools.find(({ school }) => school.login === 'edu203501')?.indicators['jbunch'];
    const sum = (values: readonly number[] = []): number => values.reduce((total, value) => total + value, 0);
    expect(ownBoundary?.marks.every((mark) => mark >= 3 && mark <= 5)).toBe(true);
    expect(sum(ownBoundary?.own)).toBe(found?.value);
    expect(sum(ownBoundary?.others)).toBeCloseTo(Number(found?.detail['E']), 10);
    expect(ownBoundary?.n).toBe(found?.n);
  });

  it('say nothing of the journal where no mark of it is known', () => {
    expect(chartsOf(read, 'edu203509').journal).toBeNull();
  });

  it('show the tasks as the golden case does, open ones named', () => {
    const { tasks } = chartsOf(read, 'edu203500');
    const completion = tree('edu203500', 'display', 'completion');
    for (const { code, own } of tasks?.tasks ?? []) expect(own).toBeCloseTo(Number(completion[code]), 5);
    expect(tasks?.tasks.filter(({ open }) => open).map(({ code }) => code)).toEqual(expected.open_tasks);
  });

  it('show the same tasks from the printed report', async () => {
    const fromRows = chartsOf(read, 'edu203500').tasks?.tasks ?? [];
    const fromReport = chartsOf(await analyseFiles(REPORTS), 'edu203500').tasks?.tasks ?? [];
    fromReport.forEach(({ own, others }, j) => {
      expect(own).toBeCloseTo(fromRows[j]?.own ?? -1, 1);
      expect(Math.abs((others ?? -1) - (fromRows[j]?.others ?? 0))).toBeLessThan(0.1);
    });
    expect(fromReport).toHaveLength(expected.open_tasks.length > 0 ? fromRows.length : -1);
  });

  it('show the years oldest first, and no dynamics of a new school', () => {
    const { dynamics } = chartsOf(read, 'edu203500');
    expect(dynamics?.years.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    expect(dynamics?.years.at(-1)?.own).toBeCloseTo(15.179775 / 24, 6);
    expect(chartsOf(read, 'edu203513').dynamics).toBeNull();
  });

  it('are nothing without the counts of the analysis', () => {
    const { sums: _, ...bare } = read.newest;
    const [result] = bare.schools;
    expect(result && Object.values(schoolCharts(read.analysis, bare, result))).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('survive the way from a worker', () => {
    const assemble = reportAssembler();
    let copy: Analysis | null = null;
    for (const { part, transfer } of packReport({ analysis: read.analysis, notes: [] }))
      copy = assemble(structuredClone(part, { transfer: [...transfer] }))?.analysis ?? null;
    const newest = copy?.assessments.find(({ assessment }) => assessment.year === 2026);
    expect(copy && newest && chartsOf({ analysis: copy, newest }, 'edu203507')).toEqual(chartsOf(read, 'edu203507'));
  });
});

describe('funnels', () => {
  let newest: AssessmentResult;
  beforeAll(async () => {
    ({ newest } = await analyseFiles(ALL));
  });

  it('have the spread of the golden case between their lines', () => {
    const tau2 = expected.intermediate['tau2'] as Tree; // -- as above
    const chart = funnelChart(newest, 'HE');
    const last = chart?.limits.at(-1);
    const half = ((last?.upper ?? 0) - (last?.lower ?? 0)) / 2;
    const of = newest.schools.find(({ indicators }) => indicators['HE']?.n === last?.n)?.indicators['HE'];
    expect(half).toBeCloseTo(1.645 * Math.sqrt(Number(of?.detail['variance']) + Number(tau2['HE'])), 5);
    expect(chart?.points).toHaveLength(
      newest.schools.filter(({ indicators: i }) => (i['HE']?.z ?? null) !== null).length,
    );
  });

  it('narrow with the number of pupils', () => {
    for (const id of ['level', 'pass_rate', 'conf', 'yoy', 'sim', 'open']) {
      const limits = funnelChart(newest, id)?.limits ?? [];
      const widths = limits.map(({ lower, upper }) => upper - lower);
      expect(widths.length).toBeGreaterThan(2);
      widths.slice(1).forEach((width, i) => expect(width).toBeLessThanOrEqual(widths[i] ?? 0));
    }
  });

  it('show classes for agreement, with the class named', () => {
    const points = funnelChart(newest, 'sim')?.points ?? [];
    const tested = Object.keys(expected.schools).filter((login) => Number(expected.schools[login]?.['n']) >= 10);
    const classes = tested.flatMap(
      (login) => tree(login, 'concordance')['classes'] as unknown as { n: number; z: number | null }[],
    ); // -- as above
    expect(points).toHaveLength(classes.filter(({ n }) => n >= 8).length);
    expect(points.every(({ group }) => group !== undefined)).toBe(true);
  });

  it('are not there for what is no funnel, or for fewer than three schools', () => {
    expect(funnelChart(newest, 'bunch_guard')).toBeNull();
    expect(funnelChart({ ...newest, schools: newest.schools.slice(0, 2) }, 'level')).toBeNull();
  });
});

describe('the chart of a sign', () => {
  it.each([
    ['bunch_guard', 'distribution'],
    ['jbunch', 'ownBoundary'],
    ['conf_agg', 'journal'],
    ['HEagg', 'tasks'],
    ['open', 'tasks'],
    ['yoy', 'dynamics'],
    ['bunch_multi', 'dynamics'],
  ])('of %s is %s', (indicator, chart) => {
    expect(signChart({ indicator, params: {} })).toEqual({ chart });
  });

  it('names the high scores of a tail and the funnel of agreement', () => {
    expect(signChart({ indicator: 'tail', params: { from: 22 } })).toEqual({ chart: 'distribution', highFrom: 22 });
    expect(signChart({ indicator: 'sim', params: {} })).toEqual({ chart: 'funnel', indicator: 'sim' });
    expect(signChart({ indicator: 'B1', params: {} })).toBeNull();
  });
});
