import type { RowStretch } from '../../plan/workbook-plan';
import type { Written } from './written';

/** Settings that travel with the workbook: one entry per report sheet of ours. */
export const REPORT_PREFIX = 'objektiv.report.';
const VERSION = 1;

/** Which sheet holds a report, and what we wrote on it. */
export interface ReportMarker {
  readonly sheet: string;
  readonly written: Written;
  /** rows whose heights we set; left out by older versions */
  readonly heights?: readonly RowStretch[];
}

export function markerKey(report: string): string {
  return REPORT_PREFIX + report;
}

/** What a report's sheet carries with it, so that it is known under another name. */
export function sheetMark(report: string): string {
  return `report:${report}`;
}

export function markerText({ sheet, written, heights }: ReportMarker): string {
  return JSON.stringify({ version: VERSION, sheet, written, heights });
}

/** Null for what is no marker of a known version: the sheet then counts as the user's own. */
export function parseMarker(text: string | undefined): ReportMarker | null {
  if (text === undefined) return null;
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null; // a damaged entry is as good as none
  }
  if (typeof found !== 'object' || found === null) return null;
  if (!('version' in found) || found.version !== VERSION || !('sheet' in found) || typeof found.sheet !== 'string')
    return null;
  if (!('written' in found) || !isWritten(found.written)) return null;
  const { sheet, written } = found;
  return 'heights' in found && areStretches(found.heights)
    ? { sheet, written, heights: found.heights }
    : { sheet, written };
}

function areStretches(value: unknown): value is RowStretch[] {
  const isStretch = (each: unknown): boolean =>
    Array.isArray(each) && each.length === 2 && each.every((number) => Number.isInteger(number));
  return Array.isArray(value) && value.every(isStretch);
}

function isWritten(value: unknown): value is Written {
  if (typeof value !== 'object' || value === null) return false;
  if (!('masks' in value) || !('rows' in value) || !('columns' in value)) return false;
  const { masks, rows, columns } = value;
  const areTexts = (list: unknown): boolean => Array.isArray(list) && list.every((text) => typeof text === 'string');
  return (
    areTexts(rows) &&
    areTexts(columns) &&
    Array.isArray(masks) &&
    masks.every(
      (pair: unknown) =>
        Array.isArray(pair) && Number.isInteger(pair[0]) && typeof pair[1] === 'string' && /^[0-9a-f]*$/.test(pair[1]),
    )
  );
}
