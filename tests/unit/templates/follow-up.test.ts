import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { createApp } from '../../../src/app/create-app';
import { computeHere } from '../../../src/app/compute-here';
import { openFile } from '../../../src/files/open-file';
import { isWorkingDay } from '../../../src/domain/working-days';
import { loadTranslator } from '../../../src/i18n/load';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';
import { checkMeasureTable } from '../../../src/roadmap/check';
import type { Measure } from '../../../src/roadmap/measure-table';
import { deadlineCalendar } from '../../../src/roadmap/progress/calendar';
import { dueDate } from '../../../src/roadmap/progress/due-date';
import { measureStatus, progressCounts } from '../../../src/roadmap/progress/measure-status';
import { recogniseMeasureTables } from '../../../src/roadmap/recognise/recognise';
import { buildCalendar } from '../../../src/templates/build-calendar';
import { buildMeasuresFor } from '../../../src/templates/build-measures';
import { buildProgressReport } from '../../../src/templates/build-progress';
import { measuresFor, type FlaggedSchool } from '../../../src/templates/measures-for';
import { onlyTable } from '../../fixtures/roadmap/check-plan';
import { gridOfWorkbookPlan } from '../../fixtures/roadmap/grid-of-plan';
import { gridOf, withCells, type Plan } from '../../fixtures/roadmap/plan-grid';
import { PLANS } from '../../fixtures/roadmap/plans';
import { dump } from '../plan/dump';

const PARAMS = { municipality: 'Зареченский округ', authority: 'Отдел образования', schoolYear: 2026 };
const result = (subject: string | null, indicators: readonly string[]): FlaggedSchool['results'][number] => ({
  subject,
  assessment: `${subject ?? 'предмет не указан'}, 4 класс, 2026 год`,
  level: 'признаки выражены',
  reasons: ['Скопление баллов у границы отметки «4»: 18 работ вместо ожидаемых 6.'],
  indicators,
});
const FLAGGED: readonly FlaggedSchool[] = [
  { name: '212', strong: true, results: [result('Русский язык', ['bunch_smooth']), result('Математика', ['journal'])] },
  { name: '8', strong: false, results: [result('Математика', ['identical'])] },
  { name: 'Лицей «Росток»', strong: false, results: [result('Русский язык', ['conf'])] },
];

describe('measures for schools at risk', () => {
  const plan = buildMeasuresFor(FLAGGED, PARAMS, ['Комплекс мер']);
  const workbook = memoryWorkbookOf([]);
  beforeAll(() => workbook.apply(plan));
  const measures = async (): Promise<ReturnType<typeof onlyTable>> => {
    const [grid] = await workbook.read(['Комплекс мер (2)'], { merges: true, numberFormats: true });
    if (!grid) throw new Error('no sheet');
    const [table] = recogniseMeasureTables(grid);
    if (!table) throw new Error('no table');
    expect(checkMeasureTable(table, grid).findings).toEqual([]);
    return table;
  };

  it('are a plan that its own check finds clean, with the schools in the title', async () => {
    const table = await measures();
    expect(table.structure).toBe('measure-complex');
    expect(table.title).toContain('ОО №№ 8, 212, Лицей «Росток»');
    expect(table.measures.length).toBeGreaterThanOrEqual(10);
  });

  it('name subjects with the schools they belong to', () => {
    const titles = measuresFor(FLAGGED).map(({ title }) => title);
    expect(titles).toContain(
      'Перепроверка работ по предмету «русский язык» в ОО № 212, Лицей «Росток»: работы вблизи границ отметок и случайная выборка остальных',
    );
    expect(titles).toContain(
      'Перепроверка работ по предмету «математика» в ОО №№ 8, 212: работы вблизи границ отметок и случайная выборка остальных',
    );
    expect(titles.some((title) => /журналу.*в ОО № 212$/.test(title))).toBe(true);
    expect(titles.some((title) => /^Выездное.*в ОО № 212$/.test(title))).toBe(true);
    expect(titles.some((title) => /^Рассадка.*ОО № 8,/.test(title))).toBe(true);
  });

  it.each([2025, 2026, 2027, 2028, 2029])('have their dates on working days of %i', (schoolYear) => {
    const grid = gridOfWorkbookPlan({
      ...buildMeasuresFor(FLAGGED, { ...PARAMS, schoolYear }, []),
      operations: buildMeasuresFor(FLAGGED, { ...PARAMS, schoolYear }, []).operations.filter(
        (operation) => 'sheet' in operation && operation.sheet === 'Комплекс мер',
      ),
    });
    const dates = onlyTable(grid).measures.flatMap((measure) =>
      measure.deadline.parts.flatMap(
        (part) =>
          /^(\d{4})-(\d\d)-(\d\d)$/
            .exec(part.end ?? '')
            ?.slice(1)
            .map(Number) ?? [],
      ),
    );
    expect(dates.length).toBeGreaterThanOrEqual(15);
    for (let i = 0; i < dates.length; i += 3) {
      const [year = 0, month = 0, day = 0] = dates.slice(i, i + 3);
      expect(isWorkingDay({ year, month, day })).toBe(true);
      expect(year === schoolYear ? month >= 8 : month < 8 && year === schoolYear + 1).toBe(true);
    }
  });

  it('have their grounds on a sheet of their own', async () => {
    const [grid] = await workbook.read(['Основания мер']);
    const text = grid?.values.flat().join('\n') ?? '';
    expect(text).toContain('Скопление баллов у границы отметки «4»');
    expect(text).toContain('ОО № 212');
  });

  it('come from an analysis, with numbers that are one school only, and can be taken back', async () => {
    const file = join(__dirname, '../../golden/m077_F1.xlsx');
    const book = memoryWorkbookOf(await openFile(new Uint8Array(readFileSync(file)), 'm077_F1.xlsx'));
    const app = createApp(book, computeHere, await loadTranslator('ru'));
    const report = await app.analyse({ reference: 'loo' });
    if (!report.ok) throw new Error(report.failure.code);
    const preview = await app.previewMeasures(report.value, PARAMS);
    if (!preview.ok) throw new Error(preview.failure.code);
    const before = dump(book);
    expect(await app.apply(preview.value)).toMatchObject({ ok: true });
    const text = book.sheet('Основания мер');
    const atRisk = report.value.analysis.schools.filter(({ level }) => level === 'strong' || level === 'check');
    expect(atRisk.length).toBeGreaterThan(0);
    expect(preview.value.params['schools']).toBe(atRisk.length);
    expect(text.used()?.rows).toBeGreaterThan(atRisk.length);
    await app.takeBackLast();
    expect(dump(book)).toEqual(before);
  });
});

