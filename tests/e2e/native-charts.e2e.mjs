/** Native charts as the bench draws them: of the report sheets, and of every kind that a school's screen inserts. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { inModel, launch, openBench } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const t = createTranslator('ru', ru);
const SLOW = { timeout: 90_000 };
const shots = process.env.SHOTS;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

it('each is drawn with its title, both axes, their titles and marks', { timeout: 280_000 }, async () => {
  const visit = await openBench(browser, { search: { lang: 'ru' } });
  const { page, pane } = visit;
  const button = (key, params) =>
    pane.getByRole('button', { name: t(key, params), exact: true }).filter({ visible: true });
  await page.getByText(t('bench.message.sample')).waitFor();
  await pane.getByRole('tab', { name: t('pane.place.analysis') }).click();
  await button('pane.analysis.run').click();
  await button('pane.analysis.again').waitFor(SLOW);
  await pane.getByRole('tab', { name: t('pane.place.risk') }).click();
  await insertReports({ pane, button });
  await insertChartsOfASchool({ pane, button });
  const drawn = await drawnCharts(page);
  const kinds = new Set(drawn.map(({ kind }) => kind));
  assert.ok(drawn.length >= 20, `${drawn.length} charts`);
  assert.ok(kinds.size >= 4, [...kinds].join());
  for (const chart of drawn) {
    const name = `«${chart.spec}» on ${chart.sheet}`;
    assert.ok(
      chart.title !== '' && chart.spec.startsWith(chart.title.replace(/…$/, '')),
      `${name}: title «${chart.title}»`,
    );
    assert.ok(chart.label.length > 5, `${name}: no text alternative`);
    assert.ok(chart.numbers >= 2, `${name}: ${chart.numbers} numbers at the axis`);
    assert.ok(chart.marks > 0, `${name}: nothing is drawn`);
    assert.deepEqual(chart.missing, [], `${name}: titles of axes`);
    assert.deepEqual(chart.outside, [], `${name}: texts outside of the chart`);
  }
  await visit.close();
});

async function insertReports({ pane, button }) {
  await button('reports.panel.open').click();
  await button('repair.preview').click();
  await button('reports.panel.apply').click(SLOW);
  await button('pane.takeBack').first().waitFor(SLOW);
  await pane.locator('[data-key] button').first().click();
  await button('schools.goTo').waitFor(SLOW);
}

async function insertChartsOfASchool({ pane, button }) {
  const closed = pane.locator('article section details:not([open]) > summary').filter({ visible: true });
  while ((await closed.count()) > 0) await closed.first().click();
  const offers = pane.getByRole('button', { name: new RegExp(`^${t('chart.insert')}`) });
  const count = await offers.count();
  for (let at = 0; at < count; at++) {
    const before = await pane.getByText(new RegExp(`^${t('chart.inserted', { sheet: '' }).split('«')[0]}`)).count();
    await offers.nth(at).click();
    await button('repair.preview').click();
    await button('pane.templates.insert').click(SLOW);
    while (
      (await pane.getByText(new RegExp(`^${t('chart.inserted', { sheet: '' }).split('«')[0]}`)).count()) === before
    )
      await pane.locator('html').evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
}

/** What stands in the drawing of every chart of every sheet. */
async function drawnCharts(page) {
  const sheets = await inModel(page, (model) =>
    model.sheets.flatMap(({ name, charts }) => (charts.length > 0 ? [{ name, count: charts.length }] : [])),
  );
  const all = [];
  for (const { name, count } of sheets) {
    await inModel(page, (model, sheet) => model.batch('user', () => model.activate(model.sheetByName(sheet))), name);
    await page.waitForFunction((wanted) => document.querySelectorAll('svg.chart').length === wanted, count);
    if (shots) await page.locator('.sheet').screenshot({ path: `${shots}/${name}.png` });
    all.push(...(await page.evaluate(readCharts, name)));
  }
  return all;
}

/** Runs in the page. */
function readCharts(sheet) {
  const model = window.objektivBench.model;
  const specs = model.sheetByName(sheet).charts;
  return [...document.querySelectorAll('svg.chart')].map((svg, at) => {
    const spec = specs[at];
    const texts = [...svg.querySelectorAll('.chart-text')].map((each) => each.textContent);
    const axes = [spec.categoryAxis.title, spec.valueAxis.title].filter((title) => title !== '');
    const box = svg.getBoundingClientRect();
    const outside = [...svg.querySelectorAll('text')].filter((each) => {
      const own = each.getBoundingClientRect();
      return (
        own.left < box.left - 1 || own.right > box.right + 1 || own.top < box.top - 1 || own.bottom > box.bottom + 1
      );
    });
    return {
      sheet,
      kind: spec.type,
      spec: spec.title,
      title: [...svg.querySelectorAll('.chart-title tspan')].map((line) => line.textContent).join(' '),
      label: svg.getAttribute('aria-label') ?? '',
      numbers: texts.filter((text) => /^[−-]?[\d\s]+([,.]\d+)?\s?%?$/.test(text)).length,
      marks: svg.querySelectorAll('rect:not(.chart-paper), path, circle').length,
      missing: axes.filter((title) => !texts.some((text) => title.startsWith(text.replace(/…$/, '')))),
      outside: outside.map((each) => each.textContent),
    };
  });
}
