import { GOALS, isReached } from '../../../src/calibration/goals';
import { measureMunicipality, type SchoolRecord } from '../../../src/calibration/measure';
import { printSummary } from '../../../src/calibration/print';
import { BASE } from '../../../src/calibration/settings';
import { simulateMunicipality } from '../../../src/calibration/simulate';
import { powerOf, setRow, summarize } from '../../../src/calibration/summary';

/** A small seeded run: the bounds are wide, the numbers the same every time. `npm run calibrate` is the full one. */
const MUNICIPALITIES = 24;
const records: SchoolRecord[] = [];
for (let index = 0; index < MUNICIPALITIES; index++)
  records.push(...measureMunicipality(simulateMunicipality(BASE, 7, index), index));
const summary = summarize(records);
const power = (id: string) => summary.power.find((row) => row.id === id)!;
const set = (id: string) => summary.sets.find((row) => row.id === id)!;

describe('a small calibration', () => {
  it('has enough of everybody to speak of', () => {
    expect(summary.municipalities).toBe(MUNICIPALITIES);
    expect(summary.schools).toBeGreaterThan(600);
    expect(summary.manipulated).toBeGreaterThan(80);
    expect(summary.honestLyceums).toBeGreaterThan(20);
  });
  it.each(['P1', 'P4', 'A1', 'A4', 'P1 steady', 'P4 steady', 'A1 steady', 'A4 steady'])(
    '%s sees manipulated schools and seldom blames honest ones',
    (id) => {
      expect(power(id).all[1]).toBeGreaterThan(35);
      const { ordinary, lyceums, falseDiscoveries, levels } = set(id);
      expect(ordinary).toBeLessThan(8);
      expect(lyceums).toBeLessThan(13);
      expect(falseDiscoveries).toBeLessThan(20);
      expect(levels.ordinary[0]).toBeLessThan(2);
      expect(levels.manipulated[0]).toBeGreaterThan(20);
    },
  );
  it('finds each manipulation by the sign that is made for it', () => {
    const best = (type: string, id: string): number => power(id).types[type]![1];
    expect(best('a', 'bunch_guard')).toBeGreaterThan(40);
    expect(best('a', 'bunch_self')).toBeGreaterThan(40);
    expect(best('c', 'HE')).toBeGreaterThan(50);
    expect(best('d', 'jbunch')).toBeGreaterThan(40);
    expect(best('b', 'open')).toBeGreaterThan(30);
    expect(best('e', 'open_yoy')).toBeGreaterThan(best('e', 'yoy'));
  });
  it('shows that the practice rules flag honest schools', () => {
    const [ordinary, lyceums] = summary.rules['B2']!;
    expect(ordinary).toBeGreaterThan(60);
    expect(lyceums).toBeGreaterThan(50);
    expect(summary.rules['B1']![1]).toBeGreaterThan(70);
    expect(summary.rules['B3']![0]).toBeGreaterThan(30);
    for (const rule of ['B1', 'B2', 'B2n', 'B3']) expect(power(rule).all[1]).toBeLessThan(power('P1').all[1]);
  });
  it('keeps single signs of honest schools near or below 5 %', () => {
    for (const id of ['bunch_guard', 'bunch_self', 'tail', 'HE', 'open', 'sim', 'conf', 'open_yoy', 'OPENagg_yoy'])
      expect([id, summary.single[id]![0] < 8]).toEqual([id, true]);
  });
  it('keeps bunch_self quiet in honest schools of every size and tail until works are lifted', () => {
    for (const { honest, usual } of summary.bunchSelf) if (honest >= 60) expect(usual).toBeLessThan(8);
    for (const { schools, flagged } of summary.tail) if (schools >= 60) expect(flagged[0]).toBeLessThan(5);
    const [, small] = summary.tail;
    expect(small!.flagged[3]).toBeGreaterThan(small!.flagged[0]!);
  });
  it('prints every set, rule and goal', () => {
    const text = printSummary('base', 7, summary);
    for (const { text: goal } of GOALS) expect(text).toContain(goal);
    for (const id of ['bunch_self', 'P4 steady', 'B2n', 'reached']) expect(text).toContain(id);
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('the measures', () => {
  const record = (over: Partial<SchoolRecord>): SchoolRecord => ({
    municipality: 0,
    n: 40,
    lyceum: false,
    type: null,
    dose: -1,
    z: {},
    sets: {},
    lifted: [],
    rules: {},
    ...over,
  });
  it('take the threshold from honest schools only', () => {
    const honest = Array.from({ length: 100 }, (_, k) => record({ n: k }));
    const bad = [
      record({ type: 'a', dose: 0, n: 94 }),
      record({ type: 'a', dose: 2, n: 96 }),
      record({ type: 'b', dose: 1, n: 500 }),
    ];
    const row = powerOf('n', [...honest, ...bad], (r) => r.n);
    expect(row.all.map(Math.round)).toEqual([33, 67]);
    expect(row.types['a']!.map(Math.round)).toEqual([0, 50]);
    expect(row.doses.map(Math.round)).toEqual([0, 100, 100]);
  });
  it('count an honest municipality once, however many of its schools are strong', () => {
    const strong = { S: { p: 1e-6, q: 0.001 } };
    const none = { S: { p: 0.4, q: 0.9 } };
    const row = setRow('S', [
      record({ municipality: 1, sets: strong }),
      record({ municipality: 1, sets: strong }),
      record({ municipality: 2, sets: none }),
      record({ municipality: 3, sets: strong, type: 'c', dose: 1 }),
      record({ municipality: 3, sets: none }),
    ]);
    expect(row.honestMunicipalitiesStrong).toBe(50);
    expect(row.falseDiscoveries).toBeCloseTo(66.7, 1);
    expect(row.ordinary).toBe(50);
  });
  it('compare with the goals in their direction', () => {
    const [first] = GOALS;
    expect(isReached({ ...first!, atLeast: true, limit: 10, measured: () => 9.9 }, summary)).toBe(false);
    expect(isReached({ ...first!, atLeast: false, limit: 10, measured: () => 9.9 }, summary)).toBe(true);
  });
});
