import type { AnalysisReport, PendingMarks } from '../../src/app/api';
import { loadTranslator } from '../../src/i18n/load';
import type { Translator } from '../../src/i18n/translator';
import { fillOf } from '../../src/reports/highlight/sign';
import { bookBench, reportOf, schoolName, sortRows, value, type BookBench } from './book-bench';
import { dumpModel } from './excel-harness';

let t: Translator;
beforeAll(async () => {
  t = await loadTranslator('ru');
});

async function marked(bench: BookBench, choice = {}): Promise<void> {
  const preview = value(await bench.app.previewHighlight(bench.report, {}, choice));
  value(await bench.app.apply(preview.plan));
}

const signs = (bench: BookBench, name: string, column = 1): string[] => {
  const sheet = bench.sheet(name);
  const used = sheet.cells.used(true) ?? { row: 0, rows: 0 };
  return Array.from({ length: used.row + used.rows }, (_, row) => {
    const format = sheet.cells.style(row, column).numberFormat;
    return format.includes('▲') ? '▲' : format.includes('△') ? '△' : '';
  });
};

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 900));

describe('what is marked', () => {
  it('follows the chosen levels', async () => {
    const bench = bookBench(t);
    await marked(bench, { levels: ['check'] });
    expect(signs(bench, 'Список')).toEqual(['', '', '', '△', '']);
  });

  it('follows the chosen indicators, in the reasons too', async () => {
    const bench = bookBench(t);
    await marked(bench, { indicators: ['B3'] });
    expect(signs(bench, 'Список')).toEqual(['', '▲', '', '', '']);
    const texts = bench.sheet('Список').comments.map((comment) => comment.text);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('признаки выражены');
  });

  it('leaves out the sheets that were not wanted, and still offers them', async () => {
    const bench = bookBench(t);
    bench.excel.model.addSheet('Второй').setValues(0, 0, [['Логин'], ['edu101']]);
    const preview = value(await bench.app.previewHighlight(bench.report, {}, { without: ['Список'] }));
    expect(preview.candidates).toEqual([
      { sheet: 'Список', rows: 2 },
      { sheet: 'Второй', rows: 1 },
    ]);
    value(await bench.app.apply(preview.plan));
    expect([signs(bench, 'Список').join(''), signs(bench, 'Второй', 0)]).toEqual(['', ['', '▲']]);
    expect(value(await bench.app.highlightState()).choice?.without).toEqual(['Список']);
  });

  it('has its reasons in a column where that is wished, with a free one between', async () => {
    const bench = bookBench(t);
    const before = dumpModel(bench.excel.model);
    await marked(bench, { reasonIn: 'column' });
    const { cells, comments } = bench.sheet('Список');
    expect([cells.value(0, 3), cells.value(0, 4)]).toEqual([null, 'Причина выделения']);
    expect(cells.value(1, 4)).toContain('признаки выражены');
    expect(comments).toEqual([]);
    value(await bench.app.takeBackHighlight());
    expect(dumpModel(bench.excel.model)).toEqual(before);
  });

  it('has its reasons at the cells where a filter hides rows', async () => {
    const bench = bookBench(t);
    bench.sheet('Список').setHidden('row', 2, 1, true);
    await marked(bench, { reasonIn: 'column' });
    expect(bench.sheet('Список').cells.value(1, 4)).toBeNull();
    expect(bench.sheet('Список').comments).toHaveLength(2);
  });

  it('is all rows over which the name of a school is merged', async () => {
    const bench = bookBench(t);
    const sheet = bench.excel.model.addSheet('Классы');
    sheet.setValues(0, 0, [
      ['Школа', 'Класс'],
      [schoolName(1), '4А'],
      [null, '4Б'],
      [null, '4В'],
      [schoolName(2), '4А'],
    ]);
    sheet.merge({ row: 1, column: 0, rows: 3, columns: 1 });
    const before = dumpModel(bench.excel.model);
    await marked(bench);
    expect([1, 2, 3, 4].map((row) => sheet.cells.style(row, 1).fill)).toEqual([
      fillOf.strong,
      fillOf.strong,
      fillOf.strong,
      null,
    ]);
    value(await bench.app.takeBackHighlight());
    expect(dumpModel(bench.excel.model)).toEqual(before);
  });

  it("stands inside Excel's own tables and leaves the user's conditional formats as they are", async () => {
    const bench = bookBench(t);
    const sheet = bench.sheet('Список');
    await bench.excel.excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem('Список');
      target.tables.add('A1:C5', true);
      const rule = target.getRange('A1:C5').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$C1>20';
      rule.custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    const [tables, rules] = [sheet.tables, sheet.conditionalRules];
    const before = dumpModel(bench.excel.model);
    await marked(bench);
    expect(sheet.cells.style(1, 0).fill).toBe(fillOf.strong);
    value(await bench.app.takeBackHighlight());
    expect(dumpModel(bench.excel.model)).toEqual(before);
    expect([sheet.tables, sheet.conditionalRules]).toEqual([tables, rules]);
  });
});

