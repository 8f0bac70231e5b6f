import { columnIndex, parseAddress, type Rect } from '../domain/cell';
import type { SheetChange, WorkbookWatcher } from '../plan/watch';
import { failureOf } from './excel-errors';
import { roundTrip, type ExcelNamespace } from './excel-session';

const everything = { rows: 1_048_576, columns: 16_384 };

/** Changes of all sheets (ExcelApi 1.9); who made them is told since 1.14, which is our floor. */
export function createExcelWatcher(excel: ExcelNamespace = Excel): WorkbookWatcher {
  return {
    watch: async (listener) => {
      try {
        return await excel.run(async (context) => {
          const handler = await roundTrip(context, () =>
            context.workbook.worksheets.onChanged.add((event) => {
              listener(changeOf(event));
              return Promise.resolve();
            }),
          );
          return () => stopWatching(excel, handler);
        });
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}

async function stopWatching(
  excel: ExcelNamespace,
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  try {
    await excel.run(handler.context, async (context) => {
      await roundTrip(context, () => {
        handler.remove();
      });
    });
  } catch (error) {
    throw failureOf(error);
  }
}

function changeOf(event: Excel.WorksheetChangedEventArgs): SheetChange {
  const { worksheetId, source, triggerSource, changeType, address } = event;
  const by = source === 'Remote' ? 'coauthor' : triggerSource === 'ThisLocalAddin' ? 'own' : 'user';
  return {
    sheetId: worksheetId,
    rects: address.split(',').flatMap((part) => rectOf(part.trim()) ?? []),
    structure: changeType !== 'RangeEdited',
    by,
  };
}

/** «A1:B2», «A:C», «2:5». */
function rectOf(text: string): Rect | null {
  const local = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const [from = '', to = from] = local.split(':');
  if (/^\d+$/.test(from)) {
    const [first, last] = [Number(from) - 1, Number(to) - 1];
    return { row: first, column: 0, rows: last - first + 1, columns: everything.columns };
  }
  if (/^[A-Z]+$/i.test(from)) {
    const [first, last] = [columnIndex(from), columnIndex(to)];
    return { row: 0, column: first, rows: everything.rows, columns: last - first + 1 };
  }
  return parseAddress(local);
}
