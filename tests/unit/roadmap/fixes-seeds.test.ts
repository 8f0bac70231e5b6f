import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';
import { checkMeasureTable } from '../../../src/roadmap/check';
import { planFixes } from '../../../src/roadmap/fixes/plan-fixes';
import { FIXES, fixFor } from '../../../src/roadmap/fixes/registry';
import { recogniseMeasureTables } from '../../../src/roadmap/recognise/recognise';
import { dump } from '../plan/dump';

/** Source documents lie beside the project on the authors' machines only. */
const FOLDER = join(__dirname, '../../../../shared/seeds');
const present = existsSync(FOLDER);
const files = present ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];

function gridOf(name: string): Grid {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  const rows = lines.map((line) => line.split('\t').map((text) => (text === '' ? null : text)));
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  const origin = { row: 0, column: 0 };
  return { sheet: 'План', file: null, origin, values, merges: [], numberFormats: null, hiddenRows: [] };
}

(present ? describe : describe.skip)('all fixes over the source documents', () => {
  it.each(files)('leave nothing repairable in %s, keep its measures, and are taken back', async (name) => {
    const workbook = memoryWorkbookOf([gridOf(name)]);
    const before = dump(workbook);
    const undo = [];
    const read = async (): Promise<Grid> =>
      (await workbook.read(['План'], { merges: true, hiddenRows: true }))[0] as Grid;
    const count = recogniseMeasureTables(await read()).length;
    const measures = recogniseMeasureTables(await read()).map((table) => table.measures.length);
    for (let i = 0; i < count; i++) {
      const grid = await read();
      const table = recogniseMeasureTables(grid)[i];
      if (!table) throw new Error('a table is gone');
      const planned = planFixes(
        table,
        grid,
        FIXES.map(({ id }) => id),
      );
      const receipt = await workbook.apply(planned.plan);
      if (receipt.undo) undo.unshift(receipt.undo);
      const after = await read();
      const again = recogniseMeasureTables(after)[i];
      const left = again
        ? checkMeasureTable(again, after).findings.filter((finding) => finding.fixable && fixFor(finding) !== null)
        : [];
      const refused = new Set(planned.refused.map(({ fix }) => fix));
      expect(
        left
          .filter((finding) => !refused.has(fixFor(finding) ?? 'renumber'))
          .map(({ code, location }) => `${code} ${address(location)}`),
      ).toEqual([]);
    }
    expect(recogniseMeasureTables(await read()).map((table) => table.measures.length)).toEqual(measures);
    for (const plan of undo) await workbook.apply(plan);
    expect(dump(workbook)).toEqual(before);
  });
});