describe('a cell with several schools', () => {
  it('has the reasons of all that show signs, each under its name, and the honest words once', async () => {
    const bench = bookBench(t);
    bench.excel.model.addSheet('План').setValues(0, 0, [['Школы'], ['СОШ № 3, СОШ № 1 и СОШ № 2']]);
    const before = dumpModel(bench.excel.model);
    const preview = value(await bench.app.previewHighlight(bench.report));
    expect(preview.sheets).toContainEqual({ sheet: 'План', rows: 1, schools: 2 });
    value(await bench.app.apply(preview.plan));
    expect(signs(bench, 'План', 0)).toEqual(['', '▲']);
    const { comments } = bench.sheet('План');
    expect(comments).toHaveLength(1);
    const text = comments[0]?.text ?? '';
    expect(text).toMatch(/^МБОУ «СОШ №1»\n.*признаки выражены[^]*\n\nМБОУ «СОШ №3»\n.*стоит проверить/);
    expect(text).not.toContain('СОШ №2');
    expect(text.split(t('reasons.honest'))).toHaveLength(2);
    value(await bench.app.takeBackHighlight());
    expect(dumpModel(bench.excel.model)).toEqual(before);
  });
});

describe('a doubtful name', () => {
  const twins = (): AnalysisReport => {
    const report = reportOf();
    const { schools } = report.analysis;
    const twin = schools.slice(1, 2).map((own) => ({ ...own, school: { ...own.school, ...TWIN } }));
    return { ...report, analysis: { ...report.analysis, schools: [...schools, ...twin] } };
  };
  const TWIN = { key: 'edu201', login: 'edu201', name: 'МБОУ «СОШ №1»' };

  it('is not marked, and is told once with its first cell and the schools it fits', async () => {
    const bench = bookBench(t);
    const rows = [['Школа'], ['СОШ №1'], ['СОШ №1'], ['СОШ №3'], ['СОШ №1']];
    bench.excel.model.addSheet('План').setValues(2, 1, rows);
    const preview = value(await bench.app.previewHighlight(twins()));
    const params = { cell: 'B4', name: 'СОШ №1', schools: 'МБОУ «СОШ №1» (edu101); МБОУ «СОШ №1» (edu201)' };
    expect(preview.unclear).toEqual([
      { sheet: 'План', code: 'nameOfSeveral', params: { ...params, rest: 0, more: 2 } },
    ]);
    expect(t.dynamic('layouts.note.nameOfSeveral', { ...preview.unclear[0]?.params, sheet: 'План' })).toBe(
      '«План», B4: «СОШ №1» – подходит к нескольким школам: МБОУ «СОШ №1» (edu101); МБОУ «СОШ №1» (edu201). Не выделено (и ещё в 2 ячейках). Напишите логин или полное название.',
    );
    value(await bench.app.apply(preview.plan));
    expect(signs(bench, 'План').join('')).toBe('△');
  });

  it('is not told where no school to mark may be meant, nor on a sheet that is left out', async () => {
    const bench = bookBench(t);
    bench.excel.model.addSheet('План').setValues(0, 0, [['Школа'], ['СОШ №1']]);
    const onlyThird = value(await bench.app.previewHighlight(twins(), {}, { levels: ['check'] }));
    expect(onlyThird.unclear).toEqual([]);
    const without = value(await bench.app.previewHighlight(twins(), {}, { without: ['План'] }));
    expect(without.unclear).toEqual([]);
  });
});