describe('progress of a plan', () => {
  const measure = (deadline: string, conclusion: string | null): Measure => {
    const plan = withCells(PLANS['progress-report'] as Plan, 1, { deadline, conclusion });
    const [first] = onlyTable(gridOf(plan)).measures;
    if (!first) throw new Error('no measure');
    return first;
  };

  it.each([
    ['до 20.09.2025', '2025-09-20'],
    ['Сентябрь 2025 г.', '2025-09-30'],
    ['февраль 2028 г.', '2028-02-29'],
    ['Сентябрь 2025 г. – май 2026 г.', '2026-05-31'],
    ['2025/2026 учебный год', '2026-08-31'],
    ['2025-2027 гг.', '2027-12-31'],
    ['постоянно', null],
  ])('«%s» is due on %s', (text, due) => {
    expect(dueDate(measure(text, null))).toBe(due);
  });

  it.each([
    ['до 20.09.2025', 'Приказ от 05.09.2025 № 14', 'done'],
    ['до 20.09.2025', 'Проведено', 'withoutEvidence'],
    ['до 20.09.2025', null, 'overdue'],
    ['до 20.09.2025', 'Не проведено', 'overdue'],
    ['июнь 2026 г.', null, 'open'],
    ['постоянно', null, 'undated'],
  ])('a measure due «%s» with «%s» is %s', (deadline, conclusion, status) => {
    expect(measureStatus(measure(deadline, conclusion), '2025-11-01')).toBe(status);
  });

  it('becomes a report with six columns, sections and shares', () => {
    const source = onlyTable(gridOf(PLANS['municipal-roadmap'] as Plan));
    const plan = buildProgressReport(source, '2025-11-15', []);
    const report = onlyTable(gridOfWorkbookPlan(plan));
    expect(report.columns.map(({ field }) => field)).toEqual([
      'number',
      'measure',
      'deadline',
      'responsible',
      'result',
      'conclusion',
    ]);
    expect(report.measures.map(({ number, title, section }) => [number, title, section])).toEqual(
      source.measures.map(({ number, title, section }) => [number, title, section]),
    );
    const counts = progressCounts(source.measures, '2025-11-15');
    expect(counts).toMatchObject({ total: 4, done: 0, overdue: 1 });
    expect(gridOfWorkbookPlan(plan).values.flat().join('\n')).toContain('просрочено: 1 (25 %)');
  });

  it('is shown by month, what is late first', () => {
    const source = onlyTable(gridOf(PLANS['municipal-roadmap'] as Plan));
    expect(
      deadlineCalendar(source.measures, '2025-11-15').map(({ month, entries }) => [month, entries.length]),
    ).toEqual([
      ['overdue', 1],
      ['2025-11', 1],
      ['undated', 2],
    ]);
    const text = gridOfWorkbookPlan(buildCalendar(source, '2025-11-15', []))
      .values.flat()
      .join('\n');
    expect(text).toContain('Ноябрь 2025 г.: 1');
    expect(text).toContain('до 30.11.2025');
  });
});
