import { similarSchools } from '../../../src/indicators/models/similar-schools';
import { buildStatistics } from '../../../src/indicators/statistics/build-statistics';
import { analyseAssessments } from '../../../src/risk/analyse';
import { CUTS, expected, individualResults } from '../indicators/golden-case';
import { syntheticFile } from '../indicators/synthetic-file';

const options = { scale: CUTS, openTasks: expected.open_tasks } as const;

describe('similar schools', () => {
  const file = syntheticFile({ sizes: [40, 40, 42, 38, 41, 39, 40, 44, 36, 40, 400, 12] });
  const statistics = buildStatistics(file, file.scale?.cuts ?? null);
  const none = statistics.keys.map(() => false);
  it('are of the same size and level, never the school itself', () => {
    const groups = similarSchools(statistics, none);
    expect(groups[0]?.schools).not.toContain(0);
    expect(groups[0]?.schools).not.toContain(10);
    expect(groups[0]?.bySize).toBe(true);
    expect(groups[0]?.pupils).toBe(groups[0]?.schools.reduce((sum, s) => sum + statistics.n[s]!, 0));
  });
  it('are of any size where too few have the size', () => {
    expect(similarSchools(statistics, none)[10]).toMatchObject({ bySize: false });
  });
  it('are lyceums for lyceums: too few give none', () => {
    const groups = similarSchools(
      statistics,
      none.map((_, s) => s < 3),
    );
    expect(groups.slice(0, 3)).toEqual([null, null, null]);
    expect(groups[3]?.schools).not.toContain(0);
  });
  it('are none below eight schools and without scores', () => {
    const small = syntheticFile({ sizes: [60, 60, 60, 60, 60, 60, 60, 60] });
    expect(similarSchools(buildStatistics(small, null), none).every((group) => group === null)).toBe(true);
    const nothing = buildStatistics({ ...small, pupils: null }, null);
    expect(similarSchools(nothing, none).every((group) => group === null)).toBe(true);
  });
});

describe('reference «similar»', () => {
  const data = individualResults();
  const loo = analyseAssessments([data], { ...options, reference: 'loo' });
  const similar = analyseAssessments([data], { ...options, reference: 'similar' });
  it('changes no value, level or reason, only what is shown beside', () => {
    similar.assessments[0]?.schools.forEach((school, s) => {
      const other = loo.assessments[0]?.schools[s];
      expect([school.level, school.combined, school.reasons]).toEqual([other?.level, other?.combined, other?.reasons]);
      const { reference, ...rest } = school.indicators['bunch_guard']?.detail ?? {};
      expect(rest).toEqual(other?.indicators['bunch_guard']?.detail);
      if (reference !== undefined) expect(reference).toMatchObject({ kind: 'similar' });
    });
  });
  it('is shown for schools that have enough similar ones, and a warning stands for the rest', () => {
    const shown = similar.assessments[0]?.schools.filter(
      ({ indicators }) => indicators['bunch_guard']?.detail['reference'] !== undefined,
    );
    expect(shown?.length).toBeGreaterThan(8);
    for (const { indicators } of shown ?? []) {
      const reference = indicators['bunch_guard']?.detail['reference'] as { schools: number; pupils: number }; // -- its form is under test
      expect(reference.schools).toBeGreaterThanOrEqual(8);
      expect(reference.pupils).toBeGreaterThanOrEqual(100);
    }
    expect(similar.assessments[0]?.warnings).toContain('SIMILAR_FEW');
    expect(loo.assessments[0]?.warnings).not.toContain('SIMILAR_FEW');
    expect(similar.assessments[0]?.warnings).not.toContain('NO_WIDER_ROW');
  });
  it('of lyceums compares them with lyceums only', () => {
    const asLyceum = analyseAssessments(
      [data],
      { ...options, reference: 'similar' },
      undefined,
      ({ key }) => key === 'edu203500',
    );
    const found = asLyceum.assessments[0]?.schools.find(({ school }) => school.key === 'edu203500');
    expect(found?.indicators['bunch_guard']?.detail['reference']).toBeUndefined();
  });
});

describe('years of a new codifier', () => {
  it('cut off earlier years from the indicators of dynamics', () => {
    const earlier = { ...individualResults(), assessment: { ...data2026(), year: 2025 } };
    const set = (codifierYears: number[]) =>
      analyseAssessments([individualResults(), earlier], { ...options, reference: 'loo', codifierYears }).assessments[0]
        ?.set;
    expect(set([])).toBe('P4');
    expect(set([2026])).toBe('P1');
    expect(set([2025])).toBe('P4');
  });
});

function data2026() {
  return individualResults().assessment;
}
