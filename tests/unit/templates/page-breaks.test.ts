import type { PlanOperation } from '../../../src/plan/workbook-plan';
import { allTemplateSummaries, buildTemplate } from '../../../src/templates/build-template';
import { overOnePage, pageBreaks, type PrintedRows } from '../../../src/templates/page-breaks';

/** A page across holds 487 points when nothing has to be fitted. */
const rows = (heights: readonly number[], kept: readonly number[]): PrintedRows => ({
  heights,
  kept: new Set(kept),
  widths: [20, 60],
  orientation: 'landscape',
  header: 0,
});
const many = (count: number, height: number): number[] => Array.from({ length: count }, () => height);

describe('pageBreaks', () => {
  it('is empty for what one page holds', () => {
    expect(pageBreaks(rows(many(10, 40), [3]))).toEqual([]);
  });

  it('is empty where pages end between measures', () => {
    expect(pageBreaks(rows(many(40, 40), [1, 18]))).toEqual([]);
  });

  it('begins a page with a title that would end the page before', () => {
    // rows 0–11 fill 480 of 487 points, so that row 11 would be the last one
    expect(pageBreaks(rows(many(20, 40), [11]))).toEqual([11]);
  });

  it('takes a goal and its section together', () => {
    expect(pageBreaks(rows(many(20, 40), [10, 11]))).toEqual([10]);
  });

  it('counts the header that further pages repeat', () => {
    // the second page holds its header and eleven rows: 12–22
    expect(pageBreaks(rows(many(40, 40), [22]))).toEqual([22]);
  });

  it('leaves alone what no page could hold', () => {
    expect(
      pageBreaks(
        rows(
          many(30, 40),
          Array.from({ length: 29 }, (_, row) => row),
        ),
      ),
    ).toEqual([]);
  });

  it('fits wider tables by making them smaller, so that a page holds more rows', () => {
    const wide = { ...rows(many(20, 40), [11]), widths: [20, 140] };
    expect(pageBreaks(wide)).toEqual([]);
  });
});

describe('overOnePage', () => {
  it('is 0 for what surely fits and says by how much the rest is too high', () => {
    expect(overOnePage(rows(many(11, 40), []))).toBe(0);
    expect(overOnePage(rows(many(13, 40), []))).toBeGreaterThan(33);
  });
});

/** Rows of the sheet where pages begin, counted anew from the plan: A4, Excel's margins, the columns fitted. */
function pages(operations: readonly PlanOperation[], part: number): { first: number; last: number }[] {
  const heights = operations.flatMap((each) => (each.kind === 'rowHeights' ? each.heights : []));
  const widths = operations.flatMap((each) => (each.kind === 'columnWidths' ? each.widths : []));
  const layout = operations.flatMap((each) => (each.kind === 'pageLayout' ? [each.layout] : []))[0];
  const breaks = operations.flatMap((each) => (each.kind === 'pageBreaks' ? each.rows : []));
  const [across, down] = layout?.orientation === 'landscape' ? [741, 487] : [494, 734];
  const scale = Math.min(1, across / widths.reduce((sum, { width }) => sum + ((width ?? 0) * 7 + 5) * 0.75, 0));
  const result: { first: number; last: number }[] = [];
  let [first, used] = [0, 0];
  heights.forEach(({ height }, row) => {
    const own = height ?? 0;
    if (row > first && (breaks.includes(row) || used + own > (down / scale) * part)) {
      result.push({ first, last: row - 1 });
      first = row;
      used = heights[layout?.repeatRows?.[0] ?? 0]?.height ?? 0;
    }
    used += own;
  });
  return [...result, { first, last: heights.length - 1 }];
}

describe.each(allTemplateSummaries().map(({ id }) => id))('printed template %s', (id) => {
  const params = {
    municipality: 'Энский муниципальный округ',
    authority: 'Управление образования Энского муниципального округа',
    schoolYear: 2026,
    schools: ['8', '12', '212'],
  };
  it.each([
    ['filled', true, 1],
    ['empty', false, 1],
    ['filled, where a page holds more', true, 1.07],
    ['empty, where a page holds more', false, 1.07],
  ] as const)('%s: no page ends with a title, and no signature stands alone', (_, filled, part) => {
    const { operations } = buildTemplate(id, params, { filled, taken: [] });
    const columns = operations.flatMap((each) => (each.kind === 'columnWidths' ? each.widths : [])).length;
    const header = operations.flatMap((each) => (each.kind === 'pageLayout' ? [each.layout.repeatRows?.[0] ?? 0] : []));
    // below the header, cells over (nearly) the whole table are titles of sections, goals and closing lines
    const wide = new Set(
      operations.flatMap((each) =>
        each.kind === 'merge' && each.rect.columns >= columns - 1 && each.rect.row > (header[0] ?? 0)
          ? [each.rect.row]
          : [],
      ),
    );
    const [...all] = pages(operations, part);
    const ends = all.slice(0, -1).map(({ last }) => last);
    expect(ends.filter((row) => wide.has(row) || row === header[0])).toEqual([]);
    const lastPage = all.at(-1);
    const inTable = Array.from(
      { length: (lastPage?.last ?? 0) - (lastPage?.first ?? 0) + 1 },
      (__, i) => (lastPage?.first ?? 0) + i,
    );
    expect(inTable.some((row) => !wide.has(row))).toBe(true);
  });
});
