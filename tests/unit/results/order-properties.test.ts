import { join } from 'node:path';
import fc from 'fast-check';
import type { Grid } from '../../../src/grid/grid';
import { readResults, type ResultsReading } from '../../../src/results/read-results';
import { analyseAssessments } from '../../../src/risk/analyse';
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
  const reading = readResults([withValues(f1, pupilRows), ...reports]);
  const plain = facts(reading);
  const plainNumbers = numbers(reading);

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

  it('does not change when the pupils stand on several sheets of several files, in any order', () => {
    const body = pupilRows.slice(HEADER + 1);
    const places = fc.array(fc.nat({ max: 3 }), { minLength: 31, maxLength: 31 });
    fc.assert(
      fc.property(places, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (random, sheets) => {
        const parts = sheets.map((part) => {
          const own = body.filter((_, i) => random[(i * 7) % random.length] === part);
          const rows = [...pupilRows.slice(0, HEADER + 1), ...own];
          return { ...withValues(f1, rows), sheet: `Лист${part}`, file: `${String(part % 2)}.xlsx` };
        });
        const reading = readResults([...parts.slice(0, 2), ...reports, ...parts.slice(2)]);
        expect(facts(reading)).toEqual(plain);
        expect(reading.notes.filter(({ code }) => code !== 'noRows')).toEqual([]);
        expect(numbers(reading)).toEqual(plainNumbers);
      }),
      { numRuns: 8, seed: 3 },
    );
  });

  it('does not change when sheets that have nothing to do with it are there', () => {
    const other = open('raspredelenie_2025');
    const mathematics = withValues(
      other,
      rowsOf(other).map((row) =>
        row.map((value) =>
          typeof value === 'string'
            ? value.replace('Русский язык', 'Математика').replace(/edu2035/g, 'edu9935')
            : value,
        ),
      ),
    );
    const unrelated: Grid[] = [
      { ...mathematics, sheet: 'МА 4' },
      { ...mathematics, sheet: 'Пусто', values: [] },
      {
        ...mathematics,
        sheet: 'План',
        values: [
          ['№', 'Мероприятие', 'Срок'],
          [1, 'Совещание в СОШ №5', 'март'],
        ],
      },
      {
        ...mathematics,
        sheet: 'Телефоны',
        values: [
          ['ОО', 'Телефон'],
          ['edu203500', 89991234567],
        ],
      },
      {
        ...mathematics,
        sheet: 'Вопрос',
        values: [
          ['Код участника', 'А', 'Б'],
          ['1', 5, 6],
          ['2', 4, 5],
        ],
      },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(unrelated), fc.nat({ max: 4 }), (more, at) => {
        const own = [withValues(f1, pupilRows), ...reports];
        const reading = readResults([...own.slice(0, at), ...more, ...own.slice(at)]);
        const same = {
          ...reading,
          data: reading.data.filter(({ assessment }) => assessment.subject === 'Русский язык'),
        };
        expect(facts(same)).toEqual(plain);
        expect(numbers(same)).toEqual(plainNumbers);
      }),
      { numRuns: 12, seed: 4 },
    );
  });
});

/** Values, z and p of every school, rounded so that the order of additions does not show. */
function numbers({ data }: ResultsReading): unknown {
  return analyseAssessments(data, { reference: 'loo' }).assessments.map(({ assessment, schools }) => [
    assessment,
    Object.fromEntries(
      schools.map(({ school, level, indicators }) => [
        school.key,
        [level, ...Object.values(indicators).flatMap(({ value, z, p }) => [value, z, p].map(rounded))],
      ]),
    ),
  ]);
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(9));
}