describe('the legend', () => {
  it('is a sheet of its own that goes with the marks', async () => {
    const bench = bookBench(t);
    const before = dumpModel(bench.excel.model);
    await marked(bench, { legend: true });
    expect(bench.sheet('Обозначения').cells.value(3, 0)).toBe('▲');
    await marked(bench);
    expect(bench.excel.model.sheets.filter(({ name }) => name.startsWith('Обозначения'))).toHaveLength(1);
    value(await bench.app.takeBackHighlight());
    expect(dumpModel(bench.excel.model)).toEqual(before);
  });

  it('stays when the user has written on it, and that is said', async () => {
    const bench = bookBench(t);
    await marked(bench, { legend: true });
    bench.sheet('Обозначения').setValues(20, 0, [['моя запись']]);
    expect(value(await bench.app.takeBackHighlight()).legendKept).toBe('Обозначения');
    expect(bench.excel.model.sheetByName('Обозначения')).not.toBeNull();
  });

  it('goes when it is no longer wanted', async () => {
    const bench = bookBench(t);
    await marked(bench, { legend: true });
    await marked(bench, { legend: false });
    expect(bench.excel.model.sheetByName('Обозначения')).toBeNull();
  });
});

describe('marks that were moved since', () => {
  it('are taken back after the user sorted the rows', async () => {
    const bench = bookBench(t);
    const plain = bookBench(t);
    await marked(bench);
    for (const each of [bench, plain]) sortRows(each.sheet('Список'), 1, [4, 3, 2, 1]);
    const taken = value(await bench.app.takeBackHighlight());
    expect([taken.skipped, taken.lost]).toEqual([[], []]);
    expect(dumpModel(bench.excel.model)).toEqual(dumpModel(plain.excel.model));
  });

  it('leave no comment behind where sorting left it at its old place', async () => {
    const bench = bookBench(t);
    await marked(bench);
    const { comments } = bench.sheet('Список');
    sortRows(bench.sheet('Список'), 1, [4, 3, 2, 1]);
    bench.sheet('Список').comments = comments;
    value(await bench.app.takeBackHighlight());
    expect(bench.sheet('Список').comments).toEqual([]);
  });

  it('are taken back after rows were put in and the sheet was renamed', async () => {
    const bench = bookBench(t);
    const plain = bookBench(t);
    await marked(bench);
    for (const each of [bench, plain]) {
      each.sheet('Список').shift({ axis: 'row', at: 1, count: 2 });
      each.excel.model.renameSheet(each.sheet('Список'), 'Школы района');
    }
    expect(value(await bench.app.takeBackHighlight())).toMatchObject({ skipped: [], lost: [] });
    expect(dumpModel(bench.excel.model)).toEqual(dumpModel(plain.excel.model));
  });

  it('on a deleted sheet are named as lost, and the rest is taken back', async () => {
    const bench = bookBench(t);
    bench.excel.model.addSheet('Второй').setValues(0, 0, [['Логин'], ['edu101']]);
    await marked(bench);
    bench.excel.model.deleteSheet(bench.sheet('Второй'));
    expect(value(await bench.app.takeBackHighlight()).lost).toHaveLength(1);
    expect(signs(bench, 'Список').join('')).toBe('');
    expect(value(await bench.app.highlightState()).active).toBe(false);
  });
});

describe('another pane over the same workbook', () => {
  it('sees the marks, takes them back, and the first one knows', async () => {
    const bench = bookBench(t);
    const before = dumpModel(bench.excel.model);
    await marked(bench);
    const other = bench.another();
    expect(value(await other.highlightState()).active).toBe(true);
    value(await other.takeBackHighlight());
    expect(value(await bench.app.highlightState()).active).toBe(false);
    expect(value(await bench.app.takeBackHighlight()).operations).toBe(0);
    expect(dumpModel(bench.excel.model)).toEqual(before);
  });
});

