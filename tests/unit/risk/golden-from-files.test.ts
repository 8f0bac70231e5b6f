import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SetId } from '../../../src/domain/outcome';
import { openFile } from '../../../src/files/open-file';
import type { Grid } from '../../../src/grid/grid';
import { readResults } from '../../../src/results/read-results';
import { analyseAssessments } from '../../../src/risk/analyse';
import type { AssessmentResult } from '../../../src/risk/analysis';
import { Comparison } from '../indicators/compare';
import { CUTS, expected, type Tree, type TreeValue } from '../indicators/golden-case';

const THIS_YEAR = ['F1', 'F3_otmetki', 'raspredelenie', 'sravnenie', 'zadaniya'];
const EARLIER = ['raspredelenie_2025', 'raspredelenie_2024'];

async function analyseFiles(names: readonly string[]): Promise<AssessmentResult> {
  const grids: Grid[] = [];
  for (const name of names) {
    const file = `m077_${name}.xlsx`;
    grids.push(...(await openFile(readFileSync(path.join(__dirname, '../../golden', file)), file)));
  }
  const { data } = readResults(grids);
  const analysis = analyseAssessments(data, { reference: 'loo', scale: CUTS, openTasks: expected.open_tasks });
  expect(analysis.crashed).toEqual([]);
  const newest = analysis.assessments.find(({ assessment }) => assessment.year === 2026);
  if (!newest) throw new Error('2026 was not read');
  return newest;
}

function compareSet(c: Comparison, assessment: AssessmentResult, set: SetId): void {
  for (const [login, tree] of Object.entries(expected.schools)) {
    const own = assessment.schools.find(({ school }) => school.login === login)?.combined[set];
    const wanted = (tree['combined'] as Tree)[set] as Record<string, TreeValue>; // -- the form is described in the README
    c.probability(`${login} ${set} p`, own?.p ?? null, wanted['p']);
    c.probability(`${login} ${set} q`, own?.q ?? null, wanted['q']);
    if (assessment.set === set)
      c.equal(
        `${login} level`,
        assessment.schools.find(({ school }) => school.login === login)?.level,
        wanted['level'],
      );
  }
}

describe('the golden files, opened and read as a user does', () => {
  it('give P1 and A1 of one year', async () => {
    const assessment = await analyseFiles(THIS_YEAR);
    const c = new Comparison();
    expect(assessment.set).toBe('P1');
    compareSet(c, assessment, 'P1');
    compareSet(c, assessment, 'A1');
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(24 * 5);
  });

  it('give P4 and A4 with the earlier years, whichever file comes first', async () => {
    const assessment = await analyseFiles([...EARLIER, ...THIS_YEAR]);
    const c = new Comparison();
    expect(assessment.set).toBe('P4');
    compareSet(c, assessment, 'P4');
    compareSet(c, assessment, 'A4');
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(24 * 5);
  });
});
