/** Two panes over one workbook, as when it is open in two windows: each is an add-in of its own and knows only what the workbook says. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, inModel, launch, openBench } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const t = createTranslator('ru', ru);
const SLOW = { timeout: 60_000 };
const LIMIT = { timeout: 240_000 };
const KEY = 'objektiv.settings';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** The sample with two panes; what a person does in each of them. */
async function twoPanes() {
  const visit = await openBench(browser, {
    search: { lang: 'ru', panes: '2' },
    context: { viewport: { width: 1500, height: 800 } },
  });
  await visit.page.getByText(t('bench.message.sample')).waitFor();
  const panes = [visit.pane, visit.secondPane].map((pane) => ({
    pane,
    button: (key, params) => pane.getByRole('button', { name: t(key, params), exact: true }).filter({ visible: true }),
    text: (key, params) => pane.getByText(t(key, params)).first(),
    place: (name) => pane.getByRole('tab', { name: t(`pane.place.${name}`) }).click(),
  }));
  for (const { pane } of panes) await pane.getByRole('tablist').waitFor(SLOW);
  return { ...visit, first: panes[0], second: panes[1] };
}

async function analyse({ button, place }) {
  await place('analysis');
  await button('pane.analysis.run').click();
  await button('pane.analysis.again').waitFor(SLOW);
  await place('risk');
}

describe('two panes over one workbook', () => {
  it('are two instances of the add-in over one model', LIMIT, async () => {
    const visit = await twoPanes();
    const facts = await visit.page.evaluate(() => ({
      hosts: window.objektivBench.hosts.length,
      apart: window.objektivBench.hosts[0] !== window.objektivBench.hosts[1],
      shared: window.objektivBench.hosts[0].model === window.objektivBench.hosts[1].model,
    }));
    assert.deepEqual(facts, { hosts: 2, apart: true, shared: true });
    await visit.close();
  });

  it('mark from plans made before the other has marked, and either takes all marks back', LIMIT, async () => {
    const visit = await twoPanes();
    const { page, first, second } = visit;
    const untouched = await fingerprint(page);
    await analyse(first);
    await analyse(second);
    // both have seen what they are going to do to a workbook without marks
    for (const { button } of [first, second]) {
      await button('marks.preview').click();
      await button('marks.apply').waitFor(SLOW);
    }
    await first.button('marks.apply').click();
    await first.text('marks.applied').waitFor(SLOW);
    const marked = await fingerprint(page);
    // the same marks once more change nothing, and do not hide what was there before the first
    await second.button('marks.apply').click();
    await second.text('marks.applied').waitFor(SLOW);
    assert.ok((await fingerprint(page)) === marked);
    await second.place('overview');
    await second.place('risk');
    await second.button('marks.takeBack').click(SLOW);
    await second.pane
      .getByText(t('marks.takenBack', { cells: 0 }))
      .first()
      .waitFor(SLOW);
    assert.ok((await fingerprint(page)) === untouched, 'every cell is as it was');
    await visit.close();
  });

  it('see one list of actions: what one has taken back, the other cannot take back again', LIMIT, async () => {
    const visit = await twoPanes();
    const { page, first, second } = visit;
    const untouched = await fingerprint(page);
    const title = t('templates.municipal-roadmap.title');
    await first.place('templates');
    await first.button('pane.templates.chooseNamed', { title }).click();
    await first.button('pane.templates.preview').click();
    await first.button('pane.templates.insert').click(SLOW);
    await first.button('pane.takeBack').waitFor(SLOW);
    const name = await inModel(page, (model) => model.sheets.at(-1).name);
    const action = t('plans.insertTemplate', { name });
    await second.button('pane.history').click();
    await second.button('undo.takeBackNamed', { action }).click(SLOW);
    await second.text('undo.done', { action }).waitFor(SLOW);
    assert.ok((await fingerprint(page)) === untouched);
    await first.button('pane.takeBack').click();
    await first.text('failures.historyMissing').waitFor(SLOW);
    assert.ok((await fingerprint(page)) === untouched, 'nothing is taken back twice');
    await visit.close();
  });

  it('insert from plans made side by side: no sheet is overwritten', LIMIT, async () => {
    const visit = await twoPanes();
    const { page, first, second } = visit;
    const title = t('templates.municipal-roadmap.title');
    const before = await inModel(page, (model) => model.sheets.map(({ name }) => name));
    for (const { place, button } of [first, second]) {
      await place('templates');
      await button('pane.templates.chooseNamed', { title }).click();
      await button('pane.templates.preview').click();
      await button('pane.templates.insert').waitFor(SLOW);
    }
    await first.button('pane.templates.insert').click();
    await first.button('pane.goToSheet').waitFor(SLOW);
    const inserted = await fingerprint(page);
    await second.button('pane.templates.insert').click();
    const [added] = (await inModel(page, (model) => model.sheets.map(({ name }) => name))).filter(
      (name) => !before.includes(name),
    );
    await second.text('failures.sheetExists', { sheet: added }).waitFor(SLOW);
    assert.ok((await fingerprint(page)) === inserted, 'the sheet of the first pane is as it was');
    // as the message says: a new look gives another name
    await second.button('pane.templates.preview').click();
    await second.button('pane.templates.insert').click(SLOW);
    await second.button('pane.goToSheet').waitFor(SLOW);
    const names = await inModel(page, (model) => model.sheets.map((sheet) => sheet.name));
    assert.equal(names.length, before.length + 2);
    await visit.close();
  });

  it('keep each other’s settings: only what was changed here is stored', LIMIT, async () => {
    const visit = await twoPanes();
    const { page, first, second } = visit;
    const part = ({ pane }) => pane.locator('summary').getByText(t('settings.levels')).click();
    const field = ({ pane }, name) => pane.getByLabel(t(`settings.name.${name}`));
    for (const each of [first, second]) {
      await each.button('pane.place.settings').click();
      await each.button('settings.save').waitFor(SLOW);
      await part(each);
    }
    await field(first, 'strongQ').fill('0,05');
    await first.button('settings.save').click();
    await first.text('settings.saved').waitFor(SLOW);
    await field(second, 'minN').fill('15');
    await second.button('settings.save').click();
    await second.text('settings.saved').waitFor(SLOW);
    const stored = await inModel(page, (model, key) => JSON.parse(model.settings.get(key)).settings, KEY);
    assert.equal(stored.strongQ, 0.05, 'what the other pane has stored is kept');
    assert.equal(stored.minN, 15);
    // what the other has changed is shown here too
    assert.equal(await field(second, 'strongQ').inputValue(), '0,05');
    await first.place('overview');
    await first.button('pane.place.settings').click();
    await first.pane.locator('input[value="15"]').waitFor(SLOW);
    await visit.close();
  });
});
