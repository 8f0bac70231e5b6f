import { allTemplateSummaries, buildTemplate } from '../../src/templates/build-template';
import { excelHarness } from './excel-harness';

const PARAMS = { municipality: 'Зареченский округ', authority: '', schoolYear: 2026, schools: ['8', '12', '212'] };

describe('what a template sends to Excel', () => {
  it.each(allTemplateSummaries().map(({ id }) => id))('%s: two round trips of less than 200 KB', async (id) => {
    const harness = excelHarness();
    const plan = buildTemplate(id, PARAMS, { filled: true, taken: [] });
    harness.host.mark();
    await harness.workbook.apply(plan);
    const { syncs, bytesSent } = harness.host.counters();
    expect(syncs).toBe(2);
    expect(bytesSent).toBeLessThan(200_000);
  });
});
