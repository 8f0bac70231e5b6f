import fc from 'fast-check';
import type { AssessmentData, PupilTable } from '../../../src/domain/assessment';
import type { IndicatorResult } from '../../../src/domain/outcome';
import { computeAll } from '../../../src/indicators/compute-all';
import { indicators } from '../../../src/indicators/registry';
import { buildStatistics } from '../../../src/indicators/statistics/build-statistics';
import { mergeStatistics } from '../../../src/indicators/statistics/merge-statistics';
import { parseStatistics, serialiseStatistics } from '../../../src/indicators/statistics/serialise-statistics';
import type { Statistics } from '../../../src/indicators/statistics/statistics';
import { CUTS, expected, individualResults, marksReport, reports, withLinkedPupils } from './golden-case';

const whole = individualResults();
const tasks = expected.tasks;

/** The rows of one part with only its own schools, as a file of that part would hold them. */
function partOf(data: AssessmentData, rows: readonly number[]): AssessmentData {
  const { pupils } = data;
  if (!pupils) throw new Error('no pupils');
  const used = [...new Set(rows.map((row) => pupils.school[row] ?? 0))];
  const own: PupilTable = {
    length: rows.length,
    school: Int32Array.from(rows, (row) => used.indexOf(pupils.school[row] ?? 0)),
    classIndex: Int32Array.from(rows, (row) => pupils.classIndex[row] ?? 0),
    classes: pupils.classes,
    score: Int16Array.from(rows, (row) => pupils.score[row] ?? 0),
    mark: Int8Array.from(rows, (row) => pupils.mark[row] ?? 0),
    journal: Int8Array.from(rows, (row) => pupils.journal[row] ?? 0),
    tasks: pupils.tasks.map((task) => Int8Array.from(rows, (row) => task[row] ?? -1)),
    code: rows.map((row) => pupils.code[row] ?? ''),
    row: Int32Array.from(rows),
    source: new Int16Array(rows.length),
  };
  return { ...data, linked: null, schools: used.flatMap((s) => data.schools[s] ?? []), pupils: own };
}

function results(statistics: Statistics): Map<string, Readonly<Record<string, IndicatorResult>>> {
  const context = {
    current: statistics,
    earlier: [],
    openTasks: expected.open_tasks.map((code) => tasks.findIndex((task) => task.code === code)),
    reference: 'loo',
    difficulty: tasks.map(({ difficulty }) => difficulty),
    taskCodes: tasks.map(({ code }) => code),
    taskMaxima: tasks.map(({ max }) => max),
  } as const;
  const { bySchool, crashed } = computeAll(context, indicators);
  expect(crashed).toEqual([]);
  return new Map(statistics.keys.map((key, s) => [key, bySchool[s] ?? {}]));
}

/** Every value, z, p and reason of both, equal up to the order of additions. */
function compare(a: Statistics, b: Statistics): number {
  const wanted = results(a);
  const found = results(b);
  let compared = 0;
  expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
  for (const [key, byIndicator] of wanted)
    for (const [id, result] of Object.entries(byIndicator)) {
      const other = found.get(key)?.[id];
      const place = `${key} ${id}`;
      expect([place, other?.reason, other?.n]).toEqual([place, result.reason, result.n]);
      for (const field of ['value', 'z', 'p'] as const) {
        const [x, y] = [result[field], other?.[field] ?? null];
        const near = x === null || y === null ? x === y : Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x));
        expect([place, field, x, y, near]).toEqual([place, field, x, y, true]);
        if (x !== null) compared++;
      }
    }
  return compared;
}

describe('parts of a file', () => {
  const statistics = buildStatistics(whole, CUTS);

  it('give the numbers of the whole in any order, in any grouping, and after being stored', () => {
    const length = whole.pupils?.length ?? 0;
    fc.assert(
      fc.property(
        fc.infiniteStream(fc.integer({ min: 0, max: 4 })),
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        (stream, order) => {
          const rows: number[][] = [[], [], [], [], []];
          for (let i = 0; i < length; i++) rows[stream.next().value ?? 0]?.push(i);
          const parts = order.map((part) => buildStatistics(partOf(whole, rows[part] ?? []), CUTS));
          const stored = parts.map((part) => parseStatistics(serialiseStatistics(part)));
          const [a, b, ...rest] = stored;
          if (!a || !b) throw new Error('five parts');
          const merged = mergeStatistics([mergeStatistics([a, b]), ...rest]);
          expect(compare(statistics, merged)).toBeGreaterThan(500);
        },
      ),
      { numRuns: 6, seed: 7 },
    );
  });

  it('may be rows and printed reports: the report counts once, and only for schools without rows', () => {
    const half = (whole.schools.length / 2) | 0;
    const inHalf = Array.from(whole.pupils?.school ?? []).flatMap((s, i) => (s < half ? [i] : []));
    const first = partOf(whole, inHalf);
    const both = mergeStatistics(
      [reports(), first, reports(), marksReport()].map((data) => buildStatistics(data, CUTS)),
    );
    const report = mergeStatistics([buildStatistics(reports(), CUTS)]);
    expect([...both.n]).toEqual([...report.n]);
    expect([...(both.scores?.counts ?? [])]).toEqual([...(report.scores?.counts ?? [])]);
    expect(both.scores?.fromRows.reduce((sum, own) => sum + own, 0)).toBe(half);
    expect([...(both.journal?.n ?? [])].reduce((sum, n) => sum + n, 0)).toBe(
      [...(report.journal?.n ?? [])].reduce((sum, n) => sum + n, 0),
    );
    expect(both.scores?.wider.map(({ kind }) => kind)).toEqual(['country', 'region', 'municipality']);
  });

  it('keep the linked pupils', () => {
    const linked = buildStatistics(withLinkedPupils(whole), CUTS);
    const rest = partOf(whole, []);
    const merged = mergeStatistics([buildStatistics(rest, CUTS), linked]);
    expect(compare(linked, merged)).toBeGreaterThan(500);
    expect(merged.linked?.now.length).toBe(linked.linked?.now.length);
  });

  it('with different scales are refused', () => {
    const other = buildStatistics({ ...whole, scale: { cuts: [8, 15, 21], origin: 'data' } }, null);
    expect(() => mergeStatistics([statistics, other])).toThrow(RangeError);
  });
});

describe('stored statistics', () => {
  it('are the same when read, and hold no codes of pupils', () => {
    const statistics = buildStatistics(whole, CUTS);
    const text = serialiseStatistics(statistics);
    expect(parseStatistics(text)).toEqual(statistics);
    expect(text).not.toContain(whole.pupils?.code[0]);
  });

  it.each(['{}', '[]', '1', '{"version":2,"statistics":{"keys":[],"n":[]}}'])('are not read from %s', (text) => {
    expect(() => parseStatistics(text)).toThrow(RangeError);
  });
});
