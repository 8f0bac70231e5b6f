import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { activeCell, focusSheet, goTo, inModel, launch, openBench, paste, until } from './bench-driver.mjs';

const WAIT_FOR_PANE = process.env.BENCH_WITHOUT_PANE !== '1';
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const open = (search = {}) => openBench(browser, { search: { empty: '', ...search }, waitForPane: WAIT_FOR_PANE });
const valueAt = (page, row, column) =>
  inModel(page, (model, [r, c]) => model.activeSheet.cells.value(r, c), [row, column]);
/** A cell in the tree that screen readers see inside the canvas. */
const readable = (page, text) => page.locator('[role="gridcell"]').getByText(text, { exact: true });

describe('typing', () => {
  it('takes the Russian decimal comma and moves down with Enter', async () => {
    const { page, close } = await open();
    await goTo(page, 1, 1);
    await focusSheet(page);
    await page.keyboard.type('12,5', { delay: 40 });
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.objektivBench.model.activeSheet.cells.value(1, 1) === 12.5);
    const { row, column } = await activeCell(page);
    assert.deepEqual([row, column], [2, 1]);
    await close();
  });

  it('empties the selected cells with Delete', async () => {
    const { page, close } = await open();
    await inModel(page, (model) =>
      model.activeSheet.setValues(0, 0, [
        [1, 2],
        [3, 4],
      ]),
    );
    await goTo(page, 0, 0);
    await focusSheet(page);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => window.objektivBench.model.activeSheet.cells.value(0, 1) === null);
    assert.equal(await valueAt(page, 1, 1), 4);
    await close();
  });

  it('changes the active cell through the content box', async () => {
    const { page, close } = await open();
    await goTo(page, 3, 2);
    const box = page.getByRole('textbox', { name: 'Содержимое ячейки' });
    await box.fill('01.09.2026');
    await box.press('Enter');
    assert.equal(await valueAt(page, 3, 2), 46266);
    assert.equal(await box.inputValue(), '01.09.2026');
    await close();
  });

  it('is refused with a reason in a protected sheet', async () => {
    const { page, close } = await open();
    await inModel(page, (model) => model.activeSheet.set({ protected: true }));
    const box = page.getByRole('textbox', { name: 'Содержимое ячейки' });
    await box.fill('нельзя');
    await box.press('Enter');
    await page.getByRole('alert').getByText('защищён').waitFor();
    assert.equal(await valueAt(page, 0, 0), null);
    await close();
  });
});

describe('pasting', () => {
  it('puts tab-separated text into cells and selects what was pasted', async () => {
    const { page, close } = await open();
    await goTo(page, 1, 0);
    await focusSheet(page);
    await paste(page, { text: 'Школа\tБалл\r\n"МБОУ ""СОШ № 5"""\t1\u00a0234,5\r\n' });
    assert.equal(await valueAt(page, 2, 0), 'МБОУ "СОШ № 5"');
    assert.equal(await valueAt(page, 2, 1), 1234.5);
    assert.deepEqual((await activeCell(page)).range, { row: 1, column: 0, rows: 2, columns: 2 });
    await close();
  });

  it('keeps merged cells, line breaks and numbers of an HTML table, and runs nothing of it', async () => {
    const { page, close } = await open();
    await focusSheet(page);
    await paste(page, {
      text: 'other',
      html: `<html><body><table>
        <tr><td rowspan="2">№</td><td colspan="2"> Отметки <br> по журналу</td></tr>
        <tr><td>2</td><td>3,5</td></tr>
        <tr><td>=1+1<img src=x onerror="window.hacked = 1"></td><td>1&nbsp;000</td><td><script>window.hacked = 1</script>конец</td></tr>
      </table></body></html>`,
    });
    const sheet = await inModel(page, (model) => {
      const values = [0, 1, 2].map((row) => [0, 1, 2].map((column) => model.activeSheet.cells.value(row, column)));
      return { values, merges: model.activeSheet.merges, formula: model.activeSheet.cells.formula(2, 0) };
    });
    assert.deepEqual(sheet.values, [
      ['№', 'Отметки\nпо журналу', null],
      [null, 2, 3.5],
      ['=1+1', 1000, 'конец'],
    ]);
    assert.deepEqual(sheet.merges, [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ]);
    assert.equal(sheet.formula, null);
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    // the browser says aloud that the policy of the page holds even in a document that is never shown
    await close({ except: /inline event handler violates/ });
  });

  it('copies shown texts, tab-separated', async () => {
    const { page, close } = await open();
    await inModel(page, (model) => {
      model.activeSheet.setValues(0, 0, [[0.5, 'a']]);
      model.activeSheet.patchStyle([{ row: 0, column: 0, rows: 1, columns: 1 }], { numberFormat: '0.0%' });
    });
    await goTo(page, 0, 0);
    await focusSheet(page);
    await page.keyboard.press('Shift+ArrowRight');
    const copied = await page.evaluate(() => {
      const data = new DataTransfer();
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      return data.getData('text/plain');
    });
    assert.equal(copied, '50,0%\ta');
    await close();
  });
});

