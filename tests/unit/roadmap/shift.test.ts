import { address } from '../../../src/domain/cell';
import { isWorkingDay } from '../../../src/domain/working-days';
import { dateToSerial, serialToDate } from '../../../src/grid/excel-date';
import type { Grid } from '../../../src/grid/grid';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';
import { planShift } from '../../../src/roadmap/shift/plan-shift';
import { shiftText } from '../../../src/roadmap/shift/shift-text';
import { buildTemplate } from '../../../src/templates/build-template';
import { templateSummaries } from '../../../src/templates/catalogue';
import { onlyTable } from '../../fixtures/roadmap/check-plan';
import { gridOfWorkbookPlan } from '../../fixtures/roadmap/grid-of-plan';
import { gridOf, withCells, type Plan } from '../../fixtures/roadmap/plan-grid';
import { PLANS } from '../../fixtures/roadmap/plans';
import { dump } from '../plan/dump';

const CONTEXT = { years: 1, from: 2025, to: 2026, bareYears: false };
const complex = PLANS['measure-complex'] as Plan;

describe('shiftText', () => {
  it.each([
    ['2025/2026 учебный год', '2026/2027 учебный год'],
    ['2025-2026 уч. год', '2026-2027 уч. год'],
    ['2025/26 учебного года', '2026/27 учебного года'],
    ['до 20.09.2025', 'до 21.09.2026'],
    ['до 01.09.2025', 'до 01.09.2026'],
    ['до 15 мая 2026 года', 'до 17 мая 2027 года'],
    ['31 октября 2025 г.', '2 ноября 2026 г.'],
    ['9.5.2026', '11.5.2027'],
    ['Сентябрь 2025 г. – май 2026 г.', 'Сентябрь 2026 г. – май 2027 г.'],
    ['август 2025', 'август 2026'],
    ['итоги 2024/2025 учебного года', 'итоги 2025/2026 учебного года'],
    ['«15» сентября 2025 г.', '«15» сентября 2026 г.'],
    ['до 20.09.25', 'до 21.09.26'],
  ])('moves «%s» to «%s»', (before, after) => {
    expect(shiftText(before, CONTEXT)).toEqual({ text: after, unmoved: [] });
  });

  it.each([
    ['Приказ от 12.01.2026 № 14', '12.01.2026', 'document'],
    ['протокол № 3 от 05.09.2025', '05.09.2025', 'document'],
    ['согласно письму министерства от 12 января 2026 года', '12 января 2026', 'document'],
    ['Федеральный закон от 29.12.2012 № 273-ФЗ', '29.12.2012', 'document'],
    ['программа «Точка роста, 2019-2024»', '2019-2024', 'quoted'],
    ['проект до 2030 года', '2030', 'outsidePeriod'],
    ['охватить 2026 обучающихся', '2026', 'unclear'],
  ])('leaves «%s»', (text, fragment, reason) => {
    expect(shiftText(text, CONTEXT)).toEqual({ text, unmoved: [{ fragment, reason }] });
  });

  it.each(['школа № 2025', 'приказ № 2025-п', '12.13.2025', 'постоянно', '8 (343) 202-5111', 'пункт 2.2025'])(
    'sees no date in «%s»',
    (text) => {
      expect(shiftText(text, CONTEXT)).toEqual({ text, unmoved: [] });
    },
  );
});

