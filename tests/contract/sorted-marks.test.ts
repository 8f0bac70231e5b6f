import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import { pourSample } from '../../src/bench/page/pour-sample';
import { SAMPLE_SEED } from '../../src/bench/page/sample-seed';
import { buildSampleWorkbook } from '../../src/bench/sample/build-sample';
import { address } from '../../src/domain/cell';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import { bookBench, schoolName, sortRows, value, type BookBench } from './book-bench';
import { dumpModel, excelHarness, type ExcelHarness } from './excel-harness';

let t: Translator;
beforeAll(async () => {
  t = await loadTranslator('ru');
});

const WHITE = '#FFFFFF';
const GREY = '#EEEEEE';

/** A table of works: each school has a bold heading row with its average, and rows of pupils under it, every second one grey. */
function works(): BookBench {
  const bench = bookBench(t);
  const sheet = bench.excel.model.addSheet('Работы');
  const rows = [1, 3].flatMap((n) =>
    [0, 1, 2, 3].map((pupil) => [
      schoolName(n),
      pupil === 0 ? 'Всего' : `Код ${String(n * 10 + pupil)}`,
      n * 7 + pupil,
    ]),
  );
  sheet.setValues(0, 0, [['Школа', 'Работа', 'Балл'], ...rows]);
  rows.forEach(([, code], i) => {
    const rect = { row: i + 1, column: 0, rows: 1, columns: 3 };
    const fill = i % 2 === 0 ? WHITE : GREY;
    sheet.patchStyle([rect], code === 'Всего' ? { bold: true } : { fill, pattern: 'solid' });
  });
  return bench;
}

async function mark({ app, report }: BookBench, choice: Parameters<BookBench['app']['previewHighlight']>[2] = {}) {
  value(await app.apply(value(await app.previewHighlight(report, {}, choice)).plan));
}

/** Marked and sorted, then taken back; and only sorted. */
async function bothWays(
  make: () => BookBench,
  sort: (bench: BookBench) => void,
  choice: Parameters<BookBench['app']['previewHighlight']>[2] = {},
) {
  const [bench, plain] = [make(), make()];
  await mark(bench, choice);
  sort(bench);
  sort(plain);
  const { skipped, lost } = value(await bench.app.takeBackHighlight());
  return {
    left: [...skipped, ...lost].map((cell) => `${cell.sheet}!${address(cell)}`),
    now: dumpModel(bench.excel.model),
    wanted: dumpModel(plain.excel.model),
  };
}

describe('rows of one school that looked different', () => {
  it.each([
    ['the heading row and a pupil changed places', [2, 1, 3, 4, 5, 6, 7, 8]],
    ['two pupils changed places', [1, 3, 2, 4, 5, 6, 7, 8]],
    ['all rows were turned round', [8, 7, 6, 5, 4, 3, 2, 1]],
    ['the schools were mixed', [5, 1, 6, 3, 2, 8, 4, 7]],
  ])('get back each its own look after %s', async (_name, order) => {
    const { left, now, wanted } = await bothWays(works, ({ sheet }) => {
      sortRows(sheet('Работы'), 1, order);
    });
    expect(left).toEqual([]);
    expect(now).toEqual(wanted);
  });

  it('get it back when one of them was edited and others were moved', async () => {
    const { left, now, wanted } = await bothWays(works, ({ sheet }) => {
      sortRows(sheet('Работы'), 1, [2, 1, 3, 4, 5, 6, 7, 8]);
      sheet('Работы').setValues(4, 2, [[99]]);
    });
    expect(left).toEqual([]);
    expect(now).toEqual(wanted);
  });

  it('are known again by another session', async () => {
    const bench = works();
    const plain = works();
    await mark(bench);
    for (const each of [bench, plain]) sortRows(each.sheet('Работы'), 1, [4, 2, 3, 1, 5, 6, 7, 8]);
    expect(value(await bench.another().takeBackHighlight())).toMatchObject({ skipped: [], lost: [] });
    expect(dumpModel(bench.excel.model)).toEqual(dumpModel(plain.excel.model));
  });
});

describe('marks', () => {
  it('go from neighbours that changed places, with their comments', async () => {
    const { left, now, wanted } = await bothWays(
      () => {
        const bench = bookBench(t);
        bench.sheet('Список').setValues(2, 1, [[schoolName(3)], [schoolName(2)]]);
        return bench;
      },
      ({ sheet }) => {
        sortRows(sheet('Список'), 1, [2, 1]);
      },
    );
    expect(left).toEqual([]);
    expect(now).toEqual(wanted);
  });

  it('take their reasons along from the column beside the table that was sorted without it', async () => {
    const { left, now, wanted } = await bothWays(
      () => bookBench(t),
      ({ sheet }) => {
        const column = sheet('Список').cells.extract({ row: 1, column: 4, rows: 4, columns: 1 });
        sortRows(sheet('Список'), 1, [3, 2, 1, 4]);
        sheet('Список').cells.clear({ row: 1, column: 4, rows: 4, columns: 1 }, 'all');
        sheet('Список').cells.restore(column, 0, 0);
      },
      { reasonIn: 'column' },
    );
    expect(left).toEqual([]);
    expect(now).toEqual(wanted);
  });

  it('go from a row in which another name was typed since', async () => {
    const { left, now, wanted } = await bothWays(
      () => bookBench(t),
      ({ sheet }) => {
        sheet('Список').setValues(1, 1, [['Гимназия']]);
      },
    );
    expect(left).toEqual([]);
    expect(now).toEqual(wanted);
  });
});

describe('the sample', () => {
  /** The first rows of every sheet from this one on, in another order. */
  function sortAll(excel: ExcelHarness, first: number): void {
    for (const sheet of excel.model.sheets) {
      const count = Math.min(18, (sheet.cells.used(true)?.rows ?? 0) - first);
      const order = Array.from({ length: count }, (_, i) => first + (i % 2 === 0 ? Math.min(i + 1, count - 1) : i - 1));
      if (count > 1) sortRows(sheet, first, [...new Set([...order, first + count - 1])]);
    }
  }

  it('looks as if only its rows had changed places, two by two', async () => {
    const [marked, plain] = [sample(), sample()];
    const report = value(await marked.app.analyse({ reference: 'loo' }));
    value(await marked.app.apply(value(await marked.app.previewHighlight(report)).plan));
    for (const { excel } of [marked, plain]) sortAll(excel, 6);
    const { skipped, lost } = value(await marked.app.takeBackHighlight());
    expect([...skipped, ...lost].map((cell) => `${cell.sheet}!${address(cell)}`)).toEqual([]);
    expect(dumpModel(marked.excel.model)).toEqual(dumpModel(plain.excel.model));
  });

  function sample() {
    const excel = excelHarness();
    pourSample(excel.model, buildSampleWorkbook(SAMPLE_SEED), 'образец.xlsx');
    return { excel, app: createApp(excel.workbook, computeHere, t) };
  }
});
