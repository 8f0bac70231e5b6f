/** The first place, the settings and the help, in both languages and on the oldest Excel, through what a person sees. */
import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, inModel, launch, openBench } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const { en } = await tsImport('../../src/i18n/en/index.ts', import.meta.url);
const { DEFAULT_SETTINGS } = await tsImport('../../src/app/settings.ts', import.meta.url);
const { settingsText } = await tsImport('../../src/app/settings-text.ts', import.meta.url);

const SLOW = { timeout: 60_000 };
const LIMIT = { timeout: 240_000 };
const KEY = 'objektiv.settings';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function open(lang = 'ru', search = {}, context = {}) {
  const t = createTranslator(lang, { ru, en }[lang]);
  const visit = await openBench(browser, { search: { lang, ...search }, context });
  const { page, pane } = visit;
  const button = (key, params) => pane.getByRole('button', { name: t(key, params), exact: true });
  const part = (key) => pane.locator('summary').getByText(t(key)).click();
  await page.getByText(t('bench.message.sample')).waitFor();
  return {
    ...visit,
    t,
    button,
    part,
    place: (name) => pane.getByRole('tab', { name: t(`pane.place.${name}`) }).click(),
  };
}

const storedSettings = (page) => inModel(page, (model, key) => model.settings.get(key) ?? null, KEY);

for (const [lang, search] of [
  ['ru', {}],
  ['en', { excel: 'ltsc' }],
]) {
  describe(`the first place in ${lang} ${JSON.stringify(search)}`, () => {
    it('leads from the open sheet through the steps', LIMIT, async () => {
      const { page, pane, t, button, place, close } = await open(lang, search);
      const untouched = await fingerprint(page);
      await pane.getByRole('tab', { name: t('pane.place.overview'), selected: true }).waitFor();
      await button('start.action.analyse').click(SLOW);
      await button('pane.analysis.again').waitFor(SLOW);
      assert.equal(await fingerprint(page), untouched);
      // the result has the way to the schools; there the bar below names what comes next
      const bar = pane.getByRole('region', { name: t('pane.next') });
      assert.equal(await bar.count(), 0);
      await button('schools.open').click();
      await pane.getByRole('tab', { name: t('pane.place.risk'), selected: true }).waitFor();
      await bar.getByText(t('pane.next.highlight')).waitFor();
      await place('overview');
      await button('start.next.highlight').waitFor(SLOW);
      await close();
    });

    it('follows the sheet that is opened', LIMIT, async () => {
      const { page, pane, t, button, close } = await open(lang, search);
      await button('start.action.analyse').waitFor(SLOW);
      await page.getByRole('tab', { name: 'Дорожная карта' }).click();
      await button('start.action.check').click(SLOW);
      await button('pane.check.again').waitFor(SLOW);
      await pane.getByRole('tab', { name: t('pane.place.check'), selected: true }).waitFor();
      await close();
    });
  });
}

describe('the sample', () => {
  it('is inserted on sheets of its own and taken back exactly', LIMIT, async () => {
    const { page, pane, t, button, part, close } = await open();
    await button('start.action.analyse').waitFor(SLOW);
    const before = await fingerprint(page);
    await part('start.sample');
    await button('start.sample.try').click();
    await button('repair.preview').click();
    await button('start.sample.insert').click(SLOW);
    const shown = pane.getByText(t('start.sample.inserted', { sheets: 8, sheet: 'РУ 4 Индивидуальные результ (2)' }));
    await shown.first().waitFor(SLOW);
    assert.equal(await inModel(page, (model) => model.sheets.length), 16);
    await button('pane.takeBack').click(SLOW);
    await pane.getByText(t('pane.takenBackText')).waitFor(SLOW);
    assert.equal(await fingerprint(page), before);
    await close();
  });
});