describe('planShift', () => {
  const shift = (grid: Grid, to: number) => planShift([grid], to);

  it('moves title and deadlines and takes everything back', async () => {
    const titled: Plan = { ...complex, title: ['Комплекс мер на 2025/2026 учебный год'] };
    const grid = gridOf(withCells(titled, 1, { measure: 'Проверка по приказу от 01.10.2025 № 7' }));
    const planned = shift(grid, 2026);
    expect(planned.from).toBe(2025);
    expect(planned.changes.map(({ cell, after }) => [address(cell), after])).toEqual([
      ['A1', 'Комплекс мер на 2026/2027 учебный год'],
      ['C3', 'до 21.09.2026'],
      ['C4', 'май 2027 г.'],
    ]);
    expect(planned.unmoved.map(({ cell, reason }) => [address(cell), reason])).toEqual([['B4', 'document']]);
    const workbook = memoryWorkbookOf([grid]);
    const before = dump(workbook);
    const receipt = await workbook.apply(planned.plan);
    expect(workbook.sheet('План').value(3, 2)).toBe('май 2027 г.');
    if (receipt.undo) await workbook.apply(receipt.undo);
    expect(dump(workbook)).toEqual(before);
  });

  it('moves real dates to working days, but not numbers that became dates', () => {
    const grid = gridOf(withCells(withCells(complex, 1, { deadline: 46024 }), 2, { number: 45778 }));
    const formats = grid.values.map((line) =>
      line.map((value) => (typeof value === 'number' ? 'dd.mm.yyyy' : 'General')),
    );
    const planned = planShift([{ ...grid, numberFormats: formats }], 2026, { from: 2025 });
    const moved = planned.changes.find(({ cell }) => address(cell) === 'C4');
    expect(moved?.after).toBe(dateToSerial({ year: 2027, month: 1, day: 11 }));
    expect(isWorkingDay(serialToDate(Number(moved?.after)))).toBe(true);
    expect(planned.unmoved.map(({ cell, reason }) => [address(cell), reason])).toEqual([['A5', 'itemNumber']]);
  });

  it('takes the school year from the deadlines when the title tells none', () => {
    expect(shift(gridOf(complex), 2027).from).toBe(2025);
  });

  it('says so when no school year is to be found', () => {
    const bare: Plan = {
      ...complex,
      rows: complex.rows.map((_, i) => ({
        cells: {
          number: i + 1,
          measure: `Мера ${String(i)} без срока`,
          deadline: 'постоянно',
          responsible: 'Методисты',
        },
      })),
    };
    const planned = shift(gridOf(bare), 2026);
    expect(planned.plan.operations).toEqual([]);
    expect(planned.unmoved.map(({ reason }) => reason)).toEqual(['noYear']);
  });

  it('leaves conclusions and sheets without a plan', () => {
    const report = gridOf(PLANS['progress-report'] as Plan);
    const other: Grid = { ...report, sheet: 'Числа', values: [['до 01.09.2025', 3]], merges: [] };
    const planned = planShift([report, other], 2026);
    expect(planned.changes.every(({ cell }) => cell.sheet === 'План' && cell.column < 5)).toBe(true);
    expect(planned.unmoved.map(({ cell, reason }) => [address(cell), reason])).toEqual([['F4', 'conclusion']]);
  });

  it('refuses a sheet that has changed since', async () => {
    const grid = gridOf(complex);
    const workbook = memoryWorkbookOf([grid]);
    workbook.sheet('План').put(3, 2, 'июнь 2026 г.');
    await expect(workbook.apply(shift(grid, 2026).plan)).rejects.toMatchObject({ code: 'changed' });
  });

  describe.each(templateSummaries().map(({ id }) => id))('the filled template %s', (id) => {
    const params = { municipality: 'Округ', authority: 'Отдел образования', schools: ['8'] };
    const of = (schoolYear: number): Grid =>
      gridOfWorkbookPlan(buildTemplate(id, { ...params, schoolYear }, { filled: true, taken: [] }));

    it('becomes the template of the next year but for working days', async () => {
      const grid = of(2026);
      const planned = shift(grid, 2027);
      expect(planned.unmoved).toEqual([]);
      const workbook = memoryWorkbookOf([grid]);
      await workbook.apply(planned.plan);
      const [moved] = await workbook.read([grid.sheet], { merges: true });
      const text = (one: Grid): string =>
        one.values
          .flat()
          .join('\n')
          .replace(/\d\d\.\d\d\.(20\d\d)/g, '$1');
      expect(text(moved as Grid)).toBe(text(of(2027)));
      expect(onlyTable(moved as Grid).measures).toHaveLength(onlyTable(grid).measures.length);
    });
  });
});
