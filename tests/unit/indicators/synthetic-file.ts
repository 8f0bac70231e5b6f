import type { AssessmentData, School, Task } from '../../../src/domain/assessment';

export interface SyntheticOptions {
  readonly sizes: readonly number[];
  readonly seed?: number;
  readonly year?: number;
  /** points of a pupil on a task, 0..max; the default draws them by ability */
  readonly points?: (school: number, pupil: number, task: number, max: number, draw: () => number) => number;
  readonly journal?: (mark: number, school: number, pupil: number) => number;
}

export const SYNTHETIC_CUTS = [5, 9, 13] as const;
const MAXIMA = [1, 2, 1, 2, 1, 2, 1, 2, 2, 2];
export const SYNTHETIC_MAX = MAXIMA.reduce((sum, max) => sum + max, 0);

/** Mulberry32: the same seed gives the same file everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A small honest municipality in pupil rows. */
export function syntheticFile(options: SyntheticOptions): AssessmentData {
  const draw = random(options.seed ?? 1);
  const tasks: Task[] = MAXIMA.map((max, j) => ({ code: String(j + 1), max, difficulty: j < 7 ? 'Б' : 'П' }));
  const schools: School[] = options.sizes.map((_, s) => {
    const login = `edu${String(100000 + s)}`;
    return { key: login, login, name: `School ${String(s)}`, municipality: null };
  });
  const length = options.sizes.reduce((sum, size) => sum + size, 0);
  const school = new Int32Array(length);
  const score = new Int16Array(length);
  const mark = new Int8Array(length);
  const journal = new Int8Array(length);
  const classIndex = new Int32Array(length);
  const columns = MAXIMA.map(() => new Int8Array(length));
  let i = 0;
  options.sizes.forEach((size, s) => {
    for (let pupil = 0; pupil < size; pupil++, i++) {
      const ability = 0.25 + 0.5 * draw() + 0.02 * (s % 5);
      school[i] = s;
      classIndex[i] = pupil % 2;
      MAXIMA.forEach((max, j) => {
        let points = 0;
        for (let k = 0; k < max; k++) points += draw() < ability - 0.03 * j + 0.1 ? 1 : 0;
        const value = options.points ? options.points(s, pupil, j, max, draw) : points;
        columns[j]![i] = value;
        score[i]! += Math.max(0, value);
      });
      mark[i] = 2 + SYNTHETIC_CUTS.filter((cut) => cut <= score[i]!).length;
      const shift = draw();
      const usual = Math.min(5, Math.max(2, mark[i]! + (shift < 0.35 ? 1 : shift > 0.95 ? -1 : 0)));
      journal[i] = options.journal ? options.journal(mark[i]!, s, pupil) : usual;
    }
  });
  return {
    assessment: { procedure: 'ВПР', subject: 'Математика', grade: 5, year: options.year ?? 2026 },
    max: SYNTHETIC_MAX,
    scale: { cuts: SYNTHETIC_CUTS, origin: 'data' },
    schools,
    tasks,
    pupils: {
      length,
      school,
      classIndex,
      classes: ['5А', '5Б'],
      score,
      mark,
      journal,
      tasks: columns,
      code: Array.from({ length }, (_, k) => String(k)),
      row: Int32Array.from({ length }, (_, k) => k),
      source: new Int16Array(length),
    },
    distribution: null,
    marks: null,
    journal: null,
    completion: null,
    sources: [],
  };
}

/** The same file with its schools in another order. */
export function reorderSchools(data: AssessmentData, order: readonly number[]): AssessmentData {
  const place = new Map(order.map((old, now) => [old, now]));
  return {
    ...data,
    schools: order.map((old) => data.schools[old]!),
    pupils: data.pupils && { ...data.pupils, school: data.pupils.school.map((old) => place.get(old) ?? 0) },
  };
}

/** What the reports of the same file would say: percentages with two decimals. */
export function asReports(data: AssessmentData): AssessmentData {
  const { pupils } = data;
  if (!pupils) return data;
  const percent = (part: number, whole: number): number => Math.round((10000 * part) / whole) / 100;
  const rows = data.schools.map((_, s) => Array.from(pupils.school.keys()).filter((i) => pupils.school[i] === s));
  const participants = rows.map((own) => own.length);
  const count = (own: readonly number[], test: (i: number) => boolean): number => own.filter(test).length;
  return {
    ...data,
    pupils: null,
    distribution: {
      participants,
      references: [],
      values: rows.map((own) =>
        Array.from({ length: (data.max ?? 0) + 1 }, (_, x) =>
          percent(
            count(own, (i) => pupils.score[i] === x),
            own.length,
          ),
        ),
      ),
    },
    journal: {
      participants,
      references: [],
      values: rows.map((own) => ({
        lowered: count(own, (i) => pupils.mark[i]! < pupils.journal[i]!),
        confirmed: count(own, (i) => pupils.mark[i] === pupils.journal[i]),
        raised: count(own, (i) => pupils.mark[i]! > pupils.journal[i]!),
      })),
    },
    completion: {
      participants,
      references: [],
      values: rows.map((own) =>
        pupils.tasks.map((column, j) =>
          percent(
            own.reduce((sum, i) => sum + column[i]!, 0),
            own.length * (data.tasks[j]?.max ?? 1),
          ),
        ),
      ),
    },
  };
}
