import { readFileSync } from 'node:fs';
import path from 'node:path';
import { computeHere } from '../../../src/app/compute-here';
import { createApp } from '../../../src/app/create-app';
import type { AnalysisReport, App } from '../../../src/app/api';
import { newReportsPlan } from '../../../src/app/build-reports';
import { analysisText } from '../../../src/cli/analyze';
import { analyseGrids } from '../../../src/app/pipeline';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import { openFile } from '../../../src/files/open-file';
import type { Grid } from '../../../src/grid/grid';
import { loadTranslator } from '../../../src/i18n/load';
import type { Translator } from '../../../src/i18n/translator';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';
import type { PlanOperation } from '../../../src/plan/workbook-plan';
import { isFlagged } from '../../../src/risk/levels';
import { reasonText } from '../../../src/i18n/reason-text';
import { signChart } from '../../../src/risk/charts/sign-chart';

/** Summary reports of 24 schools for three years, as a methodologist pastes them into one book. */
const REPORTS = ['raspredelenie', 'raspredelenie_2025', 'raspredelenie_2024', 'sravnenie', 'zadaniya'];
/** Pupil rows, earlier distributions and the earlier scores of the same pupils. */
const PUPILS = ['F1', 'raspredelenie_2025', 'raspredelenie_2024', 'svyaz'];

async function sheets(names: readonly string[]): Promise<Grid[]> {
  const opened = names.map(async (name) => {
    const file = `m077_${name}.xlsx`;
    const grids = await openFile(readFileSync(path.join(__dirname, '../../golden', file)), file);
    return grids.map((grid, i) => ({ ...grid, file: null, sheet: `${name} ${String(i)}` }));
  });
  return (await Promise.all(opened)).flat();
}

const SCALED = { ...DEFAULT_SETTINGS, scale: [9, 15, 21] } as const;
let t: Translator;
let reports: Grid[];
let pupils: Grid[];
beforeAll(async () => {
  t = await loadTranslator('ru');
  [reports, pupils] = await Promise.all([sheets(REPORTS), sheets(PUPILS)]);
});

async function analysed(grids: readonly Grid[], settings: Parameters<App['saveSettings']>[0]): Promise<AnalysisReport> {
  const workbook = memoryWorkbookOf(grids);
  const saved = await createApp(workbook, computeHere, t).saveSettings(settings);
  if (!saved.ok) throw new Error(saved.failure.code);
  // another pane, which knows only what the workbook holds
  const result = await createApp(workbook, computeHere, t).analyse({ reference: 'loo' });
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const newest = (report: AnalysisReport) =>
  report.analysis.assessments.find(({ assessment }) => assessment.year === 2026)!;
const levels = (report: AnalysisReport, year: number) =>
  Object.fromEntries(
    report.analysis.assessments
      .find(({ assessment }) => assessment.year === year)!
      .schools.map(({ school, level }) => [school.login, level]),
  );
const texts = (operations: readonly PlanOperation[]): string => JSON.stringify(operations);

describe('the pane', () => {
  it('combines signs cautiously without being told, and by the definition where the book says so', async () => {
    const steady = await analysed(pupils, SCALED);
    const standard = await analysed(pupils, { ...SCALED, variant: 'standard' });
    expect([steady.analysis.variant, standard.analysis.variant]).toEqual(['steady', 'standard']);
    const together = (report: AnalysisReport) => newest(report).schools.map(({ combined }) => combined.P4?.p);
    expect(together(standard)).not.toEqual(together(steady));
    // one school of 24 is judged less severely, in 2025; nobody more
    const [before, after] = [levels(standard, 2025), levels(steady, 2025)];
    const changed = Object.keys(before).filter((login) => before[login] !== after[login]);
    expect(changed.map((login) => [login, before[login], after[login]])).toEqual([['edu203514', 'strong', 'check']]);
  });

  it('gives the numbers of the command line with --variant steady', async () => {
    const steady = await analysed(reports, SCALED);
    const called = analyseGrids(reports, { reference: 'loo', scale: [9, 15, 21], variant: 'steady' });
    expect(steady.analysis.assessments.map(({ schools }) => schools.map(({ combined }) => combined))).toEqual(
      called.analysis.assessments.map(({ schools }) => schools.map(({ combined }) => combined)),
    );
  });
});

describe('signs of the cautious combination', () => {
  it('are named by a sentence with figures and shown by a chart', async () => {
    for (const grids of [reports, pupils]) {
      const { analysis } = await analysed(grids, SCALED);
      const flagged = analysis.assessments.flatMap(({ schools }) => schools.filter(({ level }) => isFlagged(level)));
      expect(flagged.length).toBeGreaterThan(3);
      for (const { reasons } of flagged) {
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) {
          expect(reasonText(reason, t)).toMatch(/\d.*при обычной проверке|при обычной проверке.*\d/i);
          expect([reason.indicator, signChart(reason) !== null]).toEqual([reason.indicator, true]);
        }
      }
    }
  });
  it('name the profile against the parabola, not the line', async () => {
    const named = newest(await analysed(reports, SCALED)).schools.flatMap(({ reasons }) =>
      reasons.map((r) => r.indicator),
    );
    expect(named).toContain('HEagg_curve');
    expect(named).not.toContain('HEagg');
  });
  it('name the progress of linked pupils, which is half of the member «open with va»', async () => {
    const school = newest(await analysed(pupils, SCALED)).schools.find(
      ({ school: { login } }) => login === 'edu203518',
    )!;
    const reason = school.reasons.find(({ indicator }) => indicator === 'va')!;
    expect(reasonText(reason, t)).toMatch(/^Ученики продвинулись в среднем на 11,5 балла больше/);
  });
});

