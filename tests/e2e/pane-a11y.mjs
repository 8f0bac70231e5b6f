/**
 * Every place and state of the pane at 320 px: axe finds nothing, nothing is wider than the pane, and texts 40 % longer still fit. A file for
 * each language: the longest of the browser tests, and the two can run at the same time.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { launch, settled, until } from './bench-driver.mjs';
import { walkStates } from './pane-states.mjs';

const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const { en } = await tsImport('../../src/i18n/en/index.ts', import.meta.url);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const NARROW = 320;

const isDark = (frame) =>
  frame.evaluate(() => {
    const themed = getComputedStyle(document.querySelector('.fui-FluentProvider'));
    return themed.getPropertyValue('--colorNeutralBackground1').trim() !== '#ffffff';
  });

/** Declares the tests of one language. */
export function testPaneIn(lang) {
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());

  describe(`the pane at 320 px in ${lang}`, () => {
    it('has no violations in any state, light and dark, and texts 40 % longer still fit', async () => {
      const violations = [];
      const broken = [];
      const t = createTranslator(lang, { ru, en }[lang]);
      const context = { colorScheme: 'light', reducedMotion: 'reduce' };
      await walkStates({ browser, t, context, width: NARROW }, async ({ name, frame, page }) => {
        if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
        const all = await violationsIn(frame, null);
        await page.emulateMedia({ colorScheme: 'dark' });
        await until(() => isDark(frame), `the dark theme in ${name}`);
        // the theme changes colours and nothing else
        const dark = await violationsIn(frame, ['color-contrast']);
        await page.emulateMedia({ colorScheme: 'light' });
        await until(async () => !(await isDark(frame)), `the light theme in ${name}`);
        violations.push(...all.map((each) => `${name}: ${each}`), ...dark.map((each) => `${name}, dark: ${each}`));
        broken.push(...(await frame.evaluate(beyondTheEdge)).map((each) => `${name}: ${each}`));
        broken.push(...(await frame.evaluate(lengthen)).map((each) => `${name}: ${each}`));
        if (name.includes('numbers of the charts')) await tablesScroll(frame);
      });
      assert.deepEqual({ violations, broken }, { violations: [], broken: [] });
    });
  });
}

/** Tables wider or longer than their room are reached by Tab and scrolled by keys alone. */
async function tablesScroll(frame) {
  const tables = frame.getByRole('region').filter({ has: frame.locator('table') });
  let scrolled = 0;
  for (const table of await tables.all()) {
    const room = await table.evaluate((node) => ({
      right: node.scrollWidth - node.clientWidth,
      below: node.scrollHeight - node.clientHeight,
    }));
    for (const [key, over, side] of [
      ['ArrowRight', room.right, 'scrollLeft'],
      ['ArrowDown', room.below, 'scrollTop'],
    ]) {
      if (over <= 1) continue;
      await table.focus();
      await until(
        async () => {
          await frame.page().keyboard.press(key);
          return (await table.evaluate((node, at) => node[at], side)) > 0;
        },
        `${key} scrolls ${await table.getAttribute('aria-label')}`,
      );
      scrolled += 1;
    }
  }
  assert.ok(scrolled > 0, 'no table had to be scrolled');
}

/** Runs in the pane: what reaches beyond its right edge and cannot be scrolled to by keys, inside of a part with a name. */
function beyondTheEdge() {
  const found = [];
  for (const node of document.querySelectorAll('#pane *')) {
    if (node.closest('svg') || !node.checkVisibility()) continue;
    const box = node.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || box.right <= innerWidth + 1) continue;
    const scroller = node.closest('[role="region"][tabindex="0"][aria-label]');
    if (!scroller || scroller === node) found.push(`beyond the edge: ${node.tagName} ${node.textContent.slice(0, 40)}`);
  }
  return found;
}

/** What stays: a button that was let go while axe looked at it is looked at again. */
async function violationsIn(frame, rules) {
  await settled(frame);
  const found = await frame.evaluate(violationsOf, rules);
  if (found.length === 0) return found;
  await settled(frame);
  return frame.evaluate(violationsOf, rules);
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
    // names of schools are the user's data: no language lengthens them; measured texts get their room before they are drawn
    if (parentElement.closest('textarea, option, style, svg, [translate="no"], [data-measured]')) continue;
    // for screen readers only
    if (parentElement.getBoundingClientRect().width <= 1) continue;
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
    // a wide table scrolls by itself, inside of the page
    if (node.parentElement.closest('[role="region"][tabindex="0"]')) continue;
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
