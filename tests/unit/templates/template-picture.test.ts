import { buildTemplate } from '../../../src/templates/build-template';
import { allTemplateSummaries } from '../../../src/templates/catalogue';
import { templatePicture } from '../../../src/templates/template-picture';
import { gridOfWorkbookPlan } from '../../fixtures/roadmap/grid-of-plan';

const PARAMS = { municipality: '', authority: '', schoolYear: 2026, schools: [] };
const ids = allTemplateSummaries().map(({ id }) => id);

describe('picture of a template', () => {
  it.each(ids)('%s: header and rows are those of the sheet that is inserted', (id) => {
    const { widths, rows } = templatePicture(id, 2026);
    const sheet = gridOfWorkbookPlan(buildTemplate(id, PARAMS, { filled: true, taken: [] }));
    const own = (line: readonly unknown[]): string => line.map((value) => (value === null ? '' : String(value))).join();
    const [header, ...body] = rows.map(({ cells }) => {
      const line = widths.map(() => '');
      for (const { column, text } of cells) line[column] = text;
      return line.join();
    });
    const at = sheet.values.findIndex((line) => own(line) === header);
    expect(at).toBeGreaterThan(0);
    expect(sheet.values.slice(at + 1, at + 1 + body.length).map(own)).toEqual(body);
    expect(rows[0]?.cells.every(({ text }) => text !== '')).toBe(true);
    expect(body).toHaveLength(5);
  });

  it('tells titles of sections from measures', () => {
    expect(templatePicture('directions-plan', 2026).rows.map(({ kind }) => kind)).toEqual([
      'header',
      'section',
      'section',
      'row',
      'section',
      'section',
    ]);
    expect(
      templatePicture('school-year-plan', 2026)
        .rows.slice(1)
        .every(({ kind }) => kind === 'row'),
    ).toBe(true);
  });
});
