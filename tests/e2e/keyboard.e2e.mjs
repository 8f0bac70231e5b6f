/** The whole product with a keyboard and nothing else: no mouse, and no focus that the test has moved. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { activeCell, inModel, launch, openBench } from './bench-driver.mjs';
import { Hand } from './keyboard-hand.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const t = createTranslator('ru', ru);

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

it(
  'every step of a working day is done by keys, and the focus is always seen, named and kept',
  { timeout: 120_000 },
  async () => {
    const visit = await openBench(browser, {
      search: { lang: 'ru', empty: '1' },
      context: { reducedMotion: 'reduce' },
    });
    const hand = new Hand(visit);
    await hand.ready();
    const started = Date.now();
    for (const step of STEPS) {
      hand.doing(step.name);
      const at = Date.now();
      try {
        await step(hand, visit);
      } catch (error) {
        console.log(hand.problems.join('\n'));
        if (process.env.SHOTS) await visit.page.screenshot({ path: `${process.env.SHOTS}/stuck.png` });
        throw error;
      }
      console.log(`${step.name}: ${((Date.now() - at) / 1000).toFixed(1)} s`);
    }
    console.log(`${hand.presses} keys, ${((Date.now() - started) / 1000).toFixed(1)} s`);
    assert.deepEqual(hand.problems, []);
    await visit.close();
  },
);

const STEPS = [
  firstRun,
  analysis,
  listOfSchools,
  oneSchool,
  reports,
  marks,
  checkAndFix,
  template,
  settings,
  help,
  history,
];
const sheets = (page) => inModel(page, (model) => model.sheets.map(({ name }) => name));

async function firstRun(hand, { page }) {
  // from the address line of the browser into the pane
  await hand.tabTo(t('pane.place.settings'));
  await hand.tabTo(t('pane.place.overview'), { role: 'tab' });
  await hand.choose(t('start.sample.try'));
  await hand.comesTo(t('start.sample'), 'heading');
  await hand.press('Escape');
  await hand.comesTo(t('start.sample.try'));
  await hand.press('Enter');
  await hand.choose(t('repair.preview'));
  await hand.comesTo(t('repair.previewHeading'), 'heading');
  await hand.choose(t('start.sample.insert'));
  await hand.comesTo(/^Образец вставлен/);
  assert.equal((await sheets(page)).length, 9);
  await hand.tabTo(t('pane.takeBack'));
}

/** Along the row of places by the arrows. */
async function toPlace(hand, name) {
  const tab = t(`pane.place.${name}`);
  await hand.tabTo(/./, { role: 'tab', back: true });
  for (let i = 0; i < 6; i++) {
    if ((await hand.here()).name === tab) return;
    await hand.press('ArrowRight');
    await hand.check();
  }
  assert.fail(`the arrows never came to ${tab}`);
}

async function analysis(hand) {
  await toPlace(hand, 'analysis');
  await hand.choose(t('pane.analysis.run'));
  await hand.comesTo(/^Прочитан/, 'heading');
  await hand.choose(t('schools.open'));
  await hand.settle();
  await hand.check();
}

async function listOfSchools(hand, { pane }) {
  await toPlace(hand, 'risk');
  await hand.tabTo(t('schools.search'));
  await hand.type('№ 5');
  await pane
    .getByText(t('schools.shown', { shown: 1, total: '24', all: 'no' }))
    .first()
    .waitFor();
  // Escape empties the field and leaves the person in it
  await hand.press('Escape');
  await pane.locator('[aria-setsize="24"]').first().waitFor();
  await hand.comesTo(t('schools.search'));
  await hand.choose(new RegExp(t('schools.level.strong')), { key: 'Space' });
  await pane
    .getByText(/^Показан/)
    .first()
    .waitFor();
  await hand.tabTo(t('schools.sort'));
  await hand.press('End');
  assert.equal(await pane.getByLabel(t('schools.sort')).inputValue(), 'name');
  // the button goes away with what it has reset
  await hand.choose(t('schools.reset'));
  await hand.settle();
  await hand.tabTo(/^(МБОУ|МАОУ|СОШ|Лицей|Гимн)/i, { role: 'button' });
  for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home', 'PageDown', 'ArrowUp']) {
    await hand.press(key);
    await hand.check();
  }
}

