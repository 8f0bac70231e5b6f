import { newReportsPlan } from '../../../src/app/build-reports';
import { analyseGrids } from '../../../src/app/pipeline';
import type { AnalysisReport } from '../../../src/app/api';
import type { ReportKind } from '../../../src/app/reports-api';
import { buildSample, SAMPLE_SHEETS } from '../../../src/bench/sample/build-sample';
import type { CellValue } from '../../../src/domain/cell';
import { loadTranslator } from '../../../src/i18n/load';
import type { Translator } from '../../../src/i18n/translator';

function reportOf(
  sheets: readonly { readonly name: string; readonly values: readonly (readonly CellValue[])[] }[],
): AnalysisReport {
  const grids = sheets.map(({ name, values }) => ({
    sheet: name,
    file: null,
    origin: { row: 0, column: 0 },
    values,
    merges: [],
    numberFormats: null,
    hiddenRows: [],
  }));
  return analyseGrids(grids, { reference: 'loo' });
}

/** Statistics of marks of three schools: no primary scores anywhere. */
const marksOnly = (): AnalysisReport =>
  reportOf([
    {
      name: 'Отметки',
      values: [
        ['Статистика по отметкам'],
        [],
        ['ВПР 2026 Русский язык 4 класс'],
        ['Предмет:', 'Русский язык'],
        [],
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5],
        ...[1, 2, 3].map((n) => [`МБОУ «СОШ №${String(n)}»(edu20000${String(n)})`, null, 50, 10, 40, 30, 20]),
      ],
    },
  ]);
const oneSchool = (): AnalysisReport => reportOf(buildSample(7, { schools: 1 }).sheets);

function textsOf(report: AnalysisReport, reports: readonly ReportKind[], t: Translator): string {
  const { operations } = newReportsPlan(report, { reports }, t);
  return operations.flatMap((each) => (each.kind === 'setValues' ? each.values.flat() : [])).join('\n');
}

describe.each([
  ['marks alone', marksOnly, 'reports.pages.marksOnly'],
  ['one school', oneSchool, 'warnings.ONE_SCHOOL'],
] as const)('reports of %s', (_, make, reason) => {
  it.each(['summary', 'heat', 'years', 'memo'] as const)(
    'say on the sheet «%s» why no school was judged, and never that there are no signs',
    async (kind) => {
      for (const language of ['ru', 'en'] as const) {
        const t = await loadTranslator(language);
        const texts = textsOf(make(), [kind], t);
        expect(texts).toContain(t(reason));
        expect(texts).not.toContain(t('reports.summary.noRisk'));
        expect(texts).not.toContain(t('reports.years.nobody'));
        expect(texts).not.toContain(t('reports.falseAlarms', { variant: 'definition' }));
      }
    },
  );

  it('have no chart of levels that nobody got', async () => {
    const t = await loadTranslator('ru');
    const { operations } = newReportsPlan(make(), { reports: ['summary'] }, t);
    expect(operations.filter(({ kind }) => kind === 'addChart')).toEqual([]);
  });
});

describe('reports of a municipality', () => {
  const sheets = buildSample(7).sheets;

  it('name the works that could not be judged and why, beside those that could', async () => {
    const t = await loadTranslator('ru');
    const [marks] = marksOnly().analysis.assessments;
    if (!marks) throw new Error('no work');
    const report = reportOf(sheets);
    const mixed = { ...report, analysis: { ...report.analysis, assessments: [...report.analysis.assessments, marks] } };
    for (const kind of ['summary', 'memo'] as const)
      expect(textsOf(mixed, [kind], t)).toContain(t('reports.pages.marksOnly'));
    for (const kind of ['summary', 'memo'] as const)
      expect(textsOf(report, [kind], t)).not.toContain(t('reports.pages.marksOnly'));
  });

  it('say of every step who takes it and by when, on the summary and in the memo', async () => {
    const t = await loadTranslator('ru');
    const report = reportOf(sheets);
    const [summary, memo] = (['summary', 'memo'] as const).map((kind) => textsOf(report, [kind], t).toLowerCase());
    for (const step of ['works', 'talk', 'observe', 'measures'] as const)
      for (const text of [t(`reports.pages.${step}.who`), t(`reports.pages.${step}.when`)]) {
        expect(summary).toContain(text.toLowerCase());
        expect(memo).toContain(text.toLowerCase());
      }
  });

  it('have no empty column of federal lists where none was read', async () => {
    const t = await loadTranslator('ru');
    const report = reportOf(sheets.filter(({ name }) => name !== SAMPLE_SHEETS.previous));
    expect(textsOf(report, ['years'], t)).not.toContain(t('reports.head.federal'));
  });
});