describe('the keyboard', () => {
  it('crosses the line of frozen rows, merged areas and hidden rows', async () => {
    const { page, close } = await open();
    await inModel(page, (model) => {
      const sheet = model.activeSheet;
      sheet.set({ freezeRows: 2, freezeColumns: 1 });
      sheet.merge({ row: 3, column: 1, rows: 2, columns: 2 });
      sheet.setHidden('row', 6, 3, true);
    });
    await goTo(page, 1, 1);
    await page.locator('.sheet canvas[data-testid="data-grid-canvas"]').first().focus();
    const visited = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(60);
      visited.push((await activeCell(page)).row);
    }
    assert.deepEqual(visited, [2, 3, 5, 9]);
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('ArrowUp');
      await page.waitForTimeout(60);
    }
    assert.equal((await activeCell(page)).row, 1);
    await close();
  });

  it('moves between sheets in the row of tabs', async () => {
    const { page, close } = await open();
    await page.getByRole('button', { name: 'Новый лист' }).click();
    await page.getByRole('tab', { selected: true }).press('ArrowLeft');
    assert.equal(await inModel(page, (model) => model.activeSheet.name), 'Лист1');
    await close();
  });

  it('shows the note of the active cell as text', async () => {
    const { page, close } = await open();
    await inModel(page, (model) => model.activeSheet.setNote(1, 1, 'Посмотрите 12 работ'));
    await goTo(page, 0, 1);
    await focusSheet(page);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('status').getByText('Посмотрите 12 работ').waitFor();
    await close();
  });
});

describe('the view', () => {
  it('offers hidden sheets', async () => {
    const { page, close } = await open();
    await inModel(page, (model) => model.addSheet('Тайный').set({ visibility: 'Hidden' }));
    assert.equal(await page.getByRole('tab', { name: 'Тайный' }).count(), 0);
    await page.getByRole('combobox', { name: 'Скрытые листы' }).selectOption({ label: 'Тайный' });
    await page.getByRole('tab', { name: 'Тайный', selected: true }).waitFor();
    await close();
  });

  it('says that an address is wrong', async () => {
    const { page, close } = await open();
    const box = page.getByRole('textbox', { name: 'Адрес ячейки' });
    await box.fill('где-то');
    await box.press('Enter');
    await page.getByRole('alert').getByText('где-то').waitFor();
    await close();
  });

  it('tells screen readers what is in the cells', async () => {
    const { page, close } = await open();
    await inModel(page, (model) => model.activeSheet.setValues(0, 0, [['Школа', 12.5]]));
    await readable(page, '12,5').waitFor({ state: 'attached' });
    await close();
  });

  it('scrolls frozen columns headings and cells together', async () => {
    const { page, close } = await open();
    await inModel(page, (model) => model.activeSheet.set({ freezeRows: 3 }));
    await page.locator('.sheet-frozen canvas').first().waitFor();
    await page.locator('.sheet').hover();
    await page.mouse.wheel(300, 0);
    await page.waitForFunction(() => {
      const places = [...document.querySelectorAll('.sheet .dvn-scroller')].map((each) => each.scrollLeft);
      return places.length === 2 && places[0] > 0 && places[0] === places[1];
    });
    await close();
  });
});

describe('the splitter', () => {
  it('widens the pane with the arrow keys and the mouse, never below 320 pixels', async () => {
    const { page, close } = await open();
    const splitter = page.getByRole('separator', { name: 'Ширина панели' });
    const width = async () => (await page.locator('.pane').boundingBox()).width;
    assert.equal(await width(), 350);
    await splitter.press('ArrowLeft');
    assert.equal(await width(), 360);
    await splitter.press('Home');
    assert.equal(await width(), 320);
    await splitter.press('ArrowRight');
    assert.equal(await width(), 320);
    const box = await splitter.boundingBox();
    await page.mouse.move(box.x + 3, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 97, box.y + 200, { steps: 5 });
    await page.mouse.up();
    assert.equal(await width(), 420);
    assert.equal(await splitter.getAttribute('aria-valuenow'), '420');
    await close();
  });
});

describe('a hundred thousand rows', () => {
  it('scroll to their end and are all there', async () => {
    const { page, close } = await open();
    await inModel(page, (model) => {
      const rows = Array.from({ length: 100_000 }, (_, row) =>
        Array.from({ length: 24 }, (_, column) => (column === 0 ? `edu${100_000 + row}` : row * column)),
      );
      model.batch('load', () => {
        model.activeSheet.setValues(0, 0, rows);
        model.activeSheet.set({ freezeRows: 1 });
      });
    });
    const last = readable(page, 'edu199999');
    // the address box may be written anew while the rows arrive
    await until(async () => {
      await goTo(page, 99_999, 0);
      return last.waitFor({ state: 'attached', timeout: 2000 }).then(
        () => true,
        () => false,
      );
    }, 'the last row');
    const frames = await page.evaluate(async () => {
      const scroller = [...document.querySelectorAll('.sheet .dvn-scroller')].at(-1);
      const times = [];
      for (let step = 0; step < 40; step++) {
        const start = performance.now();
        scroller.scrollTop = step * 40_000;
        await new Promise((resolve) => requestAnimationFrame(resolve));
        times.push(performance.now() - start);
      }
      return { worst: Math.max(...times), shown: scroller.scrollTop };
    });
    assert.ok(frames.shown > 1_000_000, `scrolled to ${frames.shown}`);
    await close();
  });
});
