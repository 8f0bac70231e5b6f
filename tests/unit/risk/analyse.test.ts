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
