import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResults, type ResultsReading } from '../../../src/results/read-results';
import { openGrids } from './open-grids';

interface ExpectedSchool {
  name: string;
  n: number;
  level: { mean: number };
  marks: Record<string, number>;
  journal: { n: number; lowered: number; confirmed: number; raised: number } | null;
  tasks: { n_complete: number };
}
interface Expected {
  max: number;
  tasks: { code: string; max: number; difficulty: string }[];
  schools: Record<string, ExpectedSchool>;
}

const GOLDEN = join(__dirname, '../../golden');
const FILES = [
  'F1',
  'F3_otmetki',
  'raspredelenie',
  'raspredelenie_2024',
  'raspredelenie_2025',
  'sravnenie',
  'svyaz',
  'zadaniya',
];
const expected = JSON.parse(readFileSync(join(GOLDEN, 'expected.json'), 'utf8')) as Expected; // as -- shape of our own fixture
const grids = FILES.flatMap((name) => openGrids(join(GOLDEN, `m077_${name}.xlsx`)));

function current(reading: ResultsReading): ResultsReading['data'][number] {
  const found = reading.data.find(({ assessment }) => assessment.year === 2026);
  if (!found) throw new Error('2026 was not read');
  return found;
}

describe('the golden municipality', () => {
  const reading = readResults(grids);
  const data = current(reading);
  const logins = Object.keys(expected.schools);

  it('gives one work for each of the three years, with the references of its reports', () => {
    expect(reading.data.map(({ assessment }) => assessment)).toEqual(
      [2026, 2024, 2025].map((year) => ({ procedure: 'ВПР', subject: 'Русский язык', grade: 4, year })),
    );
    expect(data.sources.map(({ layout }) => layout)).toEqual([
      'individual',
      'markStatistics',
      'scoreDistribution',
      'journalWide',
      'taskCompletion',
      'pupilResults',
    ]);
    for (const report of [data.distribution, data.marks, data.journal, data.completion]) {
      expect(report?.references.map(({ kind }) => kind)).toEqual(['country', 'region', 'municipality']);
    }
  });

  it('has no findings, notes or questions', () => {
    expect([reading.findings, reading.notes, reading.questions]).toEqual([[], [], []]);
  });

  it('takes the linked pupils to the work whose scores they bear', () => {
    expect(reading.pupilResults).toHaveLength(1);
    expect(data.linked?.school.length).toBe(reading.pupilResults[0]?.length);
    expect(reading.data.filter(({ linked }) => linked)).toEqual([data]);
  });

  it('finds the scale 9 / 15 / 21 of 24 points in the pupil rows', () => {
    expect(data.max).toBe(24);
    expect(data.scale).toEqual({ cuts: [9, 15, 21], origin: 'data' });
  });

  it('reads the task codes, maxima and difficulties', () => {
    expect(data.tasks).toEqual(expected.tasks.map(({ code, max, difficulty }) => ({ code, max, difficulty })));
  });

  it('reads the 24 schools and never takes a wider group for one', () => {
    expect(data.schools.map(({ key }) => key)).toEqual(logins);
    expect(data.schools.map(({ name }) => name)).toEqual(logins.map((login) => expected.schools[login]?.name));
    expect(new Set(data.schools.map(({ municipality }) => municipality))).toEqual(
      new Set(['Учебный муниципальный район']),
    );
  });

  it('counts pupils, scores, marks and journal marks of every school as expected.json does', () => {
    const { pupils } = data;
    if (!pupils) throw new Error('no pupils');
    logins.forEach((login, s) => {
      const school = expected.schools[login];
      const rows = [...pupils.school.keys()].filter((i) => pupils.school[i] === s);
      const marks = [2, 3, 4, 5].map((mark) => rows.filter((i) => pupils.mark[i] === mark).length);
      const withJournal = rows.filter((i) => pupils.journal[i] !== 0);
      const complete = rows.filter((i) => pupils.tasks.every((task) => (task[i] ?? -1) >= 0));
      expect(rows).toHaveLength(school?.n ?? -1);
      expect(marks).toEqual([2, 3, 4, 5].map((mark) => school?.marks[mark] ?? 0));
      expect(rows.reduce((sum, i) => sum + (pupils.score[i] ?? 0), 0) / rows.length).toBeCloseTo(
        school?.level.mean ?? 0,
        5,
      );
      expect(withJournal).toHaveLength(school?.journal?.n ?? 0);
      expect(withJournal.filter((i) => (pupils.mark[i] ?? 0) < (pupils.journal[i] ?? 0))).toHaveLength(
        school?.journal?.lowered ?? 0,
      );
      expect(complete).toHaveLength(school?.tasks.n_complete ?? -1);
    });
  });

  it('reads the journal counts of the report', () => {
    logins.forEach((login, s) => {
      const journal = expected.schools[login]?.journal;
      const values = data.journal?.values[s] ?? null;
      const none = { lowered: 0, confirmed: 0, raised: 0 };
      expect(values ?? none).toEqual(
        journal ? { lowered: journal.lowered, confirmed: journal.confirmed, raised: journal.raised } : none,
      );
    });
  });

  it('keeps the printed percentages of scores, marks and tasks', () => {
    expect(data.distribution?.participants[0]).toBe(89);
    expect(data.distribution?.values[0]?.slice(3, 10)).toEqual([1.12, 0, 0, 2.25, 1.12, 1.12, 7.87]);
    expect(data.marks?.values[0]).toEqual([5.62, 35.96, 48.31, 10.11]);
    expect(data.completion?.values[0]?.slice(0, 3)).toEqual([75.28, 52.81, 66.85]);
    expect(data.marks?.references[0]).toMatchObject({
      name: 'Вся выборка',
      participants: 18008,
      values: [7.16, 25.57, 47.77, 19.5],
    });
  });

  it('mentions a school in every row that names it', () => {
    const [f1, f3] = data.sources;
    expect(f1?.mentions).toHaveLength(1006 + 24);
    expect(f1?.mentions[0]).toEqual({ key: 'edu203500', cell: { sheet: 'Лист1', row: 8, column: 0 } });
    expect(f3?.mentions).toHaveLength(24);
    expect(f3?.mentions[0]).toEqual({ key: 'edu203500', cell: { sheet: 'Лист1', row: 11, column: 0 } });
  });

  it('gives the scale 9 / 15 / 21 from the reports alone, because scores and marks of the same groups pin it', () => {
    const reports = FILES.filter((name) => name !== 'F1').flatMap((name) =>
      openGrids(join(GOLDEN, `m077_${name}.xlsx`)),
    );
    const alone = current(readResults(reports));
    expect(alone.pupils).toBeNull();
    expect(alone.scale).toEqual({ cuts: [9, 15, 21], origin: 'data' });
    expect(alone.tasks.map(({ code, max }) => [code, max])).toEqual(expected.tasks.map(({ code }) => [code, null]));
  });

  it('reads the same whatever the order of the sheets', () => {
    const backwards = current(readResults([...grids].reverse()));
    expect(backwards.scale).toEqual(data.scale);
    expect([...backwards.schools.map(({ key }) => key)].sort()).toEqual(logins);
    expect(backwards.pupils?.length).toBe(1006);
  });
});
