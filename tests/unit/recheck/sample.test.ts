import fc from 'fast-check';
import type { AssessmentData } from '../../../src/domain/assessment';
import { analyseAssessments } from '../../../src/risk/analyse';
import type { Analysis } from '../../../src/risk/analysis';
import { isFlagged } from '../../../src/risk/levels';
import { recheckSamples, sampleTotal } from '../../../src/recheck/sample';
import { drawOf } from '../../../src/recheck/seeded-order';
import { CUTS, distribution, expected, individualResults } from '../indicators/golden-case';

const options = { reference: 'loo', scale: CUTS, openTasks: expected.open_tasks } as const;
const data = individualResults();
const analysis = analyseAssessments([data], options);
const cuts: readonly number[] = CUTS;

describe('works to re-check', () => {
  const samples = recheckSamples(analysis, { share: 0.1, seed: 1 });
  it('are named for every school at risk, strong ones first', () => {
    const flagged = analysis.assessments[0]?.schools.filter(({ level }) => isFlagged(level)) ?? [];
    expect(samples.map(({ school }) => school.key).sort()).toEqual(flagged.map(({ school }) => school.key).sort());
    const levels = samples.map(({ level }) => level);
    expect(levels.indexOf('check') < 0 || levels.lastIndexOf('strong') < levels.indexOf('check')).toBe(true);
  });
  it('are the works of that school, each once, at a boundary before below one, and drawn ones last', () => {
    const order = ['journalCut', 'atCut', 'belowCut', 'class', 'control'];
    for (const { school, works, total, boundary, control } of samples) {
      expect(works).toHaveLength(sampleTotal(total, 0.1));
      expect(boundary + control).toBe(works.length);
      expect(control).toBeGreaterThan(0);
      expect(new Set(works.map(({ code }) => code)).size).toBe(works.length);
      const places = works.map(({ reason }) => order.indexOf(reason));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { code, reason, score, cut } of works) {
        const row = data.pupils!.code.indexOf(code);
        expect(data.schools[data.pupils!.school[row]!]?.key).toBe(school.key);
        if (reason === 'atCut' || reason === 'journalCut') expect([cuts.includes(score!), score]).toEqual([true, cut]);
        if (reason === 'belowCut') expect(cut! - score!).toBeLessThanOrEqual(2);
        if (reason === 'control') expect(cut).toBeNull();
      }
    }
  });
  it('are works at the own journal mark first where the journal is the sign', () => {
    const fitted = samples.find(({ school }) => school.key === 'edu203501') ?? samples[0]!;
    const reasons = analysis.assessments[0]?.schools.find(({ school }) => school.key === fitted.school.key)?.reasons;
    const journal = reasons?.some(({ indicator }) => indicator === 'jbunch') ?? false;
    expect(fitted.works[0]?.reason).toBe(journal ? 'journalCut' : 'atCut');
  });
  it('are the same for the same seed and others for another', () => {
    expect(recheckSamples(analysis, { share: 0.1, seed: 1 })).toEqual(samples);
    const codes = (seed: number) =>
      recheckSamples(analysis, { share: 0.1, seed }).flatMap(({ works }) => works.map(({ code }) => code));
    expect(codes(2)).not.toEqual(codes(1));
  });
  it('do not depend on the order of rows', () => {
    const turned = reversed(analysis);
    const codes = (of: Analysis) =>
      recheckSamples(of, { share: 0.2, seed: 5 }).map(({ works }) => works.map(({ code }) => code).sort());
    expect(codes(turned)).toEqual(codes(analysis));
  });
  it('are all works when the share is 1', () => {
    for (const { works, total } of recheckSamples(analysis, { share: 1, seed: 1 })) expect(works).toHaveLength(total);
  });
  it('cannot be named from aggregated reports: the reason is said', () => {
    const marked = analyseAssessments([distribution(2026)], options);
    const found = recheckSamples(marked, { share: 0.1, seed: 1 });
    expect(found.length).toBeGreaterThan(0);
    for (const sample of found) expect(sample).toMatchObject({ reason: 'NO_PUPILS', works: [], total: 0 });
  });
});

describe('size of the sample', () => {
  it('is the share rounded up, at least ten, at most all', () => {
    expect([4, 10, 45, 100, 101, 250].map((n) => sampleTotal(n, 0.1))).toEqual([4, 10, 10, 10, 11, 25]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (n, share) => {
        const total = sampleTotal(n, share);
        expect(total).toBeLessThanOrEqual(n);
        expect(total).toBeGreaterThanOrEqual(Math.min(n, 10));
      }),
    );
  });
});

describe('draws', () => {
  it('lie in 0..1, are spread evenly and change with the seed', () => {
    const draws = Array.from({ length: 4000 }, (_, i) => drawOf(`edu1 ${i}`, 1));
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth++) {
      const count = draws.filter((draw) => Math.floor(draw * 10) === tenth).length;
      expect(Math.abs(count - 400)).toBeLessThan(80);
    }
    expect(drawOf('a', 1)).not.toBe(drawOf('a', 2));
  });
});

/** The same analysis with the pupil rows in reverse. */
function reversed(of: Analysis): Analysis {
  return {
    ...of,
    assessments: of.assessments.map((one) => {
      const pupils = one.data.pupils!;
      const turned: AssessmentData['pupils'] = {
        ...pupils,
        school: pupils.school.slice().reverse(),
        classIndex: pupils.classIndex.slice().reverse(),
        score: pupils.score.slice().reverse(),
        mark: pupils.mark.slice().reverse(),
        journal: pupils.journal.slice().reverse(),
        tasks: pupils.tasks.map((column) => column.slice().reverse()),
        code: [...pupils.code].reverse(),
        row: pupils.row.slice().reverse(),
        source: pupils.source.slice().reverse(),
      };
      return { ...one, data: { ...one.data, pupils: turned } };
    }),
  };
}