describe('what people read', () => {
  it('says on the summary, the heat map and the memo how the signs were combined', async () => {
    const steady = await analysed(reports, SCALED);
    const standard = await analysed(reports, { ...SCALED, variant: 'standard' });
    const sheet = (report: AnalysisReport) =>
      texts(newReportsPlan(report, { reports: ['summary', 'heat', 'memo'] }, t).operations);
    const [cautious, defined] = [sheet(steady), sheet(standard)];
    for (const words of ['осторожное сведение', 'Признаки сводятся осторожно', 'от 3 до 14 из 100'])
      expect([words, cautious.includes(words), defined.includes(words)]).toEqual([words, true, false]);
    for (const words of ['сведение по определению', 'Признаки сводятся по определению', 'от 5 до 22 из 100'])
      expect([words, cautious.includes(words), defined.includes(words)]).toEqual([words, false, true]);
    expect(cautious).toContain('при осторожном сведении признаков среди отмеченных');
    // the columns of the heat map are the signs that were combined
    expect(cautious).toContain('Профиль с уровнем, отчёт');
    expect(cautious).not.toContain('"Профиль, отчёт"');
    expect(defined).toContain('"Профиль, отчёт"');
  });
  it('says it in the text of the command line', () => {
    const text = (variant?: 'steady') =>
      [
        ...analysisText(
          analyseGrids(reports, { reference: 'loo', scale: [9, 15, 21], ...(variant ? { variant } : {}) }),
          t,
          100,
        ),
      ].join('\n');
    expect(text()).toContain(
      'Сведение признаков: по определению; в панели по умолчанию осторожное, его даёт --variant steady.',
    );
    expect(text('steady')).toContain('Сведение признаков: осторожное (steady), как в панели по умолчанию.');
  });
});

describe('schools in the risk zone for years in a row', () => {
  it('are on the summary, the list of three years and their cards with the number of years', async () => {
    const report = await analysed(reports, { ...SCALED, variant: 'standard' });
    for (const kind of ['summary', 'years', 'card'] as const) {
      const text = texts(newReportsPlan(report, { reports: [kind] }, t).operations);
      expect([kind, text.includes('В зоне риска 2 года подряд.')]).toEqual([kind, true]);
    }
  });
});
