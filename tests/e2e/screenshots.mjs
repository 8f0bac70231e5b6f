/**
 * Pictures of the pane and the bench: the chosen few go to docs/screenshots, the whole table of widths, themes and
 * languages to --all FOLDER (default: a temporary folder), the main job in six pictures to docs/screenshots/main-job.png (--strip: only that;
 * --chosen: only what docs/screenshots holds).
 * Needs a built dist/ (--dist FOLDER).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tsImport } from 'tsx/esm/api';
import { ensureBrowser } from '../../scripts/lib/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({
  options: {
    dist: { type: 'string' },
    all: { type: 'string' },
    strip: { type: 'boolean' },
    chosen: { type: 'boolean' },
  },
});
const chosen = path.join(root, 'docs', 'screenshots');
const all = path.resolve(values.all ?? path.join(tmpdir(), 'objektiv-screenshots'));
for (const folder of [chosen, all]) mkdirSync(folder, { recursive: true });

const server = await serve({
  dir: path.resolve(values.dist ?? path.join(root, 'dist')),
  port: 41_600,
  portsTried: 100,
});
process.env.BENCH_URL = server.url;
process.env.OBJEKTIV_BROWSER = (await ensureBrowser()) ?? '';
const { launch, openBench } = await import('./bench-driver.mjs');
const { pictureStrip } = await import('./picture-strip.mjs');
const { createTranslator } = await tsImport('../../src/i18n/translator.ts', import.meta.url);
const { ru } = await tsImport('../../src/i18n/ru/index.ts', import.meta.url);
const { en } = await tsImport('../../src/i18n/en/index.ts', import.meta.url);

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};
const WIDTHS = [320, 350, 500];
/** place, width, look, language → name under docs/screenshots */
const PANES_FOR_DOCS = {
  'overview 350 light ru': 'pane-overview.png',
  'templates 350 light ru': 'pane-templates.png',
  'analysis 350 light ru': 'pane-analysis.png',
  'risk 320 light ru': 'pane-schools-320.png',
  'check 500 dark en': 'pane-check-dark-en.png',
  'risk 350 contrast ru': 'pane-schools-contrast.png',
};

const browser = await launch();
await pictureStrip(browser, createTranslator('ru', ru), path.join(chosen, 'main-job.png'));
/** language and look of the pictures under docs/screenshots */
const CHOSEN = ['ru light', 'ru contrast', 'en dark'];
if (!values.strip)
  for (const lang of ['ru', 'en'])
    for (const look of Object.keys(LOOKS))
      if (!values.chosen || CHOSEN.includes(`${lang} ${look}`)) await visit(lang, look);
await browser.close();
await server.close();
console.log(`${chosen}\n${all}`);

/** One visit: analyses, highlights, checks, and takes the pictures of every place at every width. */
async function visit(lang, look) {
  const t = createTranslator(lang, { ru, en }[lang]);
  const { page, pane, close } = await openBench(browser, { search: { lang }, context: LOOKS[look] });
  const button = (key) => pane.getByRole('button', { name: t(key), exact: true });
  const place = (name) => pane.getByRole('tab', { name: t(`pane.place.${name}`) }).click();
  await page.getByText(t('bench.message.sample')).waitFor();
  await place('analysis');
  await button('pane.analysis.run').click();
  await button('pane.analysis.again').waitFor();
  await place('risk');
  await button('marks.preview').click();
  await button('marks.apply').click();
  await pane.getByText(t('marks.applied')).first().waitFor();
  await place('check');
  await button('pane.check.run').click();
  await button('pane.check.again').waitFor();
  await place('risk');
  await page.getByRole('tab', { name: 'Школы района' }).click();
  await page.waitForTimeout(2_000);
  await page.screenshot({ path: path.join(all, `bench ${look} ${lang}.png`) });
  if (look === 'light' && lang === 'ru') await page.screenshot({ path: path.join(chosen, 'bench.png') });
  if (look === 'dark' && lang === 'en') await page.screenshot({ path: path.join(chosen, 'bench-dark-en.png') });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.evaluate((wanted) => {
      document.querySelector('.pane').style.width = `${wanted}px`;
    }, width);
    for (const name of ['overview', 'templates', 'check', 'analysis', 'risk']) {
      await place(name);
      await page.waitForTimeout(250);
      const shot = `${name} ${width} ${look} ${lang}`;
      const picture = await page.locator('.pane').screenshot({ path: path.join(all, `${shot}.png`) });
      const wide = await pane.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
      if (wide) console.log(`${shot}: wider than the pane`);
      if (PANES_FOR_DOCS[shot]) writeFileSync(path.join(chosen, PANES_FOR_DOCS[shot]), picture);
    }
  }
  if (look === 'light' && lang === 'ru') await ofOneWidth({ page, pane, t });
  await close();
}

/** A school, the settings and the help, only as the guide shows them. */
async function ofOneWidth({ page, pane, t }) {
  const shot = async (name) => {
    await page.mouse.move(2, 2);
    await page.waitForTimeout(500);
    await page.locator('.pane').screenshot({ path: path.join(chosen, name) });
  };
  const summary = (key) => pane.locator('summary').getByText(t(key), { exact: true });
  await pane.locator('[data-key] button').first().click();
  await shot('pane-school.png');
  await page.evaluate(() => {
    document.querySelector('.pane').style.width = '350px';
  });
  await pane.getByRole('button', { name: t('pane.place.settings'), exact: true }).click();
  await summary('settings.levels').click();
  await shot('pane-settings.png');
  await pane.getByRole('button', { name: t('pane.place.help'), exact: true }).click();
  await pane.getByLabel(t('help.search')).fill(t('indicators.bunch_guard.name'));
  await summary('indicators.bunch_guard.name').click();
  await shot('pane-help.png');
}
