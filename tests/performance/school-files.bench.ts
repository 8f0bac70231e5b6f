import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { createTranslator } from '../../src/i18n/translator';
import { ru } from '../../src/i18n/ru';

const DIST = join(__dirname, '../../dist');
const FILES = 60;
const ROWS = 40;
const ROUNDS = 3;
/** Issue 4: sixty files of forty rows in the pane. */
const GOAL_S = 10;

const SUBJECTS = ['русскому языку', 'математике', 'истории', 'биологии', 'физике'];
const MONTHS = ['сентябрь', 'октябрь', 'ноябрь', 'декабрь'];
const WHO = ['Заместитель директора по УВР', 'Руководители ШМО', 'Орлова Н.П., директор', 'Классные руководители'];

/** A plan of one school with a defect in every eighth row, as a file that Excel would write. */
async function planOf(school: number): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('План');
  sheet.addRow([`План мероприятий МБОУ СОШ № ${String(school)} на 2025/2026 учебный год`]);
  sheet.mergeCells('A1:E1');
  sheet.addRow(['№ п/п', 'Мероприятия', 'Сроки', 'Ответственные', 'Ожидаемый результат']);
  for (let i = 1; i <= ROWS; i++)
    sheet.addRow([
      i % 8 === 0 ? null : i,
      `Разбор работ ${String(i)} по ${SUBJECTS[i % SUBJECTS.length] ?? ''} в ${String(4 + (i % 5))} классе на заседании объединения`,
      `${MONTHS[i % MONTHS.length] ?? ''} 2025 г.`,
      WHO[i % WHO.length] ?? '',
      i % 8 === 4 ? null : `Протокол № ${String(i)}`,
    ]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function main(): Promise<void> {
  if (!existsSync(join(DIST, 'build.json'))) {
    console.log('no built pages: run "npm run build" first');
    return;
  }
  const t = createTranslator('ru', ru);
  const folder = mkdtempSync(join(tmpdir(), 'objektiv-bench-'));
  const paths = await Promise.all(
    Array.from({ length: FILES }, async (_, i) => {
      const path = join(folder, `Школа ${String(i + 1)}.xlsx`);
      writeFileSync(path, await planOf(i + 1));
      return path;
    }),
  );
  const server = createServer(sirv(DIST));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const seconds: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${String(port)}/bench/?lang=ru`);
      const pane = page.frameLocator('.pane iframe');
      await pane.getByRole('tab', { name: t('pane.place.check') }).click({ timeout: 60_000 });
      await pane.locator('#place-check details summary', { hasText: t('repair.files') }).click({ timeout: 60_000 });
      const input = pane.locator('#place-check input[type=file][multiple]:not([webkitdirectory])');
      await input.waitFor({ state: 'attached', timeout: 60_000 });
      const started = performance.now();
      await input.setInputFiles(paths);
      await pane
        .getByText(t('repair.files.done', { count: FILES }))
        .first()
        .waitFor({ timeout: 120_000 });
      seconds.push((performance.now() - started) / 1000);
      const lines = await pane.locator('#place-check details li').count();
      if (lines !== FILES) throw new Error(`${String(lines)} files in the list instead of ${String(FILES)}`);
      await page.close();
    }
    const best = Math.min(...seconds);
    console.log(
      `${String(FILES)} files of ${String(ROWS)} rows checked in the pane, goal (issue 4) ${String(GOAL_S)} s`,
    );
    console.log(`  rounds ${seconds.map((each) => each.toFixed(1)).join(', ')} s`);
    console.log(`  quietest round ${best.toFixed(1)} s: ${best <= GOAL_S ? 'reached' : 'NOT reached'}`);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

void main();