async function oneSchool(hand, { page, pane }) {
  // the fourth by its level has signs
  await hand.tabTo(t('schools.sort'), { back: true });
  await hand.press('Home');
  await hand.tabTo(/признаки выражены/, { role: 'button' });
  const { name: row } = await hand.here();
  await hand.press('Enter');
  await hand.comesTo(row.split('.')[0], 'heading');
  await hand.tabTo(startOf('chart.reader'), { role: 'slider' });
  const reads = () => pane.locator('[role="slider"]:focus').getAttribute('aria-valuetext');
  const first = await reads();
  await hand.press('ArrowRight');
  assert.notEqual(await reads(), first);
  await hand.choose(startOf('chart.showNamed'));
  await hand.tabTo(/./, { role: 'region' });
  await hand.choose(startOf('chart.insertNamed'));
  await hand.comesTo(startOf('chart.insertNamed'), 'heading');
  await hand.press('Escape');
  await hand.comesTo(startOf('chart.insertNamed'), 'button');
  await hand.press('Enter');
  await hand.choose(t('repair.preview'));
  await hand.comesTo(t('repair.previewHeading'), 'heading');
  await hand.choose(t('pane.templates.insert'));
  await hand.comesTo(t('chart.inserted', { sheet: t('chart.sheet') }));
  assert.ok((await sheets(page)).includes(t('chart.sheet')));
  // what a number means, and back to the link that asked
  await hand.choose(startOf('start.whatIsNamed'), { back: true });
  await hand.comesTo(/./, 'heading');
  await hand.press('Escape');
  await hand.comesTo(startOf('start.whatIsNamed'));
  await hand.press('Escape');
  await hand.comesTo(row, 'button');
}

async function reports(hand, { page }) {
  await hand.choose(t('reports.panel.open'), { back: true });
  await hand.comesTo(t('reports.panel.heading'), 'heading');
  await hand.press('Escape');
  await hand.comesTo(t('reports.panel.open'));
  await hand.press('Enter');
  await hand.comesTo(t('reports.panel.heading'), 'heading');
  await hand.choose(t('repair.preview'));
  await hand.comesTo(t('repair.previewHeading'), 'heading');
  const before = await sheets(page);
  await hand.choose(t('reports.panel.apply'));
  await hand.comesTo(startOf('reports.panel.done', { count: 3, sheet: '' }));
  assert.equal((await sheets(page)).length, before.length + 3);
  await hand.choose(t('pane.close'));
  await hand.comesTo(t('reports.panel.open'));
}

async function marks(hand) {
  await hand.choose(t('marks.preview'), { back: true });
  await hand.comesTo(t('marks.previewHeading'), 'heading');
  await hand.choose(t('marks.choice'));
  await hand.choose(t('marks.legend'), { key: 'Space' });
  await hand.tabTo(t('marks.legend'));
  await hand.choose(t('marks.apply'));
  await hand.comesTo(t('marks.heading'), 'heading');
  await hand.tabTo(t('marks.takeBack'));
}

async function checkAndFix(hand, { page, pane }) {
  await toPlace(hand, 'check');
  await hand.choose(t('pane.check.run'));
  await hand.comesTo(/\d/, 'heading');
  await hand.choose(/\(\d+\)$/, { role: 'DisclosureTriangle' });
  await hand.choose(/^Перейти к [A-Z]+\d+,/);
  await hand.settle();
  // the workbook shows the cell; F6 leads to it, and back to the link
  const { name: link } = await hand.comesTo(startOf('pane.goToCell'));
  await hand.press('F6');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'CANVAS');
  const { row, column } = await activeCell(page);
  assert.ok(link.includes(` ${String.fromCharCode(65 + column)}${row + 1},`), `${link}, and the cell ${row} ${column}`);
  await hand.press('F6');
  await hand.comesTo(link);
  await hand.choose(startOf('repair.showAll'), { back: true });
  await hand.comesTo(t('repair.heading'), 'heading');
  await hand.press('Escape');
  await hand.comesTo(/./, 'heading');
  await hand.choose(startOf('repair.showAll'));
  await hand.comesTo(t('repair.heading'), 'heading');
  await pane.getByRole('button', { name: t('repair.apply'), exact: true }).waitFor();
  await hand.choose(t('repair.apply'));
  await hand.comesTo(/./, 'heading');
  await hand.settle();
  await hand.check();
}

