import type { Severity } from '../../domain/finding';
import { freeSheetName } from '../../plan/sheet-name';
import type { PlanOperation, WorkbookPlan } from '../../plan/workbook-plan';
import { printedSheet } from '../../templates/printed-sheet';
import { headerRow, titleRows } from '../../templates/sheet-rows';
import { SheetBuilder, type CellSpec } from '../../templates/sheet-builder';
import type { RemarkFile, RemarkTexts } from './remark-file';

/** Light fills under dark text; the words beside them say the same. */
const FILL: Readonly<Record<Severity, string>> = { error: '#F8CBAD', warning: '#FFE699', info: '#DDEBF7' };
const STATE_FILL: Readonly<Record<RemarkFile['state'], string | undefined>> = {
  clean: undefined,
  findings: '#FFE699',
  incomplete: '#F8CBAD',
  unreadable: '#F8CBAD',
};

/** One sheet with a row per file, and a sheet of remarks for each file that has any. */
export function remarksPlan(
  files: readonly RemarkFile[],
  texts: RemarkTexts,
  taken: readonly string[] = [],
): WorkbookPlan {
  const summary = freeSheetName(texts.summarySheet, taken);
  const used = [...taken, summary];
  const sheets: string[] = [];
  const remarks = files.flatMap((file): readonly PlanOperation[] => {
    if (!hasRemarks(file)) return [];
    const sheet = freeSheetName(bareName(file), used, texts.columns.file);
    used.push(sheet);
    sheets.push(sheet);
    return remarkSheet(sheet, file, texts);
  });
  return {
    title: 'remarks',
    params: { files: files.length },
    needs: [summary, ...sheets].map((sheet) => ({ kind: 'sheetAbsent', sheet })),
    operations: [
      ...summarySheet(summary, files, texts),
      ...remarks,
      { kind: 'activate', sheet: summary, row: 0, column: 0 },
    ],
  };
}

export const hasRemarks = (file: RemarkFile): boolean => file.remarks.length > 0 || file.missing.length > 0;

/** The remarks to one file on a sheet of their own, for a workbook that holds nothing else. */
export function remarkPlan(file: RemarkFile, texts: RemarkTexts): WorkbookPlan {
  const sheet = freeSheetName(bareName(file), [], texts.columns.file);
  return {
    title: 'remarks',
    params: { files: 1 },
    needs: [{ kind: 'sheetAbsent', sheet }],
    operations: remarkSheet(sheet, file, texts),
  };
}

const bareName = ({ file }: RemarkFile): string => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[a-z]+$/i, '');

const count = ({ remarks }: RemarkFile, severity: Severity): number =>
  remarks.filter((remark) => remark.severity === severity).length;

const SUMMARY = [
  ['number', 6],
  ['file', 30],
  ['school', 22],
  ['measures', 11],
  ['results', 13],
  ['errors', 10],
  ['warnings', 16],
  ['infos', 12],
  ['missing', 46],
  ['state', 20],
] as const;

function summarySheet(sheet: string, files: readonly RemarkFile[], texts: RemarkTexts): readonly PlanOperation[] {
  const builder = new SheetBuilder(
    sheet,
    SUMMARY.map(([, width]) => width),
  );
  titleRows(builder, SUMMARY.length, [texts.summaryTitle], [texts.summaryNote]);
  const top = builder.height;
  const header = headerRow(
    builder,
    SUMMARY.map(([key]) => ({ header: texts.columns[key] })),
  );
  files.forEach((file, i) => {
    const counts = [file.measureTables, file.resultsTables, ...SEVERITIES.map((severity) => count(file, severity))];
    row(
      builder,
      [i + 1, file.file, file.school, ...counts, file.missing.join('\n') || null, texts.states[file.state]],
      (column) => (column === SUMMARY.length - 1 ? STATE_FILL[file.state] : undefined),
    );
  });
  const sum = (of: (file: RemarkFile) => number): number => files.reduce((total, file) => total + of(file), 0);
  const totals = [
    sum((file) => file.measureTables),
    sum((file) => file.resultsTables),
    ...SEVERITIES.map((severity) => sum((file) => count(file, severity))),
  ];
  row(builder, [null, texts.total, null, ...totals, null, null], () => undefined, true);
  return printedSheet(sheet, builder, {
    header,
    top,
    columns: SUMMARY.length,
    orientation: 'landscape',
    first: { row: header + 1, column: 1 },
  });
}

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const REMARKS = [
  ['number', 6],
  ['sheet', 22],
  ['cell', 10],
  ['severity', 17],
  ['message', 60],
  ['advice', 52],
] as const;

function remarkSheet(sheet: string, file: RemarkFile, texts: RemarkTexts): readonly PlanOperation[] {
  const builder = new SheetBuilder(
    sheet,
    REMARKS.map(([, width]) => width),
  );
  titleRows(builder, REMARKS.length, [texts.remarksTitle(file.file)], [texts.remarksNote(file), ...file.missing]);
  const top = builder.height;
  const header = headerRow(
    builder,
    REMARKS.map(([key]) => ({ header: texts.columns[key] })),
  );
  const worstFirst = file.remarks.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  worstFirst.forEach(({ sheet: from, cell, severity, message, advice }, i) => {
    row(builder, [i + 1, from, cell, texts.severities[severity], message, advice], (column) =>
      column === 3 ? FILL[severity] : undefined,
    );
  });
  builder.gap(12);
  builder.row([{ column: 0, span: REMARKS.length, value: texts.closing, size: 12 }], 20);
  return printedSheet(sheet, builder, {
    header,
    top,
    columns: REMARKS.length,
    orientation: 'landscape',
    first: { row: header + 1, column: 1 },
  });
}

function row(
  builder: SheetBuilder,
  values: readonly (string | number | null)[],
  fillOf: (column: number) => string | undefined,
  bold = false,
): void {
  builder.row(
    values.map((value, column): CellSpec => {
      const fill = fillOf(column);
      return {
        column,
        value,
        bold,
        boxed: true,
        vertical: 'center',
        horizontal: typeof value === 'number' ? 'center' : 'left',
        ...(fill === undefined ? {} : { fill }),
      };
    }),
  );
}
