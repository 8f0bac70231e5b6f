/** What the tables do not say: asked, answered, remembered in the saved workbook, forgotten and asked again; the missing scale is given. */
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import ExcelJS from 'exceljs';
import { tsImport } from 'tsx/esm/api';
import { launch, openBench, pictures, until } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const { en } = await tsImport('../../src/i18n/en/index.ts', import.meta.url);
const SLOW = { timeout: 60_000 };
const PREFIX = 'objektiv.answer.';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const lang of ['ru', 'en']) {
  it(`questions are answered, remembered and forgotten in ${lang}`, { timeout: 240_000 }, async () => {
    const t = createTranslator(lang, { ru, en }[lang]);
    const visit = await openBench(browser, { search: { lang, empty: '1' } });
    const { page, pane } = visit;
    const folder = mkdtempSync(path.join(tmpdir(), 'objektiv-questions-'));
    const button = (key, params) => pane.getByRole('button', { name: t(key, params), exact: true });
    const open = async (file) => {
      await page.locator('input[type="file"]').first().setInputFiles(file);
      await page.getByText(t('bench.message.opened', { file: path.basename(file) })).waitFor(SLOW);
      await pane.getByRole('tab', { name: t('pane.place.analysis') }).click(SLOW);
    };
    const asked = (count) => pane.getByRole('heading', { name: t('questions.heading', { count }) }).waitFor(SLOW);

    const file = path.join(folder, 'Вопросы.xlsx');
    await (await unclearBook()).xlsx.writeFile(file);
    await open(file);
    await button('pane.analysis.run').click(SLOW);
    await asked(3);
    await pictures(visit, `questions-${lang}`);

    // columns, a form without its school, a name that fits two schools
    await pane.getByLabel(t('questions.column', { column: 'C', header: 'Столбец А' })).selectOption('first');
    await pane.getByLabel(t('questions.column', { column: 'D', header: 'Столбец Б' })).selectOption('second');
    await pane.getByLabel(t('questions.school', { sheet: 'Протокол' })).fill('edu100005');
    const names = pane.getByLabel(t('questions.name', { sheet: '2025', name: 'СОШ № 5' }));
    await names.selectOption('edu200005');
    const save = button('questions.save');
    for (const each of [0, 1, 2]) {
      await save.nth(each).click();
      await until(async () => (await pane.getByText(t('questions.saved')).count()) > each, 'the answer is remembered');
    }
    await pictures(visit, `questions-saved-${lang}`);
    await button('pane.analysis.again').last().click();
    await until(
      async () =>
        (await pane.getByText(t('questions.intro')).count()) === 0 && (await button('pane.cancel').count()) === 0,
      'no more questions',
    );
    const remembered = pane.locator('summary', { hasText: t('answers.heading', { count: 3 }) });
    await remembered.click(SLOW);
    await pane.getByText(t('answers.name', { name: 'СОШ № 5', school: 'edu200005' })).waitFor();
    await pictures(visit, `questions-remembered-${lang}`);

    // they travel with the file: another day, another visit
    const again = path.join(folder, 'Ещё раз.xlsx');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('bench.save') }).click(),
    ]);
    await download.saveAs(again);
    await open(again);
    await button('pane.analysis.run').click(SLOW);
    await button('pane.analysis.again').waitFor(SLOW);
    await remembered.waitFor(SLOW);
    assert.equal(await pane.getByText(t('questions.intro')).count(), 0, 'nothing is asked twice');

    await remembered.click();
    const school = t('answers.sheet', { sheet: 'Протокол', answer: t('answers.school', { school: 'edu100005' }) });
    await button('answers.forgetNamed', { answer: school }).press('Enter');
    await asked(1);
    await until(() => hasFocus(pane), 'the focus after the answer and its button have gone');
    await pane.getByLabel(t('questions.school', { sheet: 'Протокол' })).waitFor();
    await pane.locator('summary', { hasText: t('answers.heading', { count: 2 }) }).waitFor(SLOW);
    await button('columns.forgetAll').press('Enter', SLOW);
    await asked(3);
    await until(() => hasFocus(pane), 'the focus after the list has gone');
    assert.deepEqual(await settingsOf(page), []);
    await visit.close();
  });
}

const hasFocus = (pane) => pane.locator('body').evaluate((body) => document.activeElement !== body);

const settingsOf = (page) =>
  page.evaluate(
    (prefix) => [...window.objektivBench.model.settings.keys()].filter((key) => key.startsWith(prefix)),
    PREFIX,
  );

/** Two columns of figures that say nothing; a form that names no school; last year's table with a name that fits two schools. */
async function unclearBook() {
  const book = new ExcelJS.Workbook();
  const pupils = Array.from({ length: 12 }, (_, at) => ['edu203501', String(500 + at), 10 + (at % 5), 9 + (at % 5)]);
  book.addWorksheet('Перепроверка').addRows([['Логин', 'Код участника', 'Столбец А', 'Столбец Б'], ...pupils]);
  book
    .addWorksheet('Протокол')
    .addRows([
      ['ВПР 2026 Русский язык 4 класс'],
      [
        'Код участника',
        'Вариант',
        '1 (5б)',
        '2 (1б)',
        '3 (3б)',
        'Порядковый номер класса',
        'Отметка за предыдущий триместр/ четверть/полугодие',
        'Итого баллов',
      ],
      ...Array.from({ length: 14 }, (_, at) => [
        String(4001 + at),
        '1',
        at % 6,
        at % 2,
        at % 4,
        '1',
        '4',
        (at % 6) + (at % 2) + (at % 4),
      ]),
    ]);
  const marks = (year, schools) => [
    [`ВПР ${year} Русский язык 4 класс`],
    ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5],
    ...schools.map((name) => [name, null, 50, 10, 40, 30, 20]),
  ];
  book
    .addWorksheet('2026')
    .addRows(
      marks(2026, [
        'МБОУ «СОШ №5» г. Энска(edu100005)',
        'МБОУ «СОШ №5» с. Дальнего(edu200005)',
        'МАОУ «Лицей №10»(edu100010)',
      ]),
    );
  book.addWorksheet('2025').addRows(marks(2025, ['СОШ № 5', 'Лицей 10']));
  return book;
}
