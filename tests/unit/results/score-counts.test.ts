import { existsSync } from 'node:fs';
import type { CellValue } from '../../../src/domain/cell';
import { main } from '../../../src/cli/main';
import { readResults } from '../../../src/results/read-results';
import { makeGrid } from './open-grids';

const POLISH = '/work/shared/data/real/pl_matura_2010_2015_counts.csv';
type Row = CellValue[];
const scores = Array.from({ length: 9 }, (_, x) => x);
const count = (group: number, x: number): number => 3 + ((group * 7 + x * 5) % 11);

describe('a list with a row for each score', () => {
  const rows = ['СОШ № 1', 'СОШ № 2'].flatMap((name, s) =>
    ['Русский язык', 'Математика'].flatMap((subject, b) =>
      scores.map((x): Row => [2026, subject, 4, name, x, count(2 * s + b, x)]),
    ),
  );
  const header: Row = ['Год', 'Предмет', 'Класс', 'Школа', 'Балл', 'Кол-во участников'];
  const expected = ['Русский язык', 'Математика'].map((subject, b) => [
    [subject, 4, 2026],
    [0, 1].map((s) => scores.map((x) => count(2 * s + b, x))),
  ]);
  const counts = (grid: ReturnType<typeof makeGrid>) =>
    readResults([grid]).data.map(({ assessment, distribution }) => [
      [assessment.subject, assessment.grade, assessment.year],
      distribution?.values.map((values, s) =>
        values?.map((value) => Math.round((value * (distribution.participants[s] ?? 0)) / 100)),
      ),
    ]);

  it('gives the counts of each school and work', () => {
    expect(counts(makeGrid([header, ...rows]))).toEqual(expected);
    expect(readResults([makeGrid([header, ...rows])]).findings).toEqual([]);
  });

  it('gives the same in any order of rows, with figures as text, and with a group in two pieces', () => {
    const text = rows.map((row) => row.map(String));
    const half = rows.flatMap((row): Row[] => {
      const n = Number(row[5]);
      return [row.with(5, 1), row.with(5, n - 1)];
    });
    expect(counts(makeGrid([header, ...text]))).toEqual(expected);
    expect(counts(makeGrid([header, ...rows.slice(9), ...half.slice(0, 18)]))).toEqual([...expected].reverse());
  });

  it('tells a score or a number that cannot be with its cell', () => {
    const wrong = rows.map((row, i) => (i === 2 * scores.length + 3 ? row.with(5, 'много') : row));
    // what is odd within the first rows makes the sheet something else, so the slip stands behind them
    const far = [...Array.from({ length: 12 }, () => rows).flat(), ...wrong];
    const { findings } = readResults([makeGrid([header, ...far])]);
    expect(findings.map(({ code, location }) => [code, location.row, location.column])).toEqual([
      ['results/unreadableValue', 12 * rows.length + 2 * scores.length + 4, 5],
    ]);
  });

  it('of goods or of nobody knows what is not read', () => {
    const goods = makeGrid([['Наименование', 'Балл', 'Количество'], ...scores.map((x): Row => [`Товар ${x}`, x, 5])]);
    const unknown = makeGrid([['Балл', 'Количество'], ...scores.map((x): Row => [x, 5])]);
    expect([goods, unknown].map((grid) => readResults([grid]).sources.length)).toEqual([0, 0]);
    expect(readResults([unknown]).questions.map(({ kind }) => kind)).toEqual(['table']);
  });
});

(existsSync(POLISH) ? describe : describe.skip)('the Polish list of counts on the command line', () => {
  it('is read whole: twelve works, 4,132,594 results, and the pass mark of 2010 is seen', async () => {
    const out: string[] = [];
    const streams = { out: (text: string) => out.push(text), err: () => undefined, width: 100 };
    const code = await main(['analyze', POLISH, '--json', '--scale', '3=21,4=42,5=56'], streams);
    expect(code).toBe(0);
    const { sources, schools } = JSON.parse(out.join('\n'));
    expect(sources).toMatchObject([{ layout: 'scoreCounts', participants: 4132594 }]);
    expect(schools[0].assessments).toHaveLength(12);
    const polish = schools[0].assessments.find(
      ({ subject, year }: { subject: string; year: number }) => subject === 'Polish_basic' && year === 2010,
    );
    expect(polish).toMatchObject({ n: 368487 });
    expect(polish.indicators.bunch_self.detail.cuts[0]).toMatchObject({ cut: 21, K: 6994 });
    expect(polish.indicators.bunch_self.detail.cuts[0].p).toBeLessThan(1e-8);
  });
});
