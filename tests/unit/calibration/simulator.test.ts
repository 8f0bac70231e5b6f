import { FORMS, maximumOf } from '../../../src/calibration/forms';
import { seeded } from '../../../src/calibration/random';
import { BASE, OTHER, SETTINGS, type Setting } from '../../../src/calibration/settings';
import { simulateMunicipality } from '../../../src/calibration/simulate';

/** A municipality in which every school but lyceums does the same. */
const everybody = (type: 'a' | 'b' | 'c' | 'd' | 'e', share: number): Setting => ({
  ...BASE,
  manipulated: [share],
  doses: {
    ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((other) => [other, [0, 0, 0] as const])),
    [type]: [1, 1, 1],
  } as unknown as Setting['doses'], // -- five names, five triples
});

describe('the forms', () => {
  it.each(FORMS)('$name: tasks add up, cuts rise inside the maximum, some tasks are open', (form) => {
    const max = maximumOf(form);
    expect(form.name).toContain(String(max));
    expect(form.difficulty).toHaveLength(form.maxima.length);
    const [c3, c4, c5] = form.cuts;
    expect(0 < c3 && c3 < c4 && c4 < c5 && c5 < max).toBe(true);
    expect(form.open.length).toBeGreaterThan(0);
    expect(Math.max(...form.open)).toBeLessThan(form.maxima.length);
  });
});

describe('draws', () => {
  it('repeat for the same seed and stream and differ otherwise', () => {
    const take = (seed: number, stream: number): number[] => {
      const random = seeded(seed, stream);
      return Array.from({ length: 5 }, () => random.uniform());
    };
    expect(take(3, 4)).toEqual(take(3, 4));
    expect(take(3, 4)).not.toEqual(take(3, 5));
    expect(take(3, 4)).not.toEqual(take(4, 4));
  });
  it('have the moments they promise', () => {
    const random = seeded(1);
    const moments = (draw: () => number): readonly [number, number, number] => {
      const values = Array.from({ length: 40000 }, draw);
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      const sd = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length);
      return [mean, sd, values.filter((value) => Math.abs(value) > 4).length];
    };
    const [uniform, uniformSd] = moments(random.uniform);
    expect(uniform).toBeCloseTo(0.5, 1);
    expect(uniformSd).toBeCloseTo(Math.sqrt(1 / 12), 1);
    const [normal, normalSd, farNormal] = moments(random.normal);
    const [heavy, heavySd, farHeavy] = moments(random.heavy);
    expect(normal).toBeCloseTo(0, 1);
    expect(normalSd).toBeCloseTo(1, 1);
    expect(heavy).toBeCloseTo(0, 1);
    expect(heavySd).toBeCloseTo(1, 1);
    expect(farHeavy).toBeGreaterThan(farNormal + 50);
  });
});

describe.each(SETTINGS)('a simulated municipality ($name)', (setting) => {
  const { current, earlier, form, truth } = simulateMunicipality(setting, 1, 3);
  const pupils = current.pupils!;

  it('is the same for the same seed', () => {
    const again = simulateMunicipality(setting, 1, 3);
    expect(again.truth).toEqual(truth);
    expect(again.current).toEqual(current);
    expect(simulateMunicipality(setting, 2, 3).current).not.toEqual(current);
  });
  it('has totals, marks and reports that agree', () => {
    for (let i = 0; i < pupils.length; i++) {
      expect(pupils.score[i]).toBe(pupils.tasks.reduce((sum, task) => sum + task[i]!, 0));
      expect(pupils.mark[i]).toBe(2 + form.cuts.filter((cut) => cut <= pupils.score[i]!).length);
    }
    pupils.tasks.forEach((task, j) => {
      expect(Math.min(...task)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...task)).toBeLessThanOrEqual(form.maxima[j]!);
    });
    const { linked } = current;
    expect(linked!.now.length).toBe(linked!.school.length);
    expect(current.completion!.participants.reduce<number>((a, b) => a + (b ?? 0), 0)).toBe(pupils.length);
  });
  it('has schools of 10 to the largest size and three earlier years of the same schools', () => {
    for (const n of current.completion!.participants) {
      expect(n).toBeGreaterThanOrEqual(setting.size.min);
      expect(n).toBeLessThanOrEqual(setting.size.max);
    }
    expect(earlier.map(({ assessment }) => assessment.year)).toEqual([2025, 2024, 2023]);
    for (const year of earlier) expect(year.schools).toBe(current.schools);
  });
  it('never manipulates a lyceum', () => {
    for (let index = 0; index < 20; index++)
      for (const school of simulateMunicipality({ ...setting, manipulated: [0.5] }, 9, index).truth)
        expect(school.lyceum && school.type !== null).toBe(false);
  });
});

describe('manipulations', () => {
  const shareJustBelow = (setting: Setting, seed: number): number => {
    const { current, form, truth } = simulateMunicipality(setting, seed, 1);
    const { score, school } = current.pupils!;
    let below = 0;
    let near = 0;
    score.forEach((x, i) => {
      if (truth[school[i]!]!.type !== 'a') return;
      near += form.cuts.some((cut) => x <= cut && x >= cut - 2) ? 1 : 0;
      below += form.cuts.some((cut) => x < cut && x >= cut - 2) ? 1 : 0;
    });
    return below / near;
  };
  it('of type a leave nobody one or two points short', () => {
    expect(shareJustBelow({ ...everybody('a', 1), halfOfClasses: 0 }, 5)).toBe(0);
    expect(shareJustBelow(OTHER, 5)).not.toBe(0);
  });
  it('of type b give points on open tasks only, of type e in this year only', () => {
    const setting = { ...everybody('e', 1), halfOfClasses: 0, courtesy: 0, manipulated: [1] };
    const { current, earlier, form, truth } = simulateMunicipality(setting, 6, 0);
    const zeros = (year: typeof current): number => {
      const { tasks, school } = year.pupils!;
      let count = 0;
      school.forEach((s, i) => {
        if (truth[s]!.type === 'e') for (const j of form.open) count += tasks[j]![i] === 0 ? 1 : 0;
      });
      return count;
    };
    expect(zeros(current)).toBe(0);
    for (const year of earlier) expect(zeros(year)).toBeGreaterThan(100);
  });
});
