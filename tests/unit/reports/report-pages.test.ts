import { analyseGrids } from '../../../src/app/pipeline';
import { newReportsPlan } from '../../../src/app/build-reports';
import { buildSample, SAMPLE_SHEETS } from '../../../src/bench/sample/build-sample';
import { loadTranslator } from '../../../src/i18n/load';
import type { PlanOperation } from '../../../src/plan/workbook-plan';

/** Points of an A4 page between narrow margins; a page may be made smaller by a tenth and still be read. */
const PAGE = 735;
const READABLE = 0.9;
const MEMO_PAGE = 734;

/** Sixty schools in two subjects. */
function large() {
  const wanted: readonly string[] = [SAMPLE_SHEETS.individual, SAMPLE_SHEETS.journal];
  const grids = ['Русский язык', 'Математика', 'Литературное чтение'].flatMap((subject, i) =>
    buildSample(100 + i, { schools: 60 })
      .sheets.filter(({ name }) => wanted.includes(name))
      .map(({ name, values }) => ({
        sheet: `${subject} ${name}`,
        file: null,
        origin: { row: 0, column: 0 },
        values: values.map((line) =>
          line.map((cell) => (typeof cell === 'string' ? cell.replaceAll('Русский язык', subject) : cell)),
        ),
        merges: [],
        numberFormats: null,
        hiddenRows: [],
      })),
  );
  return analyseGrids(grids, { reference: 'loo' });
}

const heightsOf = (operations: readonly PlanOperation[]): readonly number[] =>
  operations.flatMap((each) => (each.kind === 'rowHeights' ? each.heights.map(({ height }) => height ?? 0) : []));

describe('report sheets of 60 schools', () => {
  const report = large();

  it.each(['ru', 'en'] as const)(
    'have a summary of one page that can be read and names every school (%s)',
    async (language) => {
      const t = await loadTranslator(language);
      const { operations } = newReportsPlan(report, { reports: ['summary'] }, t);
      const height = heightsOf(operations).reduce((sum, each) => sum + each, 0);
      expect(PAGE / height).toBeGreaterThanOrEqual(READABLE);
      const texts = operations.flatMap((each) => (each.kind === 'setValues' ? each.values.flat() : [])).join('\n');
      const flagged = report.analysis.schools.filter(({ level }) => level === 'strong' || level === 'check');
      expect(flagged.length).toBeGreaterThan(10);
      for (const { school } of flagged) expect(texts).toContain(school.name);
    },
  );

  it('have a memo in which no heading ends a page', async () => {
    const t = await loadTranslator('ru');
    const { operations } = newReportsPlan(report, { reports: ['memo'] }, t);
    const heights = heightsOf(operations);
    const breaks = operations.flatMap((each) => (each.kind === 'pageBreaks' ? each.rows : []));
    const bold = new Set(
      operations.flatMap((each) =>
        each.kind === 'setFormat' && each.format.bold === true
          ? each.rects.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row + i))
          : [],
      ),
    );
    expect(breaks.length).toBeGreaterThan(1);
    expect(bold.size).toBeGreaterThan(10);
    let used = 0;
    heights.forEach((height, row) => {
      if (breaks.includes(row)) {
        expect(bold.has(row - 1)).toBe(false);
        used = 0;
      }
      used += height;
      expect([row, used <= MEMO_PAGE]).toEqual([row, true]);
    });
  });
});
