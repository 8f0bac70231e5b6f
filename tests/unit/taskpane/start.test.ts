import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App, Overview } from '../../../src/app/api';
import type { SheetContents } from '../../../src/app/overview';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/app/settings';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { indicators } from '../../../src/indicators/registry';
import { setsWith, variantOf } from '../../../src/risk/variants/variant';
import { diagnosticsText } from '../../../src/taskpane/diagnostics';
import { foundEntries, helpEntries } from '../../../src/taskpane/help/entries';
import { INDICATOR_FACTS } from '../../../src/taskpane/help/indicator-facts';
import { observeApp } from '../../../src/taskpane/observe-app';
import { speakerOf } from '../../../src/taskpane/speak';
import { mainAction } from '../../../src/taskpane/view/overview';
import { nothingDone, recommendedStep, type Done } from '../../../src/taskpane/view/recommended-step';
import { shownSchools, withKind } from '../../../src/taskpane/view/school-kinds';
import { formOf, readForm, type SettingsForm } from '../../../src/taskpane/view/settings-form';
import { report } from './sample-report';

const russian = createTranslator('ru', ru);
const english = createTranslator('en', en);

function sheet(kind: SheetContents['kind'], name: string = kind): SheetContents {
  return { sheet: name, kind, layouts: [], schools: 0, measures: 0 };
}

function book(active: string | null, sheets: readonly SheetContents[], works = 0, read = true): Overview {
  const work = {
    assessment: { procedure: null, subject: 'РУ', grade: 4, year: 2026 },
    schools: 1,
    sheets: [],
    covered: [],
  };
  return {
    active,
    sheets,
    works: Array.from({ length: works }, () => work),
    schools: [],
    read,
    cells: 1,
    signature: '',
  };
}

describe('the main button of the overview', () => {
  test.each([
    ['results', book('results', [sheet('results')], 1), 'analyse', 'results'],
    ['measures beside results', book('measures', [sheet('results'), sheet('measures')], 1), 'check', 'measures'],
    ['a sheet to ask about', book('question', [sheet('question')]), 'analyse', 'question'],
    ['an empty sheet of an empty book', book('empty', [sheet('empty')]), 'templates', 'empty'],
    ['an empty sheet beside results', book('empty', [sheet('empty'), sheet('results')], 1), 'analyse', 'elsewhere'],
    ['an unknown sheet beside a plan', book('unknown', [sheet('unknown'), sheet('measures')]), 'check', 'elsewhere'],
    ['an unknown sheet alone', book('unknown', [sheet('unknown')]), 'templates', 'unknown'],
    ['no open sheet', book(null, [sheet('empty')]), 'templates', 'nothing'],
    ['a book that was not read', book('unknown', [sheet('unknown')], 0, false), 'analyse', 'unread'],
  ])('on %s', (_, overview, id, said) => {
    expect(mainAction(overview)).toMatchObject({ id, said });
  });
});

describe('the next step', () => {
  const results = book('results', [sheet('results'), sheet('measures')], 1);
  const done = (change: Partial<Done>): Done => ({ ...nothingDone, ...change });
  test('leads from the look to the measures', () => {
    const visited = new Set(['risk'] as const);
    expect(recommendedStep(null, null, nothingDone)?.id).toBe('look');
    expect(recommendedStep(results, null, nothingDone)).toMatchObject({ id: 'analyse', start: true });
    expect(recommendedStep(results, report, nothingDone)).toMatchObject({ id: 'schools', count: 2 });
    expect(recommendedStep(results, report, done({ visited }))?.id).toBe('highlight');
    expect(recommendedStep(results, report, done({ visited, applied: new Set(['highlight']) }))?.id).toBe('measures');
    const applied = new Set(['highlight', 'measures']);
    expect(recommendedStep(results, report, done({ visited, applied }))).toMatchObject({ id: 'check', start: true });
    expect(recommendedStep(results, report, done({ visited, applied, findings: 4 }))).toMatchObject({
      id: 'fix',
      count: 4,
    });
    expect(recommendedStep(results, report, done({ visited, applied, findings: 0 }))).toBeNull();
  });
  test('is to recalculate when settings were changed after the analysis', () => {
    expect(recommendedStep(results, report, done({ outdated: true }))).toMatchObject({ id: 'again', start: true });
    expect(recommendedStep(results, null, done({ outdated: true }))?.id).toBe('analyse');
  });
  test('in an empty book is to begin', () => {
    expect(recommendedStep(book('empty', [sheet('empty')]), null, nothingDone)?.id).toBe('begin');
  });
});

