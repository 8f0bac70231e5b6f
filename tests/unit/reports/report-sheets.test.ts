import { analyseGrids } from '../../../src/app/pipeline';
import type { AnalysisReport } from '../../../src/app/api';
import { newReportsPlan } from '../../../src/app/build-reports';
import type { ReportKind } from '../../../src/app/reports-api';
import { buildSample } from '../../../src/bench/sample/build-sample';
import { loadTranslator } from '../../../src/i18n/load';
import type { PlanOperation } from '../../../src/plan/workbook-plan';
import { differencesFrom, writtenOf } from '../../../src/reports/refresh/written';
import { parseMarker } from '../../../src/reports/refresh/marker';
import { carryAdditions } from '../../../src/reports/refresh/carry';
import { isFlagged } from '../../../src/risk/levels';

const ALL: readonly ReportKind[] = ['summary', 'heat', 'card', 'years', 'table', 'memo', 'recheck'];
const PAGE = 733;

function reportOf(schools: number): AnalysisReport {
  const grids = buildSample(7, { schools }).sheets.map(({ name, values }) => ({
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

const on = (operations: readonly PlanOperation[], sheet: string): PlanOperation[] =>
  operations.filter((each) => each.kind !== 'setting' && each.sheet === sheet);

describe.each([1, 3, 24])('report sheets of %i schools', (schools) => {
  const report = reportOf(schools);

  it.each(['ru', 'en'] as const)('are made in %s with every text there', async (language) => {
    const t = await loadTranslator(language);
    const { operations } = newReportsPlan(report, { reports: ALL }, t);
    expect(operations.filter(({ kind }) => kind === 'addSheet')).toHaveLength(ALL.length);
    expect(JSON.stringify(operations)).not.toMatch(/undefined|NaN|null класс/);
  });

  it('have a card of one page for every school with signs', async () => {
    const t = await loadTranslator('ru');
    const { operations } = newReportsPlan(report, { reports: ['card'] }, t);
    const heights = operations.flatMap((each) => (each.kind === 'rowHeights' ? each.heights : []));
    const breaks = operations.flatMap((each) => (each.kind === 'pageBreaks' ? each.rows : []));
    const risk = report.analysis.schools.filter(({ level }) => isFlagged(level)).length;
    expect(breaks).toHaveLength(Math.max(0, risk - 1));
    [0, ...breaks].forEach((first, i) => {
      const last = breaks[i] ?? heights.length;
      const height = heights.slice(first, last).reduce((sum, each) => sum + (each.height ?? 0), 0);
      expect(height).toBeLessThanOrEqual(PAGE);
    });
  });

  it('have charts whose data are cells of the same sheet outside the printed area', async () => {
    const t = await loadTranslator('ru');
    const { operations } = newReportsPlan(report, { reports: ['card'] }, t);
    const sheet = t('reports.card.sheet');
    const filled = new Set<string>();
    for (const each of on(operations, sheet))
      if (each.kind === 'setValues')
        each.values.forEach((line, i) =>
          line.forEach((value, j) => {
            if (value !== undefined) filled.add(`${String(each.row + i)},${String(each.column + j)}`);
          }),
        );
    for (const each of operations) {
      if (each.kind !== 'addChart') continue;
      for (const { values } of each.chart.series) {
        expect(values.column).toBeGreaterThan(11);
        expect(filled.has(`${String(values.row)},${String(values.column + values.columns - 1)}`)).toBe(true);
      }
      expect(each.chart.alternative).not.toBe('');
    }
  });
});

describe('what was written', () => {
  const operations: readonly PlanOperation[] = [
    { kind: 'setValues', sheet: 'Л', row: 0, column: 0, values: [['Заголовок'], [undefined]] },
    {
      kind: 'setValues',
      sheet: 'Л',
      row: 2,
      column: 0,
      values: [
        ['Школа', 'p'],
        ['СОШ № 5', 0.1],
        ['СОШ № 7', null],
      ],
    },
  ];
  const now = [['Заголовок'], [], ['Школа', 'p'], ['СОШ № 5', 0.1], ['СОШ № 7', null]];
  const written = writtenOf(operations, 'Л');

  it('finds nothing on a sheet as it was', () => {
    expect(differencesFrom(written, now, { row: 0, column: 0 })).toEqual({ own: 7, changed: [], added: [] });
  });

  it('tells a changed cell of ours from an entry beside', () => {
    const later = [...now.slice(0, 4), ['СОШ № 7', 0.5, 'позвонить']];
    expect(differencesFrom(written, later, { row: 0, column: 0 })).toEqual({
      own: 7,
      changed: [{ row: 4, column: 1, value: 0.5 }],
      added: [{ row: 4, column: 2, value: 'позвонить' }],
    });
  });

  it('survives the way through the workbook; what is damaged is no marker', () => {
    const text = JSON.stringify({ version: 1, sheet: 'Л', written });
    expect(parseMarker(text)?.written).toEqual(written);
    for (const bad of [undefined, '', '{}', '{"version":2}', text.replace('"masks"', '"m"')])
      expect(parseMarker(bad)).toBeNull();
  });

  it('carries an entry to where its school stands now, and below when the school is gone', () => {
    const fresh: readonly PlanOperation[] = [
      {
        kind: 'setValues',
        sheet: 'Л',
        row: 2,
        column: 0,
        values: [
          ['Школа', 'p'],
          ['СОШ № 9', 0.2],
          ['СОШ № 5', 0.1],
        ],
      },
    ];
    const note = { format: null, note: null, formula: null, column: 2 };
    const {
      operations: carried,
      kept,
      moved,
    } = carryAdditions(
      [
        { row: 3, value: 'о пятой', ...note },
        { row: 4, value: 'о седьмой', ...note },
      ],
      [...now.slice(0, 4), ['СОШ № 7', 0.3]],
      (_, column) => column < 2,
      fresh,
      'Л',
      { heading: 'Ваши записи', place: (cell, beside) => `${cell} ${beside}` },
    );
    expect([kept, moved]).toEqual([1, 1]);
    const values = carried.flatMap((each) =>
      each.kind === 'setValues' ? [[each.row, each.column, each.values[0]?.[0]]] : [],
    );
    expect(values).toEqual([
      [4, 2, 'о пятой'],
      [6, 0, 'Ваши записи'],
      [7, 0, 'C5 СОШ № 7'],
      [7, 1, 'о седьмой'],
    ]);
  });
});
