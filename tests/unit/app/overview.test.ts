import { buildSample, SAMPLE_SHEETS } from '../../../src/bench/sample/build-sample';
import { computeHere } from '../../../src/app/compute-here';
import { createApp } from '../../../src/app/create-app';
import type { Result } from '../../../src/app/api';
import { DEFAULT_SETTINGS } from '../../../src/app/settings';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { MemoryWorkbook } from '../../../src/plan/memory-workbook';
import { dump } from '../plan/dump';

const t = createTranslator('ru', ru);

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

/** An app over a workbook into which the sample was inserted by its own plan. */
async function withSample() {
  const workbook = new MemoryWorkbook();
  const app = createApp(workbook, computeHere, t);
  const plan = value(await app.previewSample());
  value(await app.apply(plan));
  return { workbook, app, plan };
}

describe('the sample', () => {
  it('comes on sheets of its own and is taken back whole', async () => {
    const workbook = new MemoryWorkbook();
    const before = dump(workbook);
    const app = createApp(workbook, computeHere, t);
    const plan = value(await app.previewSample());
    expect(plan.params).toMatchObject({ sheets: 8, sheet: SAMPLE_SHEETS.individual });
    value(await app.apply(plan));
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(
      expect.arrayContaining(Object.values(SAMPLE_SHEETS)),
    );
    value(await app.takeBackLast());
    expect(dump(workbook)).toEqual(before);
  });
  it('leaves the names that are taken', async () => {
    const { app } = await withSample();
    const again = value(await app.previewSample());
    expect(again.params).toMatchObject({ sheet: 'РУ 4 Индивидуальные результ (2)' });
    value(await app.apply(again));
  });
});

