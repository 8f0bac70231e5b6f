/** A table that may hold results is asked about in the pane, and read once the user has said that it does. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { launch, messageShown, openBench, pictures } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const { en } = await tsImport('../../src/i18n/en/index.ts', import.meta.url);

const SLOW = { timeout: 30_000 };
const HEADER = ['Школа', 'ФИО', 1, 2, 3, 'Итого баллов'];
const rows = Array.from({ length: 24 }, (_, i) => [`СОШ № ${1 + (i % 2)}`, `Иванов ${i}`, 1, i % 3, 2, 3 + (i % 3)]);
const csv = [HEADER, ...rows].map((row) => row.join(';')).join('\r\n');

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

describe('a table that may hold results', () => {
  for (const lang of ['ru', 'en'])
    it(`is asked about, remembered and read, in ${lang}`, { timeout: 240_000 }, async () => {
      const t = createTranslator(lang, { ru, en }[lang]);
      const { page, pane, close } = await openBench(browser, { search: { lang } });
      const file = { name: 'Баллы.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${csv}`) };
      await page.locator('input[type="file"]').first().setInputFiles(file);
      await messageShown(page, /Баллы\.csv/);
      await pane.getByRole('tab', { name: t('pane.place.analysis') }).click();
      await pane.getByRole('button', { name: t('pane.analysis.run'), exact: true }).click(SLOW);
      const select = pane.getByRole('combobox', {
        name: new RegExp(lang === 'ru' ? 'это таблица результатов' : 'is this a table of results'),
      });
      await select.waitFor(SLOW);
      const save = pane.getByRole('button', { name: t('questions.save'), exact: true });
      assert.equal(await save.getAttribute('aria-disabled'), 'true');
      await select.selectOption({ label: t('questions.tableYes') });
      await pictures({ page, pane }, `table-question-${lang}`);
      await save.click();
      await pane.getByText(t('questions.saved'), { exact: true }).first().waitFor(SLOW);
      await pane
        .getByRole('button', { name: t('pane.analysis.again'), exact: true })
        .last()
        .click(SLOW);
      await select.waitFor({ state: 'detached', ...SLOW });
      await pane
        .getByText(t('pane.analysis.sources', { count: 1 }))
        .first()
        .waitFor(SLOW);
      await close();
    });
});
