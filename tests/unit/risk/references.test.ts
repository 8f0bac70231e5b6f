import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DetailValue } from '../../../src/domain/outcome';
import { analyseAssessments } from '../../../src/risk/analyse';
import { readResults } from '../../../src/results/read-results';
import { openGrids } from '../results/open-grids';

const GOLDEN = join(__dirname, '../../golden');
const files = readdirSync(GOLDEN).filter((name) => name.endsWith('.xlsx') && !name.includes('svyaz'));
const { data } = readResults(files.flatMap((name) => openGrids(join(GOLDEN, name))));
const analyse = (reference: 'loo' | 'similar' | 'region' | 'country') => analyseAssessments(data, { reference });
const loo = analyse('loo');

function referenceOf(analysis: typeof loo, id: string, school = 0): Record<string, DetailValue> | null {
  const found = analysis.assessments.find(({ assessment }) => assessment.year === 2026)?.schools[school]?.indicators[id]
    ?.detail['reference'];
  return found !== undefined && found !== null && typeof found === 'object' && !Array.isArray(found)
    ? { ...(found as Record<string, DetailValue>) } // as -- arrays are left out above
    : null;
}

describe('what plain figures are compared with', () => {
  const present = loo.assessments.find(({ assessment }) => assessment.year === 2026);

  it('is the other schools taken together', () => {
    const others = present?.schools.slice(1) ?? [];
    const n = others.reduce((sum, { indicators }) => sum + (indicators['level']?.n ?? 0), 0);
    const points = others.reduce(
      (sum, { indicators }) => sum + (indicators['level']?.n ?? 0) * (indicators['level']?.value ?? 0),
      0,
    );
    const own = present?.schools[0]?.indicators['level']?.value ?? 0;
    const found = referenceOf(loo, 'level');
    expect(found).toMatchObject({ kind: 'loo', n, schools: 23 });
    expect(found?.['value']).toBeCloseTo(points / n, 9);
    expect(found?.['difference']).toBeCloseTo(own - points / n, 9);
  });

  it.each(['pass_rate', 'quality_rate', 'journal', 'completion'])(
    'is there for %s with every reference of the file',
    (id) => {
      for (const kind of ['loo', 'region', 'country'] as const) {
        const found = referenceOf(kind === 'loo' ? loo : analyse(kind), id);
        expect(found).toMatchObject({ kind });
        const top = id === 'completion' ? 100 : 1;
        expect(found?.['value']).toBeGreaterThan(0);
        expect(found?.['value']).toBeLessThan(top);
      }
    },
  );

  it('is the printed row of the region', () => {
    const marks = data
      .find(({ assessment }) => assessment.year === 2026)
      ?.marks?.references.find(({ kind }) => kind === 'region');
    const [, ...passed] = marks?.values ?? [0, 0, 0, 0];
    const share = passed.reduce((sum, value) => sum + value, 0) / 100;
    expect(referenceOf(analyse('region'), 'pass_rate')?.['value']).toBeCloseTo(share, 3);
    expect(referenceOf(analyse('region'), 'pass_rate')?.['n']).toBe(marks?.participants);
  });

  it('never changes a level, a probability or a value', () => {
    for (const kind of ['similar', 'region', 'country'] as const)
      analyse(kind).assessments.forEach(({ schools }, a) =>
        schools.forEach(({ level, combined, indicators }, s) => {
          const alone = loo.assessments[a]?.schools[s];
          expect([level, combined]).toEqual([alone?.level, alone?.combined]);
          expect(indicators['level']?.value).toBe(alone?.indicators['level']?.value);
        }),
      );
  });

  it('is left out where there is nobody to compare with', () => {
    const [first] = data;
    if (!first) throw new Error('no data');
    const one = {
      ...first,
      schools: first.schools.slice(0, 1),
      pupils: null,
      marks: null,
      journal: null,
      completion: null,
    };
    const report = first.distribution && {
      ...first.distribution,
      values: first.distribution.values.slice(0, 1),
      participants: first.distribution.participants.slice(0, 1),
    };
    const { assessments } = analyseAssessments([{ ...one, distribution: report }], { reference: 'loo' });
    expect(assessments[0]?.schools[0]?.indicators['level']?.detail['reference']).toBeUndefined();
  });
});