describe('the settings', () => {
  it('are saved in the workbook, warn beside the results, and are put back', LIMIT, async () => {
    const { page, pane, t, button, part, place, close } = await open();
    await button('pane.place.settings').click();
    await part('settings.levels');
    const field = pane.getByLabel(t('settings.name.strongQ'));
    await field.fill('2');
    await pane.getByText(t('settings.fix')).waitFor();
    await field.fill('0,05');
    await button('settings.save').click();
    await pane.getByText(t('settings.saved')).first().waitFor(SLOW);
    assert.equal(JSON.parse(await storedSettings(page)).settings.strongQ, 0.05);
    await place('analysis');
    await pane.getByText(t('settings.line.changed', { names: t('settings.name.strongQ') })).waitFor();
    await button('pane.analysis.run').click();
    await button('pane.analysis.again').waitFor(SLOW);
    await pane.getByText(t('warnings.LEVELS_CHANGED')).first().waitFor({ state: 'attached' });
    await button('pane.place.settings').click();
    await button('settings.resetAll').click();
    await button('settings.save').click();
    await button('settings.recalculate').click(SLOW);
    await pane.getByText(t('settings.line.default')).waitFor(SLOW);
    assert.equal(await storedSettings(page), null);
    await close();
  });

  it('say how signs are combined: cautiously, and by the definition once that was chosen', LIMIT, async () => {
    const { page, pane, t, button, part, place, close } = await open();
    await button('pane.place.settings').click();
    await part('settings.comparison');
    const radio = (variant) => pane.getByRole('radio', { name: t(`combining.${variant}`) });
    assert.equal(await radio('steady').isChecked(), true);
    await radio('standard').click();
    await pane.getByText(t('combining.standardHint')).waitFor();
    await button('settings.save').click();
    await pane.getByText(t('settings.saved')).first().waitFor(SLOW);
    assert.equal(JSON.parse(await storedSettings(page)).settings.variant, 'standard');
    await place('analysis');
    await pane.getByText(t('settings.line.changed', { names: t('settings.name.variant') })).waitFor();
    await close();
  });

  it('come from a file, and a file that is none is refused with the reason', LIMIT, async () => {
    const { page, pane, t, button, part, close } = await open();
    const folder = mkdtempSync(path.join(tmpdir(), 'objektiv-settings-'));
    const file = (name, text) => {
      const at = path.join(folder, name);
      writeFileSync(at, text);
      return at;
    };
    await button('pane.place.settings').click();
    await part('settings.file');
    const input = pane.getByLabel(t('settings.file.choose'));
    await input.setInputFiles(file('bad.json', '{"format":"objektiv-settings","version":1,"settings":{"minN":5}}'));
    await pane.getByText(t('settings.file.field', { name: t('settings.name.minN'), field: 'minN' })).waitFor();
    await input.setInputFiles(file('good.json', settingsText({ ...DEFAULT_SETTINGS, minN: 20, palette: 'grey' })));
    await pane
      .getByText(t('settings.file.taken', { file: 'good.json' }))
      .first()
      .waitFor();
    assert.equal(await storedSettings(page), null, 'nothing is stored before it is saved');
    await button('settings.save').click();
    await pane.getByText(t('settings.saved')).first().waitFor(SLOW);
    assert.deepEqual(
      Object.entries(JSON.parse(await storedSettings(page)).settings)
        .filter(([name]) => /minN|palette/.test(name))
        .sort(),
      [
        ['minN', 20],
        ['palette', 'grey'],
      ],
    );
    await close();
  });

  it('changed by another pane hold at the next action of this one', LIMIT, async () => {
    const { page, pane, t, button, place, close } = await open();
    await place('analysis');
    await pane.getByText(t('settings.line.default')).waitFor();
    // what the other pane does to the workbook
    const text = settingsText({ ...DEFAULT_SETTINGS, minN: 40 });
    await inModel(page, (model, [key, value]) => model.settings.set(key, value), [KEY, text]);
    await button('pane.analysis.run').click();
    await button('pane.analysis.again').waitFor(SLOW);
    await pane.getByText(t('warnings.MIN_N_CHANGED')).first().waitFor({ state: 'attached' });
    await button('pane.place.settings').click();
    await pane.getByText(t('settings.part.changed', { title: t('settings.levels') })).waitFor();
    await close();
  });

  it('change the language at once, and it is remembered on this computer', LIMIT, async () => {
    const { page, pane, t, button, part, close } = await open();
    const english = createTranslator('en', en);
    await button('pane.place.settings').click();
    await part('settings.language');
    await pane.getByRole('radio', { name: t('settings.language.en') }).click();
    await pane.getByRole('heading', { name: english('settings.heading') }).waitFor(SLOW);
    assert.equal(await pane.locator('html').getAttribute('lang'), 'en');
    assert.equal(await storedSettings(page), null);
    await close();
  });
});

describe('the help', () => {
  it('opens at the word that was asked about, is searched, and leads back', LIMIT, async () => {
    const { pane, t, button, close } = await open();
    await button('start.action.analyse').waitFor(SLOW);
    await button('start.whatIsNamed', { about: t('start.ability.journal') })
      .first()
      .click();
    await pane.getByRole('heading', { name: t('help.ability.journal.title') }).waitFor();
    await button('help.all').click();
    await pane.getByLabel(t('help.search')).fill('bunch_guard');
    await pane.getByText(t('help.indicator.bunch_guard.formula')).waitFor();
    await pane.getByLabel(t('help.search')).fill('');
    await pane.locator('summary').getByText(t('help.diagnostics')).click();
    const details = await pane.getByRole('textbox', { name: t('help.diagnostics.text') }).inputValue();
    assert.match(details, /host: Excel/);
    assert.match(details, /last failure: none/);
    await button('settings.back').click();
    await pane.getByRole('tab', { name: t('pane.place.overview'), selected: true }).waitFor();
    await close();
  });
});
