import ExcelJS from 'exceljs';
import { newFileWorkbook, openFileWorkbook, type FileWorkbook } from '../../src/files/file-workbook';
import { describeWorkbook, type Harness } from './workbook-contract';

/** The file as ExcelJS reads it again: independent of our adapter's own reading. */
async function contentOf(workbook: FileWorkbook): Promise<unknown> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await workbook.save());
  return book.worksheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.eachRow({ includeEmpty: false }, (row, r) => {
      row.eachCell({ includeEmpty: true }, (cell, c) => {
        const style = Object.fromEntries(
          Object.entries(cell.style).filter(([, part]) => part !== undefined && JSON.stringify(part) !== '{}'),
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
    };
  });
}

async function fileHarness(reopens: boolean): Promise<Harness> {
  let workbook = await newFileWorkbook('тест.xlsx', 'Лист1');
  const reopen = async (): Promise<void> => {
    workbook = await openFileWorkbook(new Uint8Array(await workbook.save()), 'тест.xlsx');
  };
  return {
    get workbook() {
      return workbook;
    },
    dump: () => contentOf(workbook),
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
