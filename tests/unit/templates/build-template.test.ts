import type { Rect } from '../../../src/domain/cell';
import type { PlanOperation } from '../../../src/plan/workbook-plan';
import { checkMeasureTable } from '../../../src/roadmap/check';
import { ru } from '../../../src/i18n/ru';
import { buildTemplate } from '../../../src/templates/build-template';
import { templateDefinition, templateSummaries, type TemplateParams } from '../../../src/templates/catalogue';
import { onlyTable } from '../../fixtures/roadmap/check-plan';
import { gridOfWorkbookPlan } from '../../fixtures/roadmap/grid-of-plan';

const PARAMS: TemplateParams = {
  municipality: 'Зареченский муниципальный округ',
  authority: 'Управление образования Зареченского муниципального округа',
  schoolYear: 2026,
  schools: ['212', '8'],
};
const EMPTY: TemplateParams = { municipality: '', authority: '', schoolYear: 2027, schools: [] };
const ids = templateSummaries().map((summary) => summary.id);

function operations<K extends PlanOperation['kind']>(
  plan: { operations: readonly PlanOperation[] },
  kind: K,
): Extract<PlanOperation, { kind: K }>[] {
  return plan.operations.filter(
    (operation): operation is Extract<PlanOperation, { kind: K }> => operation.kind === kind,
  );
}

const textOf = (params: TemplateParams, id: string): string =>
  gridOfWorkbookPlan(buildTemplate(id, params, { filled: true, taken: [] }))
    .values.flat()
    .join('\n');

describe.each(ids)('template %s', (id) => {
  const summary = templateSummaries().find((each) => each.id === id);

  describe.each([
    ['filled', true, PARAMS],
    ['empty', false, PARAMS],
    ['filled without parameters', true, EMPTY],
  ] as const)('%s', (_, filled, params) => {
    const plan = buildTemplate(id, params, { filled, taken: [] });
    const grid = gridOfWorkbookPlan(plan);

    it('is recognised as its own structure and its check finds nothing', () => {
      const table = onlyTable(grid);
      expect(table.structure).toBe(id);
      expect(table.measures).toHaveLength(summary?.measures ?? 0);
      expect(table.sections).toHaveLength(summary?.sections ?? 0);
      const checked = checkMeasureTable(table, grid);
      expect(checked.findings).toEqual([]);
      expect(checked.rules.filter(({ status }) => status === 'crashed')).toEqual([]);
    });

    it('leaves no place unfilled by the builder', () => {
      expect(
        grid.values.flat().filter((value) => typeof value === 'string' && /[{}]|undefined|NaN/.test(value)),
      ).toEqual([]);
    });

    it('merges no cells twice and gives every row a height that Excel takes', () => {
      const merged = new Set<string>();
      for (const { rect } of operations(plan, 'merge')) {
        for (const cell of cellsOf(rect)) {
          expect(merged.has(cell)).toBe(false);
          merged.add(cell);
        }
      }
      const [rows] = operations(plan, 'rowHeights');
      expect(rows?.heights.map(({ row }) => row)).toEqual(grid.values.map((__, row) => row));
      expect(rows?.heights.every(({ height }) => height !== null && height > 0 && height <= 409)).toBe(true);
    });

    it('prints on A4 across with its header on each page', () => {
      const table = onlyTable(grid);
      const [page] = operations(plan, 'pageLayout');
      expect(page?.layout).toMatchObject({
        orientation: 'landscape',
        paper: 'A4',
        fitToWidth: true,
        repeatRows: [table.headerRow, table.headerRow],
      });
    });

    it('offers deadlines and parties within the limit of a list', () => {
      const lists = operations(plan, 'validation').map(({ validation }) =>
        validation?.kind === 'list' ? validation.values : [],
      );
      expect(lists).toHaveLength(2);
      for (const values of lists) {
        expect(values.length).toBeGreaterThan(2);
        expect(values.join(',').length).toBeLessThanOrEqual(255);
        expect(values.some((value) => value.includes(','))).toBe(false);
      }
    });
  });

  it('understands every deadline of its own', () => {
    const grid = gridOfWorkbookPlan(buildTemplate(id, PARAMS, { filled: true, taken: [] }));
    const strange = onlyTable(grid).measures.filter(
      ({ deadline }) => deadline.parts.length === 0 || deadline.parts.some((part) => part.kind === 'unknown'),
    );
    expect(strange.map(({ deadline }) => deadline.text)).toEqual([]);
  });

  it('understands every responsible party of its own', () => {
    const grid = gridOfWorkbookPlan(buildTemplate(id, PARAMS, { filled: true, taken: [] }));
    const strange = onlyTable(grid).measures.filter(({ responsible }) => responsible.parties.length === 0);
    expect(strange.map(({ responsible }) => responsible.text)).toEqual([]);
  });

  it('puts in municipality, authority and school year, or a visible place', () => {
    expect(textOf(PARAMS, id)).toContain(PARAMS.municipality);
    expect(textOf(PARAMS, id)).toContain(PARAMS.authority);
    expect(textOf(EMPTY, id)).toContain('____');
    expect(textOf(PARAMS, id)).toMatch(/202[67]/);
  });

  it('has its texts for the pane', () => {
    expect(Object.keys(ru)).toEqual(expect.arrayContaining([`templates.${id}.title`, `templates.${id}.description`]));
  });
});

describe('inserting', () => {
  it('takes a free name when the usual one is taken', () => {
    const plan = buildTemplate('measure-complex', PARAMS, { filled: true, taken: ['комплекс мер'] });
    expect(plan.operations[0]).toMatchObject({ kind: 'addSheet', sheet: 'Комплекс мер (2)' });
    expect(plan.needs).toEqual([{ kind: 'sheetAbsent', sheet: 'Комплекс мер (2)' }]);
  });

  it('makes a wished name legal', () => {
    const plan = buildTemplate('measure-complex', PARAMS, { filled: true, sheetName: 'Меры [1/2]: школы', taken: [] });
    expect(plan.params['name']).toBe('Меры 1 2 школы');
  });

  it('names the schools in the order of their numbers', () => {
    expect(textOf(PARAMS, 'measure-complex')).toContain('в ОО №№ 8, 212');
    expect(textOf({ ...PARAMS, schools: ['5'] }, 'measure-complex')).toContain('в ОО № 5');
    expect(textOf({ ...PARAMS, schools: ['5', 'Лицей «Росток»'] }, 'measure-complex')).toContain(
      'в ОО № 5, Лицей «Росток»',
    );
  });

  it('refuses an id that is not in the catalogue', () => {
    expect(() => buildTemplate('nothing', PARAMS, { filled: true, taken: [] })).toThrow('no template "nothing"');
  });

  it('has the sizes of the municipal roadmap', () => {
    expect(templateDefinition('municipal-roadmap').sections.map((section) => section.measures.length)).toEqual([
      5, 5, 7, 2, 6, 4, 6, 2,
    ]);
  });
});

function cellsOf(rect: Rect): string[] {
  return Array.from(
    { length: rect.rows * rect.columns },
    (_, i) => `${String(rect.row + Math.floor(i / rect.columns))}:${String(rect.column + (i % rect.columns))}`,
  );
}
