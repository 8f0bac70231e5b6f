import { join } from 'node:path';
import fc from 'fast-check';
import type { Grid } from '../../../src/grid/grid';
import { readResults } from '../../../src/results/read-results';
import { openGrids } from './open-grids';
import { facts, HEADER, reorderColumns, rowsOf, type Rows } from './variants';

const open = (name: string): Grid => {
  const [grid] = openGrids(join(__dirname, `../../golden/m077_${name}.xlsx`));
  if (!grid) throw new Error(name);
  return { ...grid, numberFormats: null };
};

function withValues(grid: Grid, values: Rows, origin = grid.origin): Grid {
  return { ...grid, values, origin };
}

/** A permutation of 0..size-1 from a list of random keys. */
function order(keys: readonly number[], size: number): number[] {
  return Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => (keys[a % keys.length] ?? 0) * (a + 1) - (keys[b % keys.length] ?? 0) * (b + 1),
  );
}

const keys = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 7, maxLength: 40 });

describe('what is read', () => {
  const f1 = open('F1');
  // group rows tell the school of the rows below them, so they may not be shuffled; the login column tells it too
  const pupilRows = rowsOf(f1).filter((row, i) => i <= HEADER || row[3] !== null);
  const reports = ['F3_otmetki', 'raspredelenie', 'sravnenie', 'zadaniya'].map(open);
  const plain = facts(readResults([withValues(f1, pupilRows), ...reports]));

  it('does not depend on the order of columns, of rows, or on where the table starts', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }), (random, down, right) => {
        const shuffled = [withValues(f1, pupilRows), ...reports].map((grid) => {
          const rows = rowsOf(grid);
          const width = rows[HEADER]?.length ?? 0;
          const head = rows.slice(0, HEADER + 1);
          const body = rows.slice(HEADER + 1);
          const mixed = [...head, ...order(random, body.length).map((i) => body[i] ?? [])];
          return withValues(grid, reorderColumns(mixed, order(random, width)), { row: down, column: right });
        });
        expect(facts(readResults(shuffled))).toEqual(plain);
      }),
      { numRuns: 15, seed: 20260420 },
    );
  });
});