describe('observed use cases', () => {
  const failure = { code: 'editing', params: {}, written: [], cause: null } as const;
  const ok = (value: unknown): Promise<unknown> => Promise.resolve({ ok: true, value });
  function observed(app: Record<string, unknown>) {
    const seen = { done: nothingDone, failed: [] as string[] };
    const watched = observeApp(app as unknown as App, {
      done: (change) => {
        seen.done = change(seen.done);
      },
      failed: ({ code }) => seen.failed.push(code),
    });
    return { seen, watched };
  }
  test('note what was applied, checked and taken back', async () => {
    const { seen, watched } = observed({
      apply: () => ok(null),
      check: () => ok({ tables: [{ findings: [1, 2] }], resultFindings: [3] }),
      last: () => ({ title: 'highlight' }),
      takeBackLast: () => ok(null),
      saveSettings: () => ok(null),
      analyse: () => ok(null),
    });
    await watched.apply({ title: 'highlight', params: {}, needs: [], operations: [] });
    await watched.check();
    expect(seen.done).toMatchObject({ findings: 3, applied: new Set(['highlight']) });
    await watched.takeBackLast();
    expect(seen.done.applied.size).toBe(0);
    await watched.saveSettings(DEFAULT_SETTINGS);
    expect(seen.done.outdated).toBe(true);
    await watched.analyse({});
    expect(seen.done.outdated).toBe(false);
  });
  test('note the last failure, but no stop that the user asked for', async () => {
    const { seen, watched } = observed({
      check: () => Promise.resolve({ ok: false, failure }),
      analyse: () => Promise.resolve({ ok: false, failure: { ...failure, code: 'cancelled' } }),
    });
    await watched.check();
    await watched.analyse({});
    expect(seen.failed).toEqual(['editing']);
    expect(seen.done).toBe(nothingDone);
  });
  test('hand a bug on to the caller', async () => {
    const { watched } = observed({ check: () => Promise.reject(new TypeError('x')) });
    await expect(watched.check()).rejects.toThrow(TypeError);
  });
});

describe('settings as typed', () => {
  const write = (value: number): string => russian.number(value, 4);
  const plain = formOf(DEFAULT_SETTINGS, write);
  const scaleRow = { subject: 'РУ', grade: '4', year: '2026', cuts: ['9', '15', '21'], max: '' } as const;
  test('come back as they were', () => {
    const settings: Settings = {
      ...DEFAULT_SETTINGS,
      strongQ: 0.05,
      scale: [8, 15, 21],
      scales: [{ subject: 'РУ', grade: 4, year: 2026, cuts: [9, 15, 21], max: 24 }],
      openTasks: ['5', '6.1'],
      workTasks: [{ subject: 'МА', grade: 5, year: null, codes: ['12', 'К1'] }],
      codifierYears: [2025, 2027],
    };
    expect(readForm(formOf(settings, write))).toEqual({ settings, problems: {} });
  });
  test('a comma and a point are the same', () => {
    expect(readForm({ ...plain, strongQ: '0,05' }).settings.strongQ).toBe(0.05);
    expect(readForm({ ...plain, strongQ: '0.05' }).settings.strongQ).toBe(0.05);
  });
  test.each<[Partial<SettingsForm>, string, string]>([
    [{ strongQ: '0' }, 'strongQ', 'share'],
    [{ strongQ: '5 %' }, 'strongQ', 'share'],
    [{ strongQ: '0,3' }, 'checkQ', 'order'],
    [{ checkP: '' }, 'checkP', 'share'],
    [{ minN: '9' }, 'minN', 'count'],
    [{ codifierYears: '25' }, 'codifierYears', 'years'],
    [{ scale: ['8', '', '20'] }, 'scale', 'incomplete'],
    [{ scales: [{ ...scaleRow, subject: ' ' }] }, 'scales', 'work'],
    [{ scales: [{ ...scaleRow, year: '26' }] }, 'scales', 'work'],
    [{ scales: [{ ...scaleRow, cuts: ['', '', ''] }] }, 'scales', 'incomplete'],
    [{ scales: [{ ...scaleRow, cuts: ['9', '9', '21'] }] }, 'scales', 'notRising'],
    [{ scales: [{ ...scaleRow, max: '20' }] }, 'scales', 'maximum'],
    [{ scales: [scaleRow, { ...scaleRow, subject: 'ру ' }] }, 'scales', 'repeated'],
    [{ workTasks: [{ subject: 'РУ', grade: '4', year: '', codes: ' ' }] }, 'workTasks', 'codes'],
  ])('%j has a problem with %s: %s', (change, name, problem) => {
    expect(readForm({ ...plain, ...change }).problems).toEqual({ [name]: problem });
    expect(russian.has(`settings.problem.${problem}`)).toBe(true);
  });
});

