import { analyseGrids } from '../../../src/app/pipeline';
import { newReportsPlan } from '../../../src/app/build-reports';
import type { ReportKind } from '../../../src/app/reports-api';
import { buildSample, SAMPLE_SHEETS } from '../../../src/bench/sample/build-sample';
import { loadTranslator } from '../../../src/i18n/load';
import { newestYear, riskZone } from '../../../src/risk/views/risk-zone';

const ALL: readonly ReportKind[] = ['summary', 'heat', 'card', 'years', 'table', 'memo', 'recheck'];

/** The same pupils' marks two years running: what was flagged once is flagged twice. */
function twoYears() {
  const wanted: readonly string[] = [SAMPLE_SHEETS.individual];
  const sheets = buildSample(7, { schools: 24 }).sheets.filter(({ name }) => wanted.includes(name));
  const grids = ['2025', '2026'].flatMap((year) =>
    sheets.map(({ name, values }) => ({
      sheet: `${name} ${year}`,
      file: null,
      origin: { row: 0, column: 0 },
      values: values.map((line) =>
        line.map((cell) => (typeof cell === 'string' ? cell.replaceAll('2026', year) : cell)),
      ),
      merges: [],
      numberFormats: null,
      hiddenRows: [],
    })),
  );
  return analyseGrids(grids, { reference: 'loo' });
}

describe('reports of schools that show signs two years running', () => {
  const report = twoYears();

  it.each(['ru', 'en'] as const)('say for how many years in a row (%s)', async (language) => {
    const newest = newestYear(report.analysis) ?? 0;
    const persistent = report.analysis.schools.filter((each) => riskZone(each, newest)?.status === 'persistent');
    expect(persistent.length).toBeGreaterThan(0);
    const t = await loadTranslator(language);
    const { operations } = newReportsPlan(report, { reports: ALL }, t);
    const words = t('views.zoneStatus.persistent', { years: 2 });
    for (const sheet of [t('reports.summary.sheet'), t('reports.years.sheet')]) {
      const texts = operations.flatMap((each) =>
        each.kind === 'setValues' && each.sheet === sheet ? each.values.flat() : [],
      );
      expect(texts.some((text) => typeof text === 'string' && text.includes(words))).toBe(true);
    }
  });
});
