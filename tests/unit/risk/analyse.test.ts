import type { AssessmentData } from '../../../src/domain/assessment';
import { analyseAssessments } from '../../../src/risk/analyse';
import { resolveOpenTasks, resolveScale } from '../../../src/risk/settings';
import { CUTS, distribution, expected, individualResults, reports } from '../indicators/golden-case';
import { asReports, syntheticFile } from '../indicators/synthetic-file';

const golden = { reference: 'loo', scale: CUTS, openTasks: expected.open_tasks } as const;

describe('years', () => {
  const analysis = analyseAssessments([distribution(2025), individualResults(), distribution(2024)], golden);

  it('are each analysed by themselves, the later ones with those before them', () => {
    expect(analysis.assessments.map(({ assessment, set }) => [assessment.year, set])).toEqual([
      [2025, 'A4'],
      [2026, 'P4'],
      [2024, 'A1'],
    ]);
  });
  it('come together in one overview per school', () => {
    expect(analysis.schools).toHaveLength(24);
    const bumped = analysis.schools.find(({ school }) => school.login === 'edu203501');
    expect(bumped?.level).toBe('strong');
    expect(bumped?.flaggedYears).toContain(2026);
    expect(bumped?.results).toHaveLength(3);
    const newest = analysis.schools.find(({ school }) => school.login === 'edu203513');
    expect(newest?.results).toHaveLength(1);
  });
  it('of another subject, class or procedure do not count as earlier ones', () => {
    for (const change of [
      { subject: 'Математика' },
      { grade: 5 },
      { procedure: 'РМ' },
      { year: null },
      { year: 2027 },
    ]) {
      const earlier = distribution(2025);
      const other: AssessmentData = { ...earlier, assessment: { ...earlier.assessment, ...change } };
      const [now] = analyseAssessments([individualResults(), other], golden).assessments;
      expect(now?.set).toBe('P1');
      expect(now?.schools[0]?.indicators['yoy']?.reason).toBe('NO_PRIOR');
    }
  });
});

describe('sets', () => {
  it('are those of pupil rows when rows and reports are both there', () => {
    const rows = individualResults();
    const { distribution: scores, journal, completion } = reports();
    const [assessment] = analyseAssessments(
      [{ ...rows, distribution: scores, journal, completion }],
      golden,
    ).assessments;
    expect(assessment?.set).toBe('P1');
    const school = assessment?.schools.find(({ school: { login } }) => login === 'edu203500');
    expect(school?.combined.P1?.p).toBeCloseTo(0.37160248, 7);
    expect(school?.combined.A1?.p).toBeCloseTo(0.44409111, 7);
  });
  it('are those of reports when pupil rows cover one school only', () => {
    const file = syntheticFile({ sizes: [40, 35, 30, 28, 26, 25, 22, 20, 18, 15, 12] });
    const pupils = file.pupils!;
    const own = Array.from(pupils.school.keys()).filter((i) => pupils.school[i] === 0);
    const oneSchool = {
      ...pupils,
      length: own.length,
      school: Int32Array.from(own, (i) => pupils.school[i]!),
      classIndex: Int32Array.from(own, (i) => pupils.classIndex[i]!),
      score: Int16Array.from(own, (i) => pupils.score[i]!),
      mark: Int8Array.from(own, (i) => pupils.mark[i]!),
      journal: Int8Array.from(own, (i) => pupils.journal[i]!),
      tasks: pupils.tasks.map((column) => Int8Array.from(own, (i) => column[i]!)),
    };
    const [assessment] = analyseAssessments([{ ...asReports(file), pupils: oneSchool }], {
      reference: 'loo',
      openTasks: ['2', '4'],
    }).assessments;
    expect(assessment?.set).toBe('A1');
    expect(assessment?.schools.every(({ combined }) => combined.A1 !== undefined)).toBe(true);
  });
  it('rest on what is there: bunching alone gives a level', () => {
    const [assessment] = analyseAssessments([distribution(2026)], golden).assessments;
    expect(assessment?.set).toBe('A1');
    expect(assessment?.warnings).toContain('PARTIAL_SET');
    const bumped = assessment?.schools.find(({ school }) => school.login === 'edu203501');
    expect(bumped?.level).toBe('strong');
    expect(bumped?.reasons.map(({ indicator }) => indicator)).toEqual(['bunch_guard']);
    expect(bumped?.reasons[0]?.params).toMatchObject({ K: 18, boundaries: '9, 15, 21' });
  });
});

describe('causes', () => {
  const [assessment] = analyseAssessments([individualResults()], golden).assessments;

  it('are the members with p up to 0.05, smallest first', () => {
    const school = assessment?.schools.find(({ school: { login } }) => login === 'edu203508');
    expect(school?.reasons.map(({ indicator }) => indicator)).toEqual(['jbunch', 'conf', 'bunch_guard']);
    expect(school?.reasons.every(({ p }) => p <= 0.05)).toBe(true);
  });
});

