import { checkGrids } from '../../../src/app/pipeline';
import { ru } from '../../../src/i18n/ru';
import type { PlanOperation } from '../../../src/plan/workbook-plan';
import { buildTemplate } from '../../../src/templates/build-template';
import { allTemplateSummaries, templateSummaries, type TemplateParams } from '../../../src/templates/catalogue';
import { gridOfWorkbookPlan } from '../../fixtures/roadmap/grid-of-plan';

const PARAMS: TemplateParams = {
  municipality: 'Зареченский муниципальный округ',
  authority: 'Управление образования',
  schoolYear: 2026,
  schools: ['212', '8', 'Лицей «Росток»'],
};
const EMPTY: TemplateParams = { municipality: '', authority: '', schoolYear: 2027, schools: [] };
const working = allTemplateSummaries().filter(({ group }) => group === 'working');

const ofKind = <K extends PlanOperation['kind']>(operations: readonly PlanOperation[], kind: K) =>
  operations.filter((operation): operation is Extract<PlanOperation, { kind: K }> => operation.kind === kind);

describe('the catalogue', () => {
  it('has seven plans and nine working tables with their texts', () => {
    expect(templateSummaries().map(({ group }) => group)).toEqual(Array(7).fill('plan'));
    expect(working).toHaveLength(9);
    for (const { id } of working)
      expect(Object.keys(ru)).toEqual(expect.arrayContaining([`templates.${id}.title`, `templates.${id}.description`]));
  });
});

describe.each(working)('working table $id', ({ id, columns, measures, defaultSheetName }) => {
  describe.each([
    ['filled', true, PARAMS],
    ['filled without parameters', true, EMPTY],
    ['empty', false, PARAMS],
  ] as const)('%s', (_, filled, params) => {
    const plan = buildTemplate(id, params, { filled, taken: [defaultSheetName] });
    const grid = gridOfWorkbookPlan(plan);

    it('gives no finding of its own check', () => {
      const report = checkGrids([grid]);
      expect(report.tables.flatMap(({ findings }) => findings).map(({ code }) => code)).toEqual([]);
      expect(report.resultFindings.map(({ code }) => code)).toEqual([]);
    });

    it('leaves no place unfilled by the builder and takes a free name', () => {
      expect(
        grid.values.flat().filter((value) => typeof value === 'string' && /[{}]|undefined|NaN/.test(value)),
      ).toEqual([]);
      expect(plan.params['name']).toBe(`${defaultSheetName} (2)`);
    });

    it('prints on A4 with its header on each page and heights that Excel takes', () => {
      const [page] = ofKind(plan.operations, 'pageLayout');
      expect(page?.layout).toMatchObject({ paper: 'A4', fitToWidth: true });
      const [header] = page?.layout.repeatRows ?? [];
      expect(grid.values[header ?? 0]?.filter((value) => value !== null)).toHaveLength(columns);
      const [rows] = ofKind(plan.operations, 'rowHeights');
      expect(rows?.heights.every(({ height }) => height !== null && height > 0 && height <= 409)).toBe(true);
    });

    it('offers choices within the limit of a list', () => {
      for (const { validation } of ofKind(plan.operations, 'validation')) {
        const values = validation?.kind === 'list' ? validation.values : [];
        expect(values.join(',').length).toBeLessThanOrEqual(255);
        expect(values.some((value) => value.includes(','))).toBe(false);
      }
    });
  });

  it('has a row for each school or point, else rows to write in', () => {
    const numbers = (filled: boolean, params: TemplateParams): number =>
      gridOfWorkbookPlan(buildTemplate(id, params, { filled, taken: [] })).values.filter(
        ([first]) => typeof first === 'number',
      ).length;
    const perSchool = buildTemplate(id, PARAMS, { filled: true, taken: [] }).operations.some(
      (operation) => operation.kind === 'setValues' && operation.values.flat().includes('ОО № 212'),
    );
    expect(numbers(true, PARAMS)).toBe(perSchool ? 3 : measures);
    expect(numbers(true, EMPTY)).toBe(measures);
  });
});
