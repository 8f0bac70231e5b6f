/** The main job in six real pictures of the bench, put together on one page: for README. */
import { inModel, openBench } from './bench-driver.mjs';

const SLOW = { timeout: 90_000 };
const FRAME = { width: 1180, height: 720 };
/** width of one picture in the strip, in pixels */
const SHOWN = 560;

/** Walks through the job, takes a picture after each step, and writes them as one PNG. */
export async function pictureStrip(browser, t, file) {
  const pictures = await mainJob(browser, t);
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const figures = pictures.map(
    ({ caption, picture }, at) =>
      `<figure><figcaption><b>${at + 1}</b> ${caption}</figcaption><img src="data:image/png;base64,${picture.toString('base64')}"></figure>`,
  );
  await page.setContent(`<style>
    body { margin: 0; padding: 16px; width: max-content; background: #fff; font: 17px/24px 'Segoe UI', system-ui, sans-serif; color: #242424; }
    #strip { display: grid; grid-template-columns: repeat(2, ${SHOWN}px); gap: 18px 20px; }
    figure { margin: 0; } figcaption { margin-bottom: 6px; }
    b { display: inline-block; width: 24px; border-radius: 12px; background: #0f6cbd; color: #fff; text-align: center; }
    img { display: block; width: 100%; border: 1px solid #c8c8c8; border-radius: 4px; }
  </style><div id="strip">${figures.join('')}</div>`);
  await page.locator('body').screenshot({ path: file });
  await page.close();
}

async function mainJob(browser, t) {
  const { page, pane, close } = await openBench(browser, {
    search: { lang: t.language },
    context: { viewport: FRAME },
  });
  const button = (key, params) =>
    pane.getByRole('button', { name: t(key, params), exact: true }).filter({ visible: true });
  const place = (name) => pane.getByRole('tab', { name: t(`pane.place.${name}`) }).click();
  const sheet = (name) =>
    inModel(page, (model, wanted) => model.batch('user', () => model.activate(model.sheetByName(wanted))), name);
  const pictures = [];
  const take = async (caption) => {
    await page.mouse.move(5, 5);
    await page.waitForTimeout(700);
    pictures.push({ caption, picture: await page.screenshot() });
  };
  await page.getByText(t('bench.message.sample')).waitFor();
  await page.click().catch(() => undefined);
  await button('start.action.analyse').waitFor(SLOW);
  await take('Отчёты ФИС ОКО вставлены в книгу');
  await button('start.action.analyse').click();
  await button('pane.analysis.again').waitFor(SLOW);
  await take('Анализ: сколько школ на каждом уровне');
  await place('risk');
  await pane.locator('[data-key] button').first().click();
  await button('schools.goTo').click(SLOW);
  await page.waitForTimeout(800);
  await pane.getByText(t('schools.signs'), { exact: true }).scrollIntoViewIfNeeded();
  await pane
    .locator('article figure')
    .first()
    .evaluate((figure) => figure.scrollIntoView({ block: 'center' }));
  await take('Школа: каждый признак словами и диаграммой');
  await pane.getByRole('button', { name: new RegExp(t('schools.back')) }).click();
  await button('marks.preview').click();
  await button('marks.apply').click(SLOW);
  await pane.getByText(t('marks.applied')).first().waitFor(SLOW);
  await sheet('Школы района');
  await take('Школы выделены в листах, причина рядом');
  await button('reports.panel.open').click();
  await button('repair.preview').click();
  await button('reports.panel.apply').click(SLOW);
  await button('pane.takeBack').first().waitFor(SLOW);
  await sheet(t('reports.card.sheet'));
  await take('Листы отчёта: карточка школы');
  await button('repair.measures').click();
  await button('repair.preview').click(SLOW);
  await button('pane.templates.insert').click(SLOW);
  await button('pane.goToSheet').last().click(SLOW);
  await take('Комплекс мер для этих школ');
  await close();
  return pictures;
}