describe('wider reference', () => {
  it('is shown beside the test and never changes it', () => {
    const beside = analyseAssessments([distribution(2026)], { ...golden, reference: 'region' }).assessments[0];
    const alone = analyseAssessments([distribution(2026)], golden).assessments[0];
    expect(beside?.warnings).not.toContain('NO_WIDER_ROW');
    beside?.schools.forEach((school, s) => {
      expect(school.combined).toEqual(alone?.schools[s]?.combined);
      expect(school.level).toBe(alone?.schools[s]?.level);
    });
    expect(beside?.schools[0]?.indicators['bunch_guard']?.detail['reference']).toMatchObject({ kind: 'region', K: 14 });
  });
  it('is missed where the report has no such row', () => {
    const [assessment] = analyseAssessments([distribution(2025)], { ...golden, reference: 'country' }).assessments;
    expect(assessment?.warnings).toContain('NO_WIDER_ROW');
    expect(assessment?.schools[0]?.indicators['bunch_guard']?.detail['reference']).toBeUndefined();
  });
});

describe('scale', () => {
  const known: AssessmentData = {
    ...distribution(2026),
    assessment: { procedure: 'ВПР', subject: 'Русский  язык ', grade: 4, year: 2021 },
    max: 38,
  };
  it('comes from the data, else from the user, else from the published list of exactly this work', () => {
    expect(resolveScale(individualResults(), { reference: 'loo', scale: [1, 2, 3] })?.cuts).toEqual(CUTS);
    expect(resolveScale(known, { reference: 'loo', scale: [10, 20, 30] })).toEqual({
      cuts: [10, 20, 30],
      origin: 'user',
    });
    expect(resolveScale(known, { reference: 'loo' })).toEqual({ cuts: [14, 24, 33], origin: 'known' });
  });
  it('is unknown rather than taken from another year or maximum', () => {
    expect(
      resolveScale({ ...known, assessment: { ...known.assessment, year: 2022 } }, { reference: 'loo' }),
    ).toBeNull();
    expect(resolveScale({ ...known, max: 24 }, { reference: 'loo' })).toBeNull();
  });
});

describe('table of scales', () => {
  const line = { subject: 'русский язык', grade: 4, year: 2026, cuts: [8, 14, 20] } as const;
  const work = distribution(2026);
  it('gives the scale of exactly its subject, class, year and maximum, before the one for everything', () => {
    const options = { reference: 'loo', scale: [1, 2, 3], scales: [line] } as const;
    expect(resolveScale(work, options)).toEqual({ cuts: [8, 14, 20], origin: 'user' });
    const other = { ...work, assessment: { ...work.assessment, year: 2025 } };
    expect(resolveScale(other, options)?.cuts).toEqual([1, 2, 3]);
    expect(resolveScale(other, { ...options, scales: [{ ...line, year: 2025, max: 38 }] })?.cuts).toEqual([1, 2, 3]);
    expect(resolveScale(other, { ...options, scales: [{ ...line, year: 2025, max: 24 }] })?.cuts).toEqual([8, 14, 20]);
  });
  it('gives earlier years their own scale, so that bunching counts over all of them', () => {
    const years = ([2026, 2025, 2024] as const).map((year) => distribution(year));
    const table = [2026, 2025, 2024].map((year) => ({ ...line, year, cuts: CUTS }));
    const pooled = (scales: typeof table): number => {
      const { assessments } = analyseAssessments(years, { reference: 'loo', scales });
      const present = assessments.find(({ assessment }) => assessment.year === 2026);
      const used = present?.schools.map(({ indicators }) => indicators['bunch_multi']?.detail['years']);
      return Math.max(...(used ?? []).flatMap((count) => (typeof count === 'number' ? [count] : [])));
    };
    expect(pooled(table.slice(0, 1))).toBe(1);
    expect(pooled(table)).toBe(3);
  });
  it('settles what the data leave open where it agrees with them, and never overrules them', () => {
    const open: AssessmentData = {
      ...work,
      scale: { cuts: [9, 15, 21], origin: 'data', open: [null, [13, 15], null] },
    };
    const given = (cuts: readonly [number, number, number]) =>
      ({ reference: 'loo', scales: [{ ...line, cuts }] }) as const;
    expect(resolveScale(open, given([9, 14, 21]))).toEqual({ cuts: [9, 14, 21], origin: 'user' });
    expect(resolveScale(open, given([9, 12, 21]))).toEqual(open.scale);
    const warnings = (cuts: readonly [number, number, number]): readonly string[] | undefined =>
      analyseAssessments([open], given(cuts)).assessments[0]?.warnings;
    expect(warnings([9, 14, 21])).toEqual(expect.arrayContaining(['SCALE_USER']));
    expect(warnings([9, 14, 21])).not.toContain('SCALE_OPEN');
    expect(warnings([9, 12, 21])).toEqual(expect.arrayContaining(['SCALE_USER_REFUTED', 'SCALE_OPEN']));
  });
});

describe('open tasks', () => {
  const tasks = [
    { code: '1', max: 1, difficulty: null },
    { code: '4К1', max: 3, difficulty: null },
    { code: '9.2', max: 1, difficulty: null },
  ] as const;
  it('are those the user names, whichever K the code is typed with', () => {
    expect(resolveOpenTasks(tasks, ['4K1', '9.2'])).toEqual({ indices: [1, 2], guessed: false });
  });
  it('are guessed from the maximum when none is named, and unknown when none has two points', () => {
    expect(resolveOpenTasks(tasks, undefined)).toEqual({ indices: [1], guessed: true });
    expect(resolveOpenTasks([tasks[0]], ['7'])).toEqual({ indices: null, guessed: false });
  });
});
