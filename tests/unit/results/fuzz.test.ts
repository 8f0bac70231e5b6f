import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { readResults, type ResultsReading } from '../../../src/results/read-results';
import { analyseAssessments } from '../../../src/risk/analyse';
import { makeGrid, openGrids } from './open-grids';
import { rowsOf, type Rows } from './variants';

/** Grids per run; OBJEKTIV_FUZZ changes the number. */
const RUNS = Number(process.env['OBJEKTIV_FUZZ'] ?? 10_000);
const GOLDEN = join(__dirname, '../../golden');
const golden = readdirSync(GOLDEN)
  .filter((name) => name.endsWith('.xlsx'))
  .flatMap((name) => openGrids(join(GOLDEN, name)));

const texts = fc.constantFrom(
  'ОО',
  'Логин',
  'Школа',
  'Год',
  'Группы участников',
  'Кол-во ОО',
  'Кол-во участников',
  'Код участника',
  'ФИО',
  'Вариант',
  'Первичный балл',
  'Первичный балл 2025',
  'Балл после перепроверки',
  'Отметка школы',
  'Отметка эксперта',
  'Итого баллов',
  'Отметка',
  'Отметка ОГЭ',
  'Отметка по журналу',
  'Понизили',
  'Подтвердили %',
  'Повысили кол-во',
  'Планируемые результаты',
  'Макс балл',
  '4 РУ',
  '5 МА',
  'Количество маркеров',
  '%',
  '1 (2б)',
  '2 (1б)',
  '3К1 (3б)',
  'X',
  '-',
  '#N/A',
  'отсутствовал',
  'edu100001',
  'МБОУ «СОШ №1»(edu100002)',
  'СОШ 1',
  'Школа №1',
  'Вся выборка',
  'Энский район(reg20_m012)',
  'Итого',
  'Ср.% вып. уч. гр.баллов 2',
  'ВПР 2026 Математика 4 класс',
  'Максимальный первичный балл:',
  '9.фев',
  '1e308',
  '__proto__',
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 105 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.boolean() },
);
const randomGrid = fc
  .record({
    values: fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 14 }),
    row: fc.integer({ min: 0, max: 30 }),
    column: fc.integer({ min: 0, max: 30 }),
  })
  .map(({ values, row, column }) => makeGrid(values, { origin: { row, column } }));

/** What may go wrong with a sheet between the federal system and us. */
type Damage = (rows: Rows, at: number, value: CellValue) => Rows;
const damages: readonly Damage[] = [
  (rows, at, value) =>
    rows.map((row, i) => (i === at % rows.length ? row.map((own, j) => (j === at % row.length ? value : own)) : row)),
  (rows, at) => rows.filter((_, i) => i !== at % rows.length),
  (rows, at) => rows.slice(at % rows.length),
  (rows, at) => rows.slice(0, at % rows.length),
  (rows, at) => rows.map((row) => row.filter((_, j) => j !== at % 9)),
  (rows, at, value) => rows.map((row) => row.map((own, j) => (j === at % 12 ? value : own))),
  (rows, at) => [...rows.slice(0, at % rows.length), ...rows],
  (rows, at) => rows.map((row) => [...row.slice(at % 9), ...row.slice(0, at % 9)]),
  (rows, at) => rows.map((row, i) => (i === at % rows.length ? [] : row)),
  (rows) => rows.map((row) => row.map((own) => (typeof own === 'number' ? ` ${String(own).replace('.', ',')} ` : own))),
];
const damage = fc.record({ how: fc.nat({ max: damages.length - 1 }), at: fc.nat({ max: 400 }), value: cell });
const damagedGrid = fc
  .record({ sheet: fc.nat({ max: golden.length - 1 }), steps: fc.array(damage, { minLength: 1, maxLength: 4 }) })
  .map(({ sheet, steps }): Grid => {
    const grid = golden[sheet] ?? makeGrid([]);
    // the first schools are enough and keep a run short
    let rows: Rows = rowsOf(grid).slice(0, 70);
    for (const { how, at, value } of steps) if (rows.length > 0) rows = damages[how]?.(rows, at, value) ?? rows;
    return { ...grid, values: rows, numberFormats: null };
  });

function levels(reading: ResultsReading): string[] {
  if (reading.data.length === 0) return [];
  const { assessments, crashed } = analyseAssessments(reading.data, { reference: 'loo' });
  expect(crashed).toEqual([]);
  const unsound: unknown[] = [];
  const sound = (number: number | null): boolean => number === null || Number.isFinite(number);
  const found = assessments.flatMap(({ schools }) =>
    schools.map(({ level, indicators, n }) => {
      for (const [id, { value, z, p }] of Object.entries(indicators))
        if (!sound(value) || !sound(z) || !sound(p)) unsound.push([id, value, z, p]);
      if (!Number.isInteger(n) || n < 0) unsound.push(['n', n]);
      return level;
    }),
  );
  expect(unsound).toEqual([]);
  return found;
}

/** What holds whatever was on the sheets. */
function expectSound(reading: ResultsReading): void {
  expect(reading.notes.filter(({ code }) => code === 'crashed')).toEqual([]);
  const odd = reading.findings.filter(
    ({ location, params }) =>
      location.row < 0 || location.column < 0 || Object.values(params).some((value) => Number.isNaN(value)),
  );
  expect(odd).toEqual([]);
  for (const { schools, school } of [...reading.rechecks, ...reading.pupilResults])
    expect([...school].every((own) => own === -1 || schools[own] !== undefined)).toBe(true);
}

describe('whatever stands on a sheet', () => {
  it('random cells never crash reading or analysis, and never give a school a level', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(randomGrid, { minLength: 1, maxLength: 2 }), (grids) => {
        const reading = readResults(grids);
        expectSound(reading);
        read += reading.sources.length;
        expect(levels(reading).filter((level) => level !== 'insufficient')).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS * 0.85), seed: 11 },
    );
    expect(read).toBeGreaterThan(0);
  }, 300_000);

  it('damaged reports never crash reading or analysis', () => {
    let read = 0;
    fc.assert(
      fc.property(damagedGrid, (grid) => {
        const reading = readResults([grid]);
        expectSound(reading);
        read += reading.data.length;
        levels(reading);
      }),
      { numRuns: Math.ceil(RUNS * 0.15), seed: 12 },
    );
    expect(read).toBeGreaterThan(RUNS * 0.05);
  }, 300_000);

  it('random figures under real headers of reports never give a school a level', () => {
    const schools = Array.from({ length: 12 }, (_, i) => `СОШ №${i + 1}(edu1000${i + 10})`);
    const line = fc.record({
      participants: fc.integer({ min: 10, max: 90 }),
      figures: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 25, maxLength: 25 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 12, maxLength: 12 }), (lines) => {
        const title: CellValue[] = ['ВПР 2026 Русский язык 4 класс'];
        const sheet = (header: CellValue[], width: number): Grid =>
          makeGrid([
            title,
            ['Группы участников', 'Кол-во участников', ...header],
            ...lines.map(({ participants, figures }, i): CellValue[] => [
              schools[i] ?? '',
              participants,
              ...figures.slice(0, width),
            ]),
          ]);
        const scores = Array.from({ length: 25 }, (_, i) => i);
        const sides = ['Понизили кол-во', 'Подтвердили кол-во', 'Повысили кол-во'];
        const reading = readResults([sheet(scores, 25), sheet([2, 3, 4, 5], 4), sheet(sides, 3)]);
        expect(reading.sources).toHaveLength(3);
        expect(levels(reading).filter((level) => level !== 'insufficient')).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS * 0.05), seed: 13 },
    );
  }, 300_000);
});
