import { analyseGrids } from '../../../src/app/pipeline';
import { gridOfCsv } from '../../../src/files/csv';
import { packReport } from '../../../src/worker/pack-report';
import { reportAssembler } from '../../../src/worker/unpack-report';
import { pupilCsv } from '../../performance/pupil-csv';

const grid = gridOfCsv(new TextEncoder().encode(pupilCsv(1_200, 30, 20)), 'region.csv');
const report = analyseGrids([grid], { reference: 'loo' });

/** Sends each part through a structured clone, as a worker does, and puts them together. */
function travel() {
  const assemble = reportAssembler();
  const sizes: number[] = [];
  let arrived = null;
  for (const { part, transfer } of packReport(report)) {
    const clone = structuredClone(part, { transfer: [...transfer] });
    sizes.push(JSON.stringify(clone).length);
    arrived = assemble(clone);
  }
  if (!arrived) throw new Error('the last part gives no report');
  return { arrived, sizes };
}

describe('a report that travels in parts', () => {
  const { arrived, sizes } = travel();

  it('is the same at the other end, but for the mentions', () => {
    const bare = {
      ...report.analysis,
      sources: report.analysis.sources.map((source) => ({ ...source, mentions: [] })),
    };
    expect(arrived.analysis.assessments).toHaveLength(2);
    expect({ ...arrived, analysis: { ...arrived.analysis, assessments: [] } }).toEqual({
      ...report,
      analysis: { ...bare, assessments: [] },
    });
    arrived.analysis.assessments.forEach((own, i) => {
      const before = report.analysis.assessments[i]!;
      expect({ ...own, data: null }).toEqual({ ...before, data: null });
      expect({ ...own.data, sources: [] }).toEqual({ ...before.data, sources: [] });
    });
  });

  it('leaves what it was made of as it was', () => {
    expect(report.analysis.assessments[0]?.data.pupils?.score).toHaveLength(600);
  });

  it('is one object again wherever it stands twice', () => {
    const { assessments, schools, sources } = arrived.analysis;
    expect(assessments[0]?.data.sources[0]).toBe(sources[0]);
    expect(schools[0]?.results[0]?.result).toBe(assessments[0]?.schools[0]);
    expect(schools[0]?.school).toBe(assessments[0]?.data.schools[0]);
    expect(schools[0]?.results[0]?.assessment).toBe(assessments[0]?.assessment);
  });

  it('comes in parts of which none is large beside the whole', () => {
    expect(sizes.length).toBeGreaterThan(6);
    expect(Math.max(...sizes)).toBeLessThan(0.5 * sizes.reduce((sum, size) => sum + size, 0));
  });
});
