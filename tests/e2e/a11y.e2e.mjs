/** Every place and state of the pane at 320 px: axe finds nothing, nothing is wider than the pane, and texts 40 % longer still fit. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { launch, openBench, settled, until } from './bench-driver.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const { en } = await tsImport('../../src/i18n/en/index.ts', import.meta.url);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SLOW = { timeout: 60_000 };
const LIMIT = { timeout: 280_000 };
const NARROW = 320;

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const isDark = (frame) =>
  frame.evaluate(() => {
    const themed = getComputedStyle(document.querySelector('.fui-FluentProvider'));
    return themed.getPropertyValue('--colorNeutralBackground1').trim() !== '#ffffff';
  });

/** The states in the order of a working day; `look` is called at each. */
async function walk(lang, context, look) {
  const t = createTranslator(lang, { ru, en }[lang]);
  const { page, pane, close } = await openBench(browser, { search: { lang }, context });
  const frame = page.frames().find((each) => each.url().includes('taskpane'));
  const button = (key, params) => pane.getByRole('button', { name: t(key, params), exact: true });
  const place = (name) => pane.getByRole('tab', { name: t(`pane.place.${name}`) }).click();
  const openAll = async (name) => {
    // parts inside parts appear when the outer one is opened
    for (let round = 0; round < 3; round++) {
      await frame.evaluate((id) => {
        for (const each of document.querySelectorAll(`#place-${id} details`)) each.open = true;
      }, name);
      await page.waitForTimeout(100);
    }
  };
  const state = async (name) => {
    // what fades in has its last colours
    await settled(frame);
    await look({ name, frame, page });
  };
  await page.getByText(t('bench.message.sample')).waitFor();
  await page.evaluate((width) => {
    document.querySelector('.pane').style.width = `${width}px`;
  }, NARROW);
  await button('start.action.analyse').waitFor(SLOW);
  await openAll('overview');
  await state('overview');
  await place('analysis');
  await button('pane.analysis.run').waitFor();
  await state('analysis before');
  await place('risk');
  await button('pane.risk.toAnalysis').waitFor();
  await state('schools before');
  await place('analysis');
  await button('pane.analysis.run').click();
  await button('pane.analysis.again').waitFor(SLOW);
  await state('analysis');
  await place('risk');
  await pane.locator('#place-risk').getByRole('heading').first().waitFor();
  await state('schools');
  await place('check');
  await button('pane.check.run').waitFor();
  await state('check before');
  await button('pane.check.run').click();
  await button('pane.check.again').waitFor(SLOW);
  await state('check');
  await place('templates');
  await pane.locator('#place-templates').getByRole('heading').first().waitFor();
  await state('templates');
  await button('pane.place.settings').click();
  await button('settings.save').waitFor(SLOW);
  await state('settings');
  await openAll('settings');
  await state('settings, all parts');
  await pane.getByLabel(t('settings.name.strongQ')).fill('x');
  await pane.getByText(t('settings.fix')).waitFor();
  await state('settings with a problem');
  await button('settings.discard').click();
  await button('pane.place.help').click();
  await pane.getByRole('heading', { name: t('help.heading') }).waitFor();
  await state('help');
  await openAll('help');
  await state('help, all entries');
  await close();
}

for (const lang of ['ru', 'en']) {
  describe(`the pane at 320 px in ${lang}`, () => {
    it('has no violations in any state, light and dark, and texts 40 % longer still fit', LIMIT, async () => {
      const violations = [];
      const broken = [];
      await walk(lang, { colorScheme: 'light', reducedMotion: 'reduce' }, async ({ name, frame, page }) => {
        await frame.evaluate(axe);
        const all = await frame.evaluate(violationsOf, null);
        await page.emulateMedia({ colorScheme: 'dark' });
        await until(() => isDark(frame), `the dark theme in ${name}`);
        await settled(frame);
        // the theme changes colours and nothing else
        const dark = await frame.evaluate(violationsOf, ['color-contrast']);
        await page.emulateMedia({ colorScheme: 'light' });
        await until(async () => !(await isDark(frame)), `the light theme in ${name}`);
        violations.push(...all.map((each) => `${name}: ${each}`), ...dark.map((each) => `${name}, dark: ${each}`));
        broken.push(...(await frame.evaluate(lengthen)).map((each) => `${name}: ${each}`));
      });
      assert.deepEqual({ violations, broken }, { violations: [], broken: [] });
    });
  });
}

/** Runs in the pane; only these rules, or all. */
async function violationsOf(rules) {
  const only = rules === null ? {} : { runOnly: { type: 'rule', values: rules } };
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'], ...only });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Runs in the pane: every shown text is made 40 % longer and bracketed, measured, and put back. */
function lengthen() {
  const walker = document.createTreeWalker(document.getElementById('pane'), NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const { parentElement } = node;
    if (node.data.trim() === '' || !parentElement.checkVisibility()) continue;
    // names of schools are the user's data: no language lengthens them
    if (parentElement.closest('textarea, option, style, svg, [translate="no"]')) continue;
    nodes.push([node, node.data]);
  }
  // a short name grows as a word, a sentence by more words
  const longer = (text) => {
    const more = Math.ceil(text.trim().length * 0.4);
    return `[${text}${more <= 8 ? 'ыйыйыйый'.slice(0, more) : ' ыйыйыйый'.repeat(Math.ceil(more / 9))}]`;
  };
  for (const [node, text] of nodes) node.data = longer(text);
  const found = [];
  const { documentElement: html } = document;
  if (html.scrollWidth > html.clientWidth) found.push(`page ${html.scrollWidth} of ${html.clientWidth}`);
  for (const [node, text] of nodes) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width <= 1) continue; // for screen readers only
    let clipped = box.right > html.clientWidth + 1;
    for (let at = node.parentElement; at && !clipped; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const own = at.getBoundingClientRect();
      if (own.width <= 1) break;
      if (overflowX !== 'visible' && overflowX !== 'auto' && box.right > own.right + 1)
        clipped = at !== html && at !== document.body;
      if (overflowY === 'hidden' && box.bottom > own.bottom + 1) clipped = at !== html && at !== document.body;
    }
    if (clipped) found.push(`clipped: ${text.trim().slice(0, 60)}`);
  }
  for (const [node, text] of nodes) node.data = text;
  return found;
}
