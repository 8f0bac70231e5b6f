/** The analysis of a large sheet runs in a worker: it tells how far it is, stopping ends it, and nothing half-done is left behind. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { fingerprint, inModel, launch, openBench } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);

const t = createTranslator('ru', ru);
const SLOW = { timeout: 120_000 };
const PUPILS = 100_000;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A sheet of so many pupils, by formula: nothing large has to be sent to the page. */
function addPupils(model, pupils) {
  const tasks = Array.from({ length: 15 }, (_, i) => `${i + 1} (2б)`);
  const head = ['ОО', 'Муниципалитет', 'Название ОО', 'Код участника', 'Класс', 'Вариант'];
  const rows = [
    ['ВПР 2026 Русский язык 5 класс'],
    [...head, ...tasks, 'Первичный балл', 'Отметка', 'Отметка по журналу'],
  ];
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let i = 0; i < pupils; i++) {
    const school = Math.floor(i / 50);
    const points = tasks.map(() => Math.floor(random() * 3));
    const score = points.reduce((sum, own) => sum + own, 0);
    const mark = score < 9 ? 2 : score < 15 ? 3 : score < 21 ? 4 : 5;
    const name = `МБОУ «СОШ №${school}»`;
    rows.push([`edu${500_000 + school}`, 'Дальний район', name, i + 1, '5А', 1, ...points, score, mark, mark]);
  }
  model.batch('load', () => model.addSheet('Большой лист').setValues(0, 0, rows));
}

describe('a sheet of a hundred thousand pupils', () => {
  it('is analysed in a worker that stopping ends, and can be analysed after that', { timeout: 280_000 }, async () => {
    const { page, pane, close } = await openBench(browser, { search: { lang: 'ru' } });
    await page.getByText(t('bench.message.sample')).waitFor();
    await inModel(page, addPupils, PUPILS);
    const before = await fingerprint(page);
    const button = (key) => pane.getByRole('button', { name: t(key), exact: true });
    await pane.getByRole('tab', { name: t('pane.place.analysis') }).click();

    await button('pane.analysis.run').click();
    await pane.getByText(t('pane.stage.read')).waitFor(SLOW);
    assert.match(
      await pane
        .getByText(/\d из \d/)
        .first()
        .innerText(SLOW),
      /\d/,
    );
    await pane.getByText(new RegExp(`${t('pane.stage.reading')}|${t('pane.stage.indicators')}`)).waitFor(SLOW);
    const [worker, ...others] = page.workers();
    assert.equal(others.length, 0);
    // a busy worker ends only because it is ended from outside
    const ended = worker.waitForEvent('close', SLOW);
    await button('pane.cancel').click(SLOW);
    await pane.getByText(t('pane.cancelled')).waitFor(SLOW);
    await ended;
    assert.equal(page.workers().length, 0, 'the worker is gone, not only unheard');
    assert.equal(await fingerprint(page), before, 'the book is as it was');

    await button('pane.analysis.run').click();
    await button('pane.analysis.again').waitFor(SLOW);
    assert.equal(page.workers().length, 1);
    assert.equal(await fingerprint(page), before);
    await close();
  });
});
