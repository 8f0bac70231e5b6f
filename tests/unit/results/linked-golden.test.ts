import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResults } from '../../../src/results/read-results';
import { analyseAssessments } from '../../../src/risk/analyse';
import { openGrids } from './open-grids';

interface Expected {
  readonly schools: Record<
    string,
    { readonly value_added: { readonly va: number | null; readonly z_va: number | null } }
  >;
}

const GOLDEN = join(__dirname, '../../golden');
const expected = JSON.parse(readFileSync(join(GOLDEN, 'expected.json'), 'utf8')) as Expected; // as -- shape of our own fixture
const open = (name: string): ReturnType<typeof openGrids> => openGrids(join(GOLDEN, `m077_${name}.xlsx`));

function close(actual: number | null, wanted: number | null): boolean {
  if (actual === null || wanted === null) return actual === wanted;
  return Math.abs(actual - wanted) <= Math.max(1e-6, 1e-5 * Math.abs(wanted));
}

describe('linked pupils', () => {
  it.each([[['F1', 'svyaz']], [['svyaz', 'F1', 'raspredelenie_2025']]])(
    'give the golden value added from %s',
    (names) => {
      const { data } = readResults(names.flatMap(open));
      const analysis = analyseAssessments(data, { reference: 'loo' });
      const current = analysis.assessments.find(({ assessment }) => assessment.year === 2026);
      let compared = 0;
      for (const { school, indicators } of current?.schools ?? []) {
        const wanted = expected.schools[school.login ?? '']?.value_added;
        expect([school.login, close(indicators['va']?.value ?? null, wanted?.va ?? null)]).toEqual([
          school.login,
          true,
        ]);
        expect([school.login, close(indicators['va']?.z ?? null, wanted?.z_va ?? null)]).toEqual([school.login, true]);
        if (wanted?.z_va !== null) compared++;
      }
      expect(compared).toBeGreaterThan(15);
    },
  );

  it('are not attached when their scores are not those of the only work', () => {
    const [sheet] = open('svyaz');
    if (!sheet) throw new Error('no sheet');
    const values = sheet.values.map((row, i) => (i === 0 ? row : [row[0] ?? null, row[1] ?? null, row[2] ?? null, 3]));
    const reading = readResults([...open('F1'), { ...sheet, values }]);
    expect(reading.data[0]?.linked ?? null).toBeNull();
    expect(reading.findings.map(({ code }) => code)).toContain('results/linkedUnplaced');
  });
});
