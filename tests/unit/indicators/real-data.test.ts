import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { bunchSelf } from '../../../src/indicators/models/self-bunching';
import { tailExcess, type TailExcess } from '../../../src/indicators/models/tail-excess';

/** Real public data, read where it lies; absent outside the workshop, and never copied here. */
const FOLDER = ['../../../../shared/data/real', '../../../shared/data/real']
  .map((relative) => path.join(__dirname, relative))
  .find((folder) => existsSync(path.join(folder, 'README.md')));
const describeReal = FOLDER ? describe : describe.skip;

const lines = (text: string): string[][] =>
  text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
const read = (name: string): Buffer => readFileSync(path.join(FOLDER ?? '', name));

/** Counts by points; the author's totals above the official maximum are left out. */
function matura(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [year, subject, points, n] of lines(read('pl_matura_2010_2015_counts.csv').toString())) {
    const max = subject === 'polish_basic' ? 70 : 50;
    const key = `${subject === 'polish_basic' ? 'polish' : 'maths'} ${year}`;
    const counts = found.get(key) ?? Array.from({ length: max + 1 }, () => 0);
    found.set(key, counts);
    if (Number(points) <= max) counts[Number(points)] = Number(n);
  }
  return found;
}

/** Counts by province on the subject's own grid of 0.2 or 0.25. */
function vietnam(): Map<string, Map<string, number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  for (const row of lines(gunzipSync(read('vn2018_score_counts.csv.gz')).toString())) {
    const [subject = '', score, n] = row.slice(-3);
    const step = gridOf(subject);
    const provinces = found.get(subject) ?? new Map<string, number[]>();
    found.set(subject, provinces);
    const name = row.slice(1, -3).join(',');
    const counts = provinces.get(name) ?? Array.from({ length: Math.round(10 / step) + 1 }, () => 0);
    provinces.set(name, counts);
    counts[Math.round(Number(score) / step)]! += Number(n);
  }
  return found;
}

const gridOf = (subject: string): number => (subject === 'math' || subject === 'english' ? 0.2 : 0.25);

const sum = (columns: Iterable<readonly number[]>): number[] => {
  const total: number[] = [];
  for (const column of columns) column.forEach((count, x) => (total[x] = (total[x] ?? 0) + count));
  return total;
};

describeReal('Polish matura 2010-2015, the pass mark alone, without a reference', () => {
  const counts = FOLDER ? matura() : new Map<string, number[]>();
  const at = (key: string, cut: number) => {
    const found = bunchSelf(counts.get(key)!, [cut])!;
    return { ...found, share: found.cuts[0]!.K / found.cuts[0]!.N, pi: found.cuts[0]!.pi };
  };

  it.each([2010, 2011, 2012, 2013, 2014, 2015])('is seen in Polish in %i', (year) => {
    const { share, pi, p, theta } = at(`polish ${year}`, 21);
    expect(share).toBeGreaterThan(year === 2015 ? 0.84 : 0.925);
    expect(share).toBeLessThan(year === 2015 ? 0.86 : 0.985);
    expect(pi).toBeGreaterThan(0.365);
    expect(pi).toBeLessThan(0.385);
    expect(theta).toBeGreaterThan(0.7);
    expect(p).toBeLessThan(1e-8);
  });
  it.each([2010, 2011, 2012, 2013, 2014, 2015])('is a weak step in mathematics in %i, and no sign', (year) => {
    const { theta, p } = at(`maths ${year}`, 15);
    expect(theta).toBeGreaterThan(0.01);
    expect(theta).toBeLessThan(0.12);
    expect(p).toBeGreaterThan(0.2);
  });
  it('is weakest in mathematics in 2010, strongest in 2014', () => {
    const theta = [2010, 2011, 2012, 2013, 2014, 2015].map((year) => at(`maths ${year}`, 15).theta!);
    expect(Math.min(...theta)).toBe(theta[0]);
    expect(Math.max(...theta)).toBe(theta[4]);
  });
  it('is not found at points that are no pass mark', () => {
    for (const year of [2010, 2011, 2012, 2013, 2014, 2015])
      for (const points of [35, 40, 45, 50]) {
        expect(bunchSelf(counts.get(`polish ${year}`)!, [points])!.p).toBeGreaterThan(0.05);
        expect(bunchSelf(counts.get(`maths ${year}`)!, [points - 8])!.p).toBeGreaterThan(0.05);
      }
  });
});

describeReal('Vietnamese examination of 2018', () => {
  const subjects = FOLDER ? vietnam() : new Map<string, Map<string, number[]>>();

  /** Provinces by their tail, the least probable first. */
  type Ranked = TailExcess & { province: string };
  const known = new Map<string, Ranked[]>();
  const ranked = (subject: string): Ranked[] => {
    const before = known.get(subject);
    if (before) return before;
    const found = rank(subject);
    known.set(subject, found);
    return found;
  };
  const rank = (subject: string): Ranked[] => {
    const provinces = subjects.get(subject)!;
    const total = sum(provinces.values());
    return [...provinces]
      .map(([province, counts]) => ({
        province,
        ...tailExcess(
          counts,
          total.map((all, x) => all - counts[x]!),
        )!,
      }))
      .sort((a, b) => a.p - b.p);
  };
  const place = (subject: string): number[] => {
    const names = ranked(subject).map(({ province }) => province);
    return ['Hà Giang', 'Hòa Bình'].map(
      (name) => names.findIndex((province) => province.normalize('NFC').includes(name)) + 1,
    );
  };

  it.each(['physics', 'math', 'chemistry', 'english'])(
    'puts the two provinces with altered works first and second in %s',
    (subject) => {
      expect(place(subject)).toEqual([1, 2]);
      const [first, second, third] = ranked(subject);
      expect(Math.max(first!.p, second!.p)).toBeLessThan(1e-10);
      expect(third!.p).toBeGreaterThan(10 * second!.p);
    },
  );
  it('does not in literature, whose essays were not altered', () => {
    const [haGiang = 0, hoaBinh = 0] = place('literature');
    expect(Math.min(haGiang, hoaBinh)).toBeGreaterThan(10);
  });
  it('counts what the issue counts in physics', () => {
    const [haGiang, hoaBinh] = ranked('physics');
    expect([haGiang!.K, hoaBinh!.K]).toEqual([33, 21]);
    expect(haGiang!.E).toBeLessThan(0.3);
    expect(hoaBinh!.E).toBeLessThan(0.5);
  });
  it('shows other provinces too: a tail alone is a reason to look, not a proof', () => {
    // Essays are marked in the provinces and differ honestly: without an empirical null the first places would be accused.
    expect(ranked('literature')[0]!.p).toBeLessThan(1e-10);
    expect(ranked('math').filter(({ p }) => p < 0.05).length).toBeGreaterThan(5);
  });
  it.each(['literature', 'history', 'math'])('finds no boundary at the natural spikes of the %s grid', (subject) => {
    const counts = sum(subjects.get(subject)!.values());
    for (const mark of [4, 5, 6, 7])
      expect(bunchSelf(counts, [Math.round(mark / gridOf(subject))])!.p).toBeGreaterThan(0.05);
  });
});
