import { createNodeExcel } from '../../src/bench/host/install-node';
import { WorkbookModel } from '../../src/bench/model/workbook-model';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { compareSizes } from './measure';

const COLUMNS = 12;
const SHEET = 'Результаты';

/** A workbook with so many rows of pupils, and the adapter over genuine Office.js and the simulated host. */
function open(rows: number) {
  const model = new WorkbookModel(SHEET);
  const row = (i: number): (string | number)[] => [
    i + 1,
    `edu${100_000 + (i % 40)}`,
    ...Array.from({ length: COLUMNS - 2 }, (_, c) => (i * 7 + c * 3) % 5),
  ];
  model.activeSheet.setValues(
    0,
    0,
    Array.from({ length: rows }, (_, i) => row(i)),
  );
  const { excel, host } = createNodeExcel(model);
  const workbook = createExcelWorkbook(excel, () => true);
  return { excel, host, workbook };
}

async function main(): Promise<void> {
  await compareSizes('one empty round trip, workbook of so many rows', [5_000, 50_000], (rows) => {
    const { excel } = open(rows);
    return () =>
      excel.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return '';
      });
  });

  await compareSizes(`reading rows of ${COLUMNS} cells through the adapter`, [5_000, 50_000], (rows) => {
    const { host, workbook } = open(rows);
    return async () => {
      const before = host.counters();
      const [grid] = await workbook.read([SHEET], {});
      const after = host.counters();
      if (grid?.values.length !== rows) throw new Error(`read ${String(grid?.values.length)} rows of ${rows}`);
      const bytes = after.bytesReceived - before.bytesReceived;
      return `${after.syncs - before.syncs} round trips, ${(bytes / 1e6).toFixed(2)} MB`;
    };
  });
}

void main();
