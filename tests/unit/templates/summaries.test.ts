import { allTemplateSummaries } from '../../../src/templates/catalogue';
import { TEMPLATE_SUMMARIES } from '../../../src/templates/summaries';

describe('the list for the first screen', () => {
  it('says what the catalogue says', () => {
    expect(TEMPLATE_SUMMARIES).toEqual(allTemplateSummaries());
  });
});
