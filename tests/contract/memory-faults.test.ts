import type { App, Result } from '../../src/app/api';
import type { OpenQuestion } from '../../src/domain/supplements';
import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { DEFAULT_SETTINGS } from '../../src/app/settings';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import { bookBench, value } from './book-bench';
import { BROKEN, openBroken } from './broken-plans';
import { dumpModel } from './excel-harness';
import { shown, type Ready } from './fault-stage';
import { failsEverywhere } from './faults';

let t: Translator;
beforeAll(async () => {
  t = await loadTranslator('ru');
});

async function withPlan() {
  const { excel, checked } = await openBroken(BROKEN.renumber);
  return { excel, checked, another: (): App => createApp(excel.workbook, computeHere, t) };
}

type Book = Awaited<ReturnType<typeof withPlan>>;

const FACTS = { period: '2026-2027', approved: '', abbreviations: '', daysOff: '' };
const QUESTION: OpenQuestion = {
  kind: 'columns',
  file: null,
  fingerprint: 'abc',
  sheet: 'Лист1',
  headerRow: 0,
  columns: [{ column: 0, header: 'ОО', candidates: ['school'] }],
};
const EDIT = { kind: 'setValues', sheet: 'Лист1', row: 20, column: 0, values: [['х'], ['у']] } as const;

async function edited({ another }: Book): Promise<string> {
  value(await another().apply({ title: 'fix', params: {}, needs: [], operations: [EDIT] }));
  return value(await another().history()).actions[0]?.id ?? '';
}

/** Settings that could not be written hold for the session, and that is said: here it counts as refused. */
async function saved(pane: App): Promise<Result<unknown>> {
  const result = await pane.saveSettings({ ...DEFAULT_SETTINGS, minN: 15, palette: 'grey' });
  if (!result.ok || result.value.stored) return result;
  return { ok: false, failure: { code: 'host', params: {}, written: [], cause: null } };
}

/** What the workbook remembers, one flow a method of the pane. */
const flows: Readonly<Record<string, (book: Book) => Promise<Ready['step']>>> = {
  'settings are saved': () => Promise.resolve(saved),
  'settings are saved as by default again': async ({ another }) => {
    value(await saved(another()));
    return async (pane) => {
      const result = await pane.saveSettings(DEFAULT_SETTINGS);
      if (!result.ok || result.value.stored) return result;
      return { ok: false, failure: { code: 'host', params: {}, written: [], cause: null } };
    };
  },
  'an answer is remembered': () =>
    Promise.resolve((pane) => pane.answer(QUESTION, { kind: 'columns', columns: { 0: 'school', 1: 'first' } })),
  'answers are forgotten': async ({ another }) => {
    value(await another().answer(QUESTION, { kind: 'columns', columns: { 0: 'school', 1: 'first' } }));
    const ids = value(await another().rememberedAnswers()).map(({ id }) => id);
    expect(ids).toHaveLength(1);
    return (pane) => pane.forgetAnswers(ids);
  },
  'columns are named': ({ checked }) => Promise.resolve((pane) => pane.mapColumns(checked.table, { 2: 'unknown' })),
  'named columns are forgotten': async ({ another, checked }) => {
    value(await another().mapColumns(checked.table, { 2: 'unknown' }));
    const ids = value(await another().rememberedColumns()).map(({ id }) => id);
    expect(ids).toHaveLength(1);
    return (pane) => pane.forgetColumns(ids);
  },
  'facts of plans are remembered': () => Promise.resolve((pane) => pane.rememberPlanFacts(FACTS)),
  'a table is kept as a template': ({ checked }) => Promise.resolve((pane) => pane.saveTemplate(checked, 'Наш')),
  'a template from a file is kept': async ({ another, checked }) => {
    const { name, text } = value(await another().tableAsFile(checked, 'Наш'));
    const bytes = new TextEncoder().encode(text);
    const file = { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
    const template = value(await another().readTemplate(file));
    return (pane) => pane.keepTemplate(template);
  },
  'an own template is deleted': async ({ another, checked }) => {
    value(await another().saveTemplate(checked, 'Наш'));
    return (pane) => pane.deleteOwnTemplate('1');
  },
  'an action is forgotten': async (book) => {
    const id = await edited(book);
    return (pane) => pane.forget(id);
  },
  'an action is taken back over what the user changed': async (book) => {
    const id = await edited(book);
    book.excel.model.sheets[0]?.setValues(20, 0, [['моё']]);
    return (pane) => pane.takeBack(id, true);
  },
  'the rest of an action is taken back': async (book) => {
    const id = await edited(book);
    book.excel.model.sheets[0]?.setValues(20, 0, [['моё']]);
    const { rest } = value(await book.another().takeBack(id));
    return (pane) => pane.takeBack(rest ?? '', true);
  },
  'the rest of an action is kept as it is': async (book) => {
    const id = await edited(book);
    book.excel.model.sheets[0]?.setValues(20, 0, [['моё']]);
    const { rest } = value(await book.another().takeBack(id));
    return (pane) => pane.forget(rest ?? '');
  },
};

for (const [name, flow] of Object.entries(flows))
  failsEverywhere(name, async () => {
    const book = await withPlan();
    return { ...book, step: await flow(book) };
  });

failsEverywhere('the marks are chosen anew', async () => {
  const bench = bookBench(t);
  const { plan } = value(await bench.app.previewHighlight(bench.report));
  value(await bench.app.apply(plan));
  return {
    excel: bench.excel,
    another: bench.another,
    step: shown(
      (pane) => pane.previewHighlight(bench.report, {}, { levels: ['strong'], legend: true }),
      ({ plan: marks }) => marks,
    ),
  };
});

/** The action counts; where only the shortening of the list fails, the next action shortens it. */
failsEverywhere(
  'an action that makes the list too long',
  async () => {
    const book = await withPlan();
    for (let i = 0; i < 30; i++) await edited(book);
    const operations = [{ ...EDIT, row: 30 }];
    return { ...book, step: (pane) => pane.apply({ title: 'fix', params: {}, needs: [], operations }) };
  },
  { dispensable: /./, seen: ({ model }) => JSON.stringify(Reflect.get(Object(dumpModel(model)), 'sheets')) },
);