describe('marking anew', () => {
  it('takes in rows that were added below, and writes little else', async () => {
    const bench = bookBench(t);
    await marked(bench);
    bench.sheet('Список').setValues(5, 0, [[5, schoolName(3), 50]]);
    const preview = value(await bench.app.previewHighlight(bench.report));
    const formatted = preview.plan.operations.flatMap((each) => (each.kind === 'setFormat' ? each.rects : []));
    expect(formatted.every(({ row, rows }) => row === 5 && rows === 1)).toBe(true);
    expect(preview.plan.operations.filter(({ kind }) => kind === 'note')).toHaveLength(1);
    value(await bench.app.apply(preview.plan));
    expect(signs(bench, 'Список')).toEqual(['', '▲', '', '△', '', '△']);
  });

  it('does nothing with sheets that were not seen when choosing', async () => {
    const bench = bookBench(t);
    await marked(bench);
    bench.excel.model.addSheet('Новый').setValues(0, 0, [['edu101']]);
    value(await bench.app.refreshHighlight(bench.report));
    expect(signs(bench, 'Новый', 0)).toEqual(['']);
    await marked(bench);
    expect(signs(bench, 'Новый', 0)).toEqual(['▲']);
  });

  it('follows another analysis', async () => {
    const bench = bookBench(t);
    const before = dumpModel(bench.excel.model);
    await marked(bench);
    const report = reportOf(['check', 'strong', 'none', 'none']);
    value(await bench.app.apply(value(await bench.app.previewHighlight(report)).plan));
    expect(signs(bench, 'Список')).toEqual(['', '△', '▲', '', '']);
    value(await bench.app.takeBackHighlight());
    expect(dumpModel(bench.excel.model)).toEqual(before);
  });
});

describe('watching for new rows', () => {
  async function watching(choice = {}) {
    const bench = bookBench(t);
    await marked(bench, choice);
    const told: PendingMarks[] = [];
    const stop = value(await bench.app.watchHighlight(bench.report, (pending) => told.push(pending)));
    return { bench, told, stop };
  }

  it('tells of a row that names a marked school, and again when it is gone', async () => {
    const { bench, told, stop } = await watching();
    bench.sheet('Список').setValues(5, 1, [[schoolName(1)]]);
    await quiet();
    expect(told).toEqual([{ rows: 1, sheets: ['Список'], refreshed: false }]);
    bench.sheet('Список').setValues(5, 1, [['другое']]);
    await quiet();
    expect(told.at(-1)).toEqual({ rows: 0, sheets: [], refreshed: false });
    await stop();
  });

  it('tells of a row that was added before it began to listen', async () => {
    const bench = bookBench(t);
    await marked(bench);
    bench.sheet('Список').setValues(5, 1, [[schoolName(1)]]);
    const told: PendingMarks[] = [];
    const stop = value(await bench.app.watchHighlight(bench.report, (pending) => told.push(pending)));
    await quiet();
    expect(told).toEqual([{ rows: 1, sheets: ['Список'], refreshed: false }]);
    await stop();
  });

  it('hears what is typed right after the marking when it listened before, and forgets a row that was marked since', async () => {
    const bench = bookBench(t);
    const told: PendingMarks[] = [];
    const stop = value(await bench.app.watchHighlight(bench.report, (pending) => told.push(pending)));
    await marked(bench);
    bench.sheet('Список').setValues(5, 1, [[schoolName(1)]]);
    await quiet();
    expect(told).toEqual([{ rows: 1, sheets: ['Список'], refreshed: false }]);
    value(await bench.app.refreshHighlight(bench.report));
    bench.sheet('Список').setValues(1, 2, [[99]]);
    await quiet();
    expect(told.at(-1)?.rows).toBe(0);
    await stop();
  });

  it('tells of a marked row that names another school now', async () => {
    const { bench, told, stop } = await watching();
    bench.sheet('Список').setValues(1, 1, [[schoolName(2)]]);
    await quiet();
    expect(told.at(-1)?.rows).toBe(1);
    await stop();
  });

  it('says nothing of other edits, of our own writing and of rows that were only sorted', async () => {
    const { bench, told, stop } = await watching();
    bench.sheet('Список').setValues(1, 2, [[99]]);
    sortRows(bench.sheet('Список'), 1, [4, 3, 2, 1]);
    await quiet();
    value(await bench.app.refreshHighlight(bench.report));
    await quiet();
    expect(told.every(({ rows }) => rows === 0)).toBe(true);
    await stop();
  });

  it('marks the rows without asking where that was chosen', async () => {
    const { bench, told, stop } = await watching({ auto: true });
    bench.sheet('Список').setValues(5, 1, [[schoolName(3)]]);
    await quiet();
    await quiet();
    expect(told.at(-1)).toMatchObject({ refreshed: true });
    expect(signs(bench, 'Список')[5]).toBe('△');
    await stop();
  });

  it('ends when it is told to', async () => {
    const { bench, told, stop } = await watching();
    await stop();
    bench.sheet('Список').setValues(5, 1, [[schoolName(1)]]);
    await quiet();
    expect(told).toEqual([]);
  });
});
