import { analyseAssessments } from '../../../src/risk/analyse';
import type { AnalysisOptions } from '../../../src/risk/analysis';
import type { IndicatorResult } from '../../../src/domain/outcome';
import { memberZ } from '../../../src/risk/combine';
import { setsWith, signsOfSet, variantOf, type FileSigns } from '../../../src/risk/variants/variant';
import { CUTS, distribution, expected, individualResults } from '../indicators/golden-case';

const data = [individualResults(), distribution(2025), distribution(2024)];
const analyse = (variant?: AnalysisOptions['variant']) =>
  analyseAssessments(data, { reference: 'loo', openTasks: expected.open_tasks, ...(variant ? { variant } : {}) })
    .assessments[0]!;

/** What a set sees of the results of a file. */
const signsOf = (results: readonly Readonly<Record<string, IndicatorResult>>[]): FileSigns => ({
  schools: results.length,
  signs: (id) => results.map((own) => memberZ(own[id])),
});

describe('the standard variant', () => {
  it('is what is calculated without a choice', () => {
    expect(analyse('standard')).toEqual(analyse());
    expect(variantOf(undefined).name).toBe('standard');
  });
});

describe('the steady variant, open tasks with the progress of the same pupils', () => {
  it('is open alone where nobody is linked and grows with both where pupils are', () => {
    const steady = variantOf('steady');
    const signs = analyse().schools.map(({ indicators }) => indicators);
    expect(steady.z('open_and_va', signsOf(signs))).toEqual(steady.z('open', signsOf(signs)));
    const linked = signs.map((results) => ({ ...results, va: { ...results['open']! } }));
    steady.z('open_and_va', signsOf(linked)).forEach((z, s) => {
      const open = steady.z('open', signsOf(signs))[s] ?? null;
      if (z === null || open === null) return expect(z).toBe(open);
      expect(z).toBeCloseTo((2 * open) / Math.sqrt(2.6), 10);
    });
  });
});

describe('the steady variant', () => {
  const [standard, steady] = [analyse(), analyse('steady')];

  it('changes no indicator, only how the signs are combined', () => {
    steady.schools.forEach(({ indicators }, s) => expect(indicators).toEqual(standard.schools[s]!.indicators));
    expect(steady.schools.some(({ combined }, s) => combined.P4?.p !== standard.schools[s]!.combined.P4?.p)).toBe(true);
  });
  it('gives a p of at most one half, a q not below it and reasons that are members', () => {
    for (const { combined, reasons } of steady.schools) {
      for (const { p, q } of Object.values(combined))
        expect(p > 0 && p <= 0.5 && q >= p * (1 - 1e-12) && q <= 1).toBe(true);
      for (const { indicator } of reasons)
        expect(['bunch_guard', 'jbunch', 'HE', 'sim', 'open', 'bunch_multi', 'yoy']).toContain(indicator);
    }
  });
  it('keeps the change of the level where no earlier year has task points', () => {
    const signs = standard.schools.map(({ indicators }) => indicators);
    expect(variantOf('steady').members('P4', signsOf(signs))).toContain('yoy');
    expect(variantOf('steady').members('A4', signsOf(signs))).toContain('yoy');
    const withTasks = signs.map((results) => ({ ...results, open_yoy: results['open']! }));
    expect(variantOf('steady').members('P4', signsOf(withTasks))).toContain('open_yoy');
    expect(variantOf('steady').members('P4', signsOf(withTasks))).not.toContain('yoy');
  });
  it('reads funnel members as Student and leaves counts as they are', () => {
    const signs = standard.schools.map(({ indicators }) => indicators);
    const own = (member: string) => signs.map((results) => results[member]?.z ?? null);
    expect(variantOf('steady').z('bunch_guard', signsOf(signs))).toEqual(own('bunch_guard'));
    variantOf('steady')
      .z('open', signsOf(signs))
      .forEach((z, s) => {
        const before = own('open')[s];
        if (z === null || before === null || before === undefined) return expect(z).toBe(before);
        expect(Math.abs(z)).toBeLessThanOrEqual(Math.abs(before));
      });
  });
});

describe('what stands behind a set', () => {
  const everything: FileSigns = { schools: 1, signs: () => [1] };
  it('are indicators only: open tasks with progress are two of them', () => {
    expect(signsOfSet(variantOf('steady'), 'P1', everything)).toEqual([
      'bunch_guard',
      'jbunch',
      'HE',
      'sim',
      'open',
      'va',
    ]);
    expect(signsOfSet(variantOf('standard'), 'A1', everything)).toEqual([
      'bunch_guard',
      'HEagg',
      'OPENagg',
      'conf_agg',
    ]);
  });
  it.each([
    ['HEagg', ['A1', 'A4'], []],
    ['HEagg_curve', [], ['A1', 'A4']],
    ['conf', ['P1', 'P4'], []],
    ['va', [], ['P1', 'P4']],
    ['open_yoy', [], ['P4']],
    ['level', [], []],
  ])('%s enters %j by the definition and %j cautiously', (id, standard, steady) => {
    expect(setsWith(variantOf('standard'), id)).toEqual(standard);
    expect(setsWith(variantOf('steady'), id)).toEqual(steady);
  });
});

describe('the missing signs of a set', () => {
  it('are told of what the chosen combination needs, and nobody has to bring linked pupils', () => {
    // distributions and no tasks, no journal: the reports that A1 wants are missing in both
    const options = { reference: 'loo', variant: 'steady', scale: CUTS } as const;
    const [reports] = analyseAssessments([distribution(2025)], options).assessments;
    expect(reports!.warnings).toContain('PARTIAL_SET');
    // pupil rows hold every sign of P1; the progress of linked pupils only helps
    const [rows] = analyseAssessments([individualResults()], {
      reference: 'loo',
      variant: 'steady',
      openTasks: expected.open_tasks,
    }).assessments;
    expect(rows!.schools.every(({ indicators }) => indicators['va']!.reason !== null)).toBe(true);
    expect(rows!.warnings).not.toContain('PARTIAL_SET');
  });
});
