import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeHighlighted } from '../../../src/cli/write-highlighted';
import { openFile } from '../../../src/files/open-file';
import { loadTranslator } from '../../../src/i18n/load';
import { reportOf } from '../../contract/book-bench';
import { workbook } from '../results/xlsx-book';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'objektiv-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Two schools of one name, the first of them with strong signs. */
function twins(): ReturnType<typeof reportOf> {
  const report = reportOf(['strong', 'none']);
  const schools = report.analysis.schools.map((own) => ({ ...own, school: { ...own.school, name: 'МБОУ «СОШ №1»' } }));
  return { ...report, analysis: { ...report.analysis, schools } };
}

describe('highlighted copies', () => {
  it.each([
    ['ru', '«План», A2: «СОШ №1» – подходит к нескольким школам: МБОУ «СОШ №1» (edu101); МБОУ «СОШ №1» (edu102). Не'],
    ['en', '“План”, A2: “СОШ №1” fits several schools: МБОУ «СОШ №1» (edu101); МБОУ «СОШ №1» (edu102). Not marked.'],
  ] as const)('tell which names of schools were left in doubt (%s)', async (language, expected) => {
    const bytes = await workbook([{ name: 'План', rows: [['Школа'], ['СОШ №1'], ['СОШ №1 (edu101)']] }]);
    const file = `${language}.xlsx`;
    const opened = { path: file, file, bytes: () => Promise.resolve(bytes), grids: await openFile(bytes, file) };
    const err: string[] = [];
    const t = await loadTranslator(language);
    const streams = { out: () => undefined, err: (text: string) => err.push(text), width: 100 };
    await writeHighlighted(twins(), [opened], folder, t, streams);
    expect(err).toHaveLength(2);
    expect(err[0]).toContain(join(folder, file));
    expect(err[1]).toContain(expected);
  });
});
