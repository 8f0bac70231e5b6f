import { address } from '../domain/cell';
import { HostFailure } from '../plan/ports';
import type { PlanOperation, Validation } from '../plan/workbook-plan';
import { apiColor } from './excel-colors';
import type { queueChart } from './excel-chart-write';
import { MARK_PROPERTY } from '../plan/sheet-mark';
import { pointsOf, rangeAt } from './excel-layout';
import { queueLink } from './excel-links';
import { restorePage, setPage } from './excel-page';
import type { Step } from './excel-step';

type SheetOperation = Exclude<
  PlanOperation,
  { kind: 'setValues' | 'setFormulas' | 'setFormat' | 'note' | 'setting' | 'deleteChart' | 'addChart' | 'deleteSheet' }
>;

/** How a chart is made; loaded only for plans that have one. */
export type MakeChart = typeof queueChart;

const stepBytes = 700;
/** Excel's own limit for a list that stands in the rule itself. */
const longestList = 255;

/** Steps that concern the sheet as a whole or its grid. */
export function sheetSteps(operation: SheetOperation, position: number): Step[] {
  refuseLongList(operation);
  const step = (queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Step[] => [
    {
      sheet: operation.sheet,
      bytes: requestBytes(operation),
      queue: (context) => {
        queue(context.workbook.worksheets.getItem(operation.sheet), context);
      },
    },
  ];
  if (operation.kind === 'addSheet')
    return [
      {
        sheet: operation.sheet,
        bytes: stepBytes,
        queue: (context) => {
          addSheet(context, operation, position);
        },
      },
    ];
  return step((sheet) => {
    queueOnSheet(sheet, operation);
  });
}

export function deletionStep(names: readonly string[]): Step {
  return {
    sheet: names.length === 1 ? (names[0] ?? null) : null,
    bytes: stepBytes * names.length,
    queue: ({ workbook: { worksheets } }) => {
      const sheets = names.map((name) => worksheets.getItem(name));
      for (const sheet of sheets) sheet.delete();
    },
  };
}

function requestBytes(operation: SheetOperation): number {
  switch (operation.kind) {
    case 'rowHeights':
      return stepBytes * operation.heights.length;
    case 'columnWidths':
      return stepBytes * operation.widths.length;
    case 'pageBreaks':
      return stepBytes * (1 + operation.rows.length);
    case 'pageLayout':
    case 'restorePage':
    case 'hyperlink':
      return stepBytes * 3;
    default:
      return stepBytes;
  }
}

function addSheet(
  context: Excel.RequestContext,
  operation: Extract<PlanOperation, { kind: 'addSheet' }>,
  position: number,
): void {
  const sheet = context.workbook.worksheets.add(operation.sheet);
  if (operation.tabColor !== undefined) sheet.tabColor = apiColor(operation.tabColor);
  sheet.position = position;
  if (operation.hidden === true) sheet.visibility = 'Hidden';
  if (operation.gridlines === false) sheet.showGridlines = false;
  if (operation.mark !== undefined) sheet.customProperties.add(MARK_PROPERTY, operation.mark);
}

function queueOnSheet(sheet: Excel.Worksheet, operation: Exclude<SheetOperation, { kind: 'addSheet' }>): void {
  switch (operation.kind) {
    case 'merge':
      rangeAt(sheet, operation.rect).merge(false);
      break;
    case 'unmerge':
      rangeAt(sheet, operation.rect).unmerge();
      break;
    case 'columnWidths':
      for (const { column, width } of operation.widths) {
        const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
        if (width === null) format.useStandardWidth = true;
        else format.columnWidth = pointsOf(width);
      }
      break;
    case 'rowHeights':
      for (const { row, height } of operation.heights) {
        const { format } = sheet.getRangeByIndexes(row, 0, 1, 1);
        // heights that may have been automatic are settled at the end, when all contents stand
        if (height === null || operation.orAutomatic === true) format.autofitRows();
        else format.rowHeight = height;
      }
      break;
    case 'freeze':
      freeze(sheet, operation.rows, operation.columns);
      break;
    case 'filter':
      sheet.autoFilter.apply(rangeAt(sheet, operation.rect));
      break;
    case 'pageLayout':
      setPage(sheet, operation.layout);
      break;
    case 'restorePage':
      restorePage(sheet, operation.saved);
      break;
    case 'validation':
      setValidation(rangeAt(sheet, operation.rect).dataValidation, operation.validation);
      break;
    case 'hyperlink':
      queueLink(sheet, operation);
      break;
    case 'pageBreaks':
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of operation.rows) sheet.horizontalPageBreaks.add(address({ row, column: 0 }));
      break;
    case 'activate':
      sheet.activate();
      if (operation.row !== undefined || operation.column !== undefined)
        sheet.getRangeByIndexes(operation.row ?? 0, operation.column ?? 0, 1, 1).select();
      break;
  }
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows === 0 && columns === 0) sheet.freezePanes.unfreeze();
  else if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
}

function setValidation(target: Excel.DataValidation, validation: Validation | null): void {
  if (validation === null) {
    target.clear();
    return;
  }
  if (validation.kind === 'kept') {
    const saved: Pick<Excel.DataValidation, 'rule' | 'errorAlert' | 'prompt' | 'ignoreBlanks'> = JSON.parse(
      validation.saved,
    ); // our own text, written by keptValidation
    target.rule = saved.rule;
    target.ignoreBlanks = saved.ignoreBlanks;
    target.errorAlert = saved.errorAlert;
    target.prompt = saved.prompt;
    return;
  }
  target.clear();
  target.rule = { list: { inCellDropDown: true, source: validation.values.join(',') } };
  target.errorAlert = { showAlert: !validation.allowOther, style: 'Stop', title: '', message: '' };
  if (validation.prompt !== undefined) target.prompt = { showPrompt: true, title: '', message: validation.prompt };
}

function refuseLongList(operation: SheetOperation): void {
  if (operation.kind !== 'validation' || operation.validation?.kind !== 'list') return;
  if (operation.validation.values.join(',').length > longestList)
    throw new HostFailure('unsupported', {
      sheet: operation.sheet,
      cell: address(operation.rect),
      feature: 'list',
    });
}