describe('kinds of schools', () => {
  const schools = [
    { key: 'a', name: 'СОШ № 1', selective: false },
    { key: 'b', name: 'Лицей № 2', selective: true },
  ];
  test('those compared with lyceums come first', () => {
    expect(shownSchools(schools, {}, '').shown.map(({ key }) => key)).toEqual(['b', 'a']);
  });
  test('an answer that says what the name says is none', () => {
    const [, first] = shownSchools(schools, {}, '').shown;
    const kinds = withKind({}, first!, true);
    expect(kinds).toEqual({ a: { name: 'СОШ № 1', selective: true } });
    const changed = shownSchools(schools, kinds, 'СОШ').shown[0]!;
    expect(changed).toMatchObject({ selective: true, changed: true });
    expect(withKind(kinds, changed, false)).toEqual({});
  });
  test('a school that is no longer in the book can still be taken back', () => {
    const kinds = { z: { name: 'Школа № 9', selective: true } };
    const gone = shownSchools(schools, kinds, '').shown.find(({ key }) => key === 'z')!;
    expect(withKind(kinds, gone, false)).toEqual({});
  });
});

describe('the help', () => {
  test('knows of each indicator what its spec says', () => {
    expect(INDICATOR_FACTS).toEqual(
      indicators.map(({ id, spec: { unit, minN, inputs, tested, role, reasons } }) => ({
        id,
        unit,
        minN,
        inputs,
        tested,
        role,
        reasons,
        sets: setsWith(variantOf('standard'), id),
        steadySets: setsWith(variantOf('steady'), id),
      })),
    );
  });
  test.each([
    ['ru', russian],
    ['en', english],
  ])('tells of each indicator what it means, how it is computed and where it ends, in %s', (_, t) => {
    for (const { id } of indicators)
      for (const part of ['means', 'formula', 'limits'])
        expect(t.dynamic(`help.indicator.${id}.${part}`).length).toBeGreaterThan(15);
    expect(new Set(helpEntries(t).map(({ id }) => id)).size).toBe(helpEntries(t).length);
  });
  test('has the glossary of docs/glossary.md', () => {
    const rows = readFileSync(join(__dirname, '../../../docs/glossary.md'), 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
      .filter((cells) => cells.length === 5 && cells[1] !== 'По-русски' && !cells[1]?.startsWith('---'))
      .map((cells) => [cells[1], cells[3]]);
    const glossary = helpEntries(russian).filter(({ section }) => section === 'glossary');
    expect(glossary.map(({ title, text }) => [title, text])).toEqual(rows);
  });
  test('quotes the false alarms of the calibration', () => {
    const page = readFileSync(join(__dirname, '../../../docs/calibration.md'), 'utf8');
    const row = (set: string): string[] =>
      page
        .split('\n')
        .filter((line) => line.startsWith(`| ${set} `) && /\d,\d +\|/.test(line))
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .at(0) ?? [];
    const [, , ordinary, lyceums, , honestStrong, municipality] = row('P1 steady');
    const [, , , , , , defined] = row('P1');
    const text = russian('help.honest.alarms.text').replaceAll('\u00a0', ' ');
    for (const figure of [ordinary, lyceums, honestStrong]) expect(text).toContain(`${String(figure)} %`);
    const whole = (share: string | undefined): string => String(Math.round(Number(share?.replace(',', '.'))));
    expect(text).toContain(`В ${whole(municipality)} % муниципалитетов`);
    expect(text).toContain(`по определению – ${whole(defined)} %`);
  });
  test('is searched by words, ids and short names', () => {
    const entries = helpEntries(russian);
    const found = (typed: string): string[] => foundEntries(entries, typed, russian).map(({ id }) => id);
    expect(found('bunch_guard')).toContain('indicator.bunch_guard');
    expect(found('ложных тревог')).toContain('term.q');
    expect(found('кабачок')).toEqual([]);
    expect(found(' ')).toHaveLength(entries.length);
  });
});

describe('details for support', () => {
  test('name the host and the last failure, and nothing of the workbook', () => {
    const last = {
      code: 'host',
      params: { sheet: 'Иванова', cell: 'B7', code: 'GeneralException', file: 'школа 5.xlsx' },
      written: ['Лист «Секрет»'],
      cause: 'RichApi.Error: cell "Петров" 123456',
    } as const;
    const text = diagnosticsText({ host: 'Excel', build: '16.0' }, last);
    expect(text).toBe('host: Excel\nbuild: 16.0\nlast failure: host, GeneralException, RichApi.Error: cell "…" #');
  });
  test('say that nothing has failed', () => expect(diagnosticsText({}, null)).toBe('last failure: none'));
});

describe('the language of the pane', () => {
  test('changes for the use cases while they are there', async () => {
    Object.assign(globalThis, { document: { documentElement: {}, title: '' } });
    const { current, speak } = speakerOf(russian, 'ru-RU');
    expect([current.language, current('pane.cancel')]).toEqual(['ru', 'Остановить']);
    const next = await speak('en');
    expect(next.language).toBe('en');
    expect([current.language, current('pane.cancel')]).toEqual(['en', 'Stop']);
    expect(current.percent(0.5)).toBe('50\u00a0%');
    await speak('auto');
    expect(current.language).toBe('ru');
  });
});
