import { checkGrids } from '../../../src/app/pipeline';
import { UNLIKE_TABLES, WITHOUT_NUMBERS } from '../../fixtures/roadmap/corpus/unlike-tables';
import { gridOf, type Plan } from '../../fixtures/roadmap/plan-grid';

const check = (plan: Plan) => checkGrids([gridOf(plan)]);

describe('clean tables unlike those of the source documents', () => {
  it.each(Object.entries(UNLIKE_TABLES))('%s: every measure is read and nothing is found', (_, plan) => {
    const { tables, status } = check(plan);
    expect(tables.map(({ table }) => table.measures.length)).toEqual([plan.rows.length]);
    expect(tables.flatMap(({ findings }) => findings)).toEqual([]);
    expect(status).toBe('clean');
  });

  it('without a column of numbers has that finding alone', () => {
    const { tables } = check(WITHOUT_NUMBERS);
    expect(tables.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['number/none']);
  });

  it('with the header twice has that finding alone', () => {
    const plan = UNLIKE_TABLES['english'] as Plan; // -- it is there
    const header = { raw: plan.fields.map((field) => plan.headers[field] ?? null) };
    const { tables } = check({ ...plan, rows: plan.rows.toSpliced(2, 0, header) });
    expect(tables).toHaveLength(1);
    expect(tables.flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual(['rows/repeated-header']);
  });
});