async function template(hand, { page }) {
  await toPlace(hand, 'templates');
  await hand.tabTo(t('pane.templates.search'));
  await hand.type('дорожная');
  const title = t('templates.municipal-roadmap.title');
  await hand.choose(t('pane.templates.chooseNamed', { title }));
  await hand.comesTo(title, 'heading');
  await hand.tabTo(t('pane.field.municipality'));
  await hand.type('Энский район');
  await hand.choose(t('pane.templates.preview'));
  await hand.comesTo(t('pane.templates.previewHeading'), 'heading');
  await hand.press('Escape');
  await hand.comesTo(title, 'heading');
  await hand.choose(t('pane.templates.preview'));
  await hand.comesTo(t('pane.templates.previewHeading'), 'heading');
  const before = await sheets(page);
  await hand.choose(t('pane.templates.insert'));
  await hand.comesTo(startOf('pane.templates.inserted', { sheet: '' }), 'heading');
  assert.equal((await sheets(page)).length, before.length + 1);
  await hand.choose(t('pane.templates.back'));
  await hand.settle();
  await hand.check();
}

async function settings(hand, { pane }) {
  await hand.choose(t('pane.place.settings'), { back: true });
  await hand.choose(t('settings.levels'));
  await hand.tabTo(t('settings.name.strongQ'));
  await hand.press('Control+a');
  await hand.type('0,05');
  await hand.choose(t('settings.save'));
  await pane.getByText(t('settings.saved')).first().waitFor();
  await hand.settle();
  await hand.check();
  await hand.choose(t('settings.resetAll'));
  await hand.settle();
  await hand.choose(t('settings.save'));
  await hand.settle();
  await hand.check();
  await hand.choose(t('settings.back'), { back: true });
  await hand.settle();
  await hand.check();
}

async function help(hand, { pane }) {
  await hand.choose(t('pane.place.help'));
  await hand.tabTo(t('help.search'));
  await hand.type('журнал');
  await hand.tabTo(/./, { role: 'DisclosureTriangle' });
  await hand.press('Enter');
  await hand.check();
  await hand.press('Escape');
  await hand.settle();
  await hand.check();
  assert.equal(await pane.locator('#place-help').isVisible(), false);
}

async function history(hand, { page, pane }) {
  // somebody has written on the sheet since: that is said, and the person decides
  const sheet = await inModel(page, (model) => {
    const last = model.sheets.at(-1);
    last.setValues(90, 0, [['моя запись']]);
    return last.name;
  });
  await hand.choose(t('pane.history'));
  await hand.comesTo(t('undo.heading'), 'heading');
  await hand.choose(startOf('undo.takeBackNamed'));
  const said = pane.locator('[role="status"]').getByText(t('undo.changedSheet', { sheet }));
  await said.waitFor({ state: 'attached' });
  await hand.choose(t('undo.force'), { back: true });
  await hand.comesTo(t('undo.heading'), 'heading');
  assert.ok(!(await sheets(page)).includes(sheet));
  await hand.tabTo(t('pane.history'), { back: true });
  await hand.press('Enter');
  await hand.check();
  await hand.leave();
}

/** The beginning of a text whose end depends on the data. */
function startOf(key, params = {}) {
  const all = t(key, { title: '|', action: '|', about: '|', cell: '|', sheet: '|', count: 1, ...params });
  const head = all.split(/[|\d]|«»/)[0].trim();
  return new RegExp(`^${head.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
