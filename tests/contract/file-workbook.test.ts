import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { sheetPaths } from '../../src/files/package/parts';
import { newFileWorkbook, openFileWorkbook, type FileWorkbook } from '../../src/files/file-workbook';
import { describeReportSheets } from './report-contract';
import { describeWorkbook, type Harness } from './workbook-contract';

/** The file as ExcelJS reads it again: independent of our adapter's own reading. */
async function contentOf(workbook: FileWorkbook, fontSchemes: boolean): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  const bytes = await workbook.save();
  await book.xlsx.load(bytes);
  const drawn = drawingsOf(bytes);
  return book.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow({ includeEmpty: false }, (row, r) => {
      row.eachCell({ includeEmpty: true }, (cell, c) => {
        const style = Object.fromEntries(
          Object.entries(shown(cell.style, fontSchemes)).filter(
            ([, part]) => part !== undefined && JSON.stringify(part) !== '{}',
          ),
        );
        const plain = Object.keys(style).every((key) => key === 'font') && style.font === undefined;
        if (cell.value !== null || !plain) cells.push([r, c, cell.value, style, cell.note ?? null]);
      });
    });
    const { pageSetup, headerFooter, state, name, model } = sheet;
    // no view at all and a view with nothing frozen are the same to a reader
    const frozen = ((sheet.views ?? []) as object[]).filter((view) => 'state' in view && view.state === 'frozen');
    const widths = (model as { cols?: unknown }).cols ?? []; // ExcelJS types leave cols out
    const heights: [number, number][] = [];
    sheet.eachRow((row, r) => {
      if (row.height) heights.push([r, row.height]);
    });
    const { dataValidations } = sheet as unknown as { dataValidations: { model: unknown } }; // left out of the types
    return {
      name,
      state,
      cells,
      frozen,
      pageSetup,
      headerFooter,
      merges: model.merges,
      widths,
      heights,
      rules: dataValidations.model,
      gridlines: ((sheet.views ?? []) as ExcelJS.WorksheetView[])[0]?.showGridLines !== false,
      tab: sheet.properties.tabColor,
      drawn: drawn.get(name),
    };
  });
}

function shown(style: Partial<ExcelJS.Style>, fontSchemes: boolean): Partial<ExcelJS.Style> {
  if (fontSchemes || !style.font) return style;
  const { family: _family, scheme: _scheme, ...font } = style.font;
  return { ...style, font };
}

/** Charts, links and breaks in the words of the file itself, each sheet's parts one after another. */
function drawingsOf(bytes: ArrayBuffer): Map<string, string[]> {
  const parts = unzipSync(new Uint8Array(bytes));
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = (path: string): string[] =>
    [...text(path.replace(/([^/]*)$/, '_rels/$1.rels')).matchAll(/Target="\/(xl\/[^"]*)"/g)].map(
      ([, target]) => target ?? '',
    );
  return new Map(
    [...sheetPaths(parts)].map(([name, path]): [string, string[]] => {
      const drawings = targets(path).filter((target) => target.startsWith('xl/drawings/'));
      const charts = drawings.flatMap((drawing) => targets(drawing).map(text));
      const tail = /<\/sheetData>[\s\S]*/.exec(text(path))?.[0] ?? '';
      const links = /<hyperlinks>.*<\/hyperlinks>/.exec(tail)?.[0] ?? '';
      return [name, [links, /<rowBreaks.*<\/rowBreaks>/.exec(tail)?.[0] ?? '', ...drawings.map(text), ...charts]];
    }),
  );
}

/** A sheet built anew names its font instead of taking it from the theme; what one sees is the same. */
async function fileHarness(reopens: boolean, fontSchemes = true): Promise<Harness> {
  let workbook = await newFileWorkbook('тест.xlsx', 'Лист1');
  const reopen = async (): Promise<void> => {
    workbook = await openFileWorkbook(new Uint8Array(await workbook.save()), 'тест.xlsx');
  };
  return {
    get workbook() {
      return workbook;
    },
    dump: () => contentOf(workbook, fontSchemes),
    protect: (name) => {
      protectSheet(workbook, name);
    },
    settle: () => (reopens ? reopen() : Promise.resolve()),
  };
}

/** The adapter has no business protecting sheets, so the test reaches for the file inside. */
function protectSheet(workbook: FileWorkbook, name: string): void {
  const { book } = workbook as unknown as { book: ExcelJS.Workbook }; // private on purpose
  void book.getWorksheet(name)?.protect('', {});
}

describeWorkbook('a file', () => fileHarness(false));
describeWorkbook('a file that is saved and opened after every step', () => fileHarness(true));
describeReportSheets('a file', () => fileHarness(false, false));
describeReportSheets('a file that is saved and opened after every step', () => fileHarness(true, false));