describe('the overview', () => {
  it('tells of each sheet what it is', async () => {
    const { app } = await withSample();
    const { sheets, read } = value(await app.overview());
    expect(read).toBe(true);
    const kinds = Object.fromEntries(sheets.map(({ sheet, kind }) => [sheet, kind]));
    expect(kinds[SAMPLE_SHEETS.individual]).toBe('results');
    expect(kinds[SAMPLE_SHEETS.completion]).toBe('results');
    expect(kinds[SAMPLE_SHEETS.roadmap]).toBe('measures');
    expect(kinds[SAMPLE_SHEETS.schools]).toBe('unknown');
  });
  it('tells of each work what can be computed and what is missing', async () => {
    const { app } = await withSample();
    const { works } = value(await app.overview());
    const now = works.find(({ assessment }) => assessment.year === 2026);
    const before = works.find(({ assessment }) => assessment.year === 2025);
    expect(now?.schools).toBe(24);
    expect(now?.covered.filter(({ need }) => need !== null)).toEqual([]);
    const needs = Object.fromEntries(before?.covered.map(({ ability, need }) => [ability, need]) ?? []);
    expect(needs).toEqual({
      rates: 'marks',
      boundaries: 'scale',
      journal: 'journalReport',
      tasks: 'completionReport',
      classes: 'pupilRows',
      years: 'earlierYear',
      compare: 'scale',
    });
  });
  it('takes the scale of the settings into account, and looks again when they change', async () => {
    const { app } = await withSample();
    const first = value(await app.overview());
    const { subject, grade, year } = first.works.find(({ assessment }) => assessment.year === 2025)!.assessment;
    const scale = { subject: subject!, grade: grade!, year: year!, cuts: [8, 15, 21] } as const;
    value(await app.saveSettings({ ...DEFAULT_SETTINGS, scales: [scale] }));
    const next = value(await app.overview({ known: first }));
    const covered = next.works.find(({ assessment }) => assessment.year === 2025)?.covered;
    expect(covered?.find(({ ability }) => ability === 'boundaries')?.need).toBeNull();
  });
  it('is not read again while sheets and settings look the same', async () => {
    const { app, workbook } = await withSample();
    const first = value(await app.overview());
    const read = jest.spyOn(workbook, 'read');
    const next = value(await app.overview({ known: first }));
    expect(read).not.toHaveBeenCalled();
    expect(next.works).toBe(first.works);
  });
  it('lists the schools with what their names say of them', async () => {
    const { app } = await withSample();
    const { schools } = value(await app.overview());
    const { truth } = buildSample(20_260_417);
    const special = truth.schools.filter(({ kind }) => kind !== 'school').map(({ login }) => login);
    expect(
      schools
        .filter(({ selective }) => selective)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(special.sort());
  });
  it('finds nothing in an empty book', async () => {
    const app = createApp(new MemoryWorkbook(), computeHere, t);
    expect(value(await app.overview())).toMatchObject({ works: [], schools: [] });
  });
});

describe('settings at the analysis', () => {
  it('move the levels only: every figure stays, and the result says so', async () => {
    const { app } = await withSample();
    const plain = value(await app.analyse({}));
    value(await app.saveSettings({ ...DEFAULT_SETTINGS, strongQ: 0.001, checkQ: 0.001, checkP: 0.0001, minN: 60 }));
    const strict = value(await app.analyse({}));
    const at = (report: typeof plain) =>
      report.analysis.assessments.find(({ assessment }) => assessment.year === 2026)!;
    expect(at(strict).warnings).toEqual(expect.arrayContaining(['LEVELS_CHANGED', 'MIN_N_CHANGED']));
    expect(at(plain).warnings).not.toContain('LEVELS_CHANGED');
    const figures = (report: typeof plain) =>
      at(report).schools.map(({ school, n, indicators, combined }) => ({ school, n, indicators, combined }));
    expect(figures(strict)).toEqual(figures(plain));
    const flagged = (report: typeof plain) => at(report).schools.filter(({ level }) => level === 'strong').length;
    expect(flagged(strict)).toBeLessThan(flagged(plain));
    for (const { n, level } of at(strict).schools) if (n < 60) expect(level).toBe('insufficient');
  });
  it('are overruled by what the call names', async () => {
    const { app } = await withSample();
    value(await app.saveSettings({ ...DEFAULT_SETTINGS, codifierYears: [2026] }));
    expect(value(await app.analyse({})).analysis.codifierYears).toEqual([2026]);
    expect(value(await app.analyse({ codifierYears: [2025] })).analysis.codifierYears).toEqual([2025]);
  });
  it('name the open tasks of one work', async () => {
    const { app } = await withSample();
    const guessed = value(await app.analyse({}));
    const work = guessed.analysis.assessments.find(({ assessment }) => assessment.year === 2026)!.assessment;
    const workTasks = [{ subject: work.subject!, grade: work.grade!, year: null, codes: ['1'] }];
    value(await app.saveSettings({ ...DEFAULT_SETTINGS, workTasks }));
    const named = value(await app.analyse({}));
    const warnings = (report: typeof named) =>
      report.analysis.assessments.find(({ assessment }) => assessment.year === 2026)!.warnings;
    expect(warnings(guessed)).toContain('OPEN_TASKS_GUESSED');
    expect(warnings(named)).not.toContain('OPEN_TASKS_GUESSED');
  });
  it('make an ordinary school one to compare with lyceums', async () => {
    const { app } = await withSample();
    const before = value(await app.analyse({})).analysis.schools.find(({ context }) => context?.selective === false)!;
    const schoolKinds = { [before.school.key]: { name: before.school.name, selective: true } };
    value(await app.saveSettings({ ...DEFAULT_SETTINGS, schoolKinds }));
    const after = value(await app.analyse({})).analysis.schools.find(({ school }) => school.key === before.school.key);
    expect(after?.context?.selective).toBe(true);
  });
});

describe('colours of the levels', () => {
  it('are those of the settings, and marks made with others are taken back too', async () => {
    const { app, workbook } = await withSample();
    const before = dump(workbook).sheets;
    value(await app.saveSettings({ ...DEFAULT_SETTINGS, palette: 'grey' }));
    const { plan } = value(await app.previewHighlight(value(await app.analyse({}))));
    const fills = plan.operations.flatMap((each) =>
      each.kind === 'setFormat' && each.format.fill ? [each.format.fill] : [],
    );
    expect(new Set(fills).has('#BDBDBD')).toBe(true);
    expect(fills).not.toContain('#F7B267');
    value(await app.apply(plan));
    value(await app.saveSettings(DEFAULT_SETTINGS));
    value(await app.takeBackHighlight());
    expect(dump(workbook).sheets).toEqual(before);
  });
});
