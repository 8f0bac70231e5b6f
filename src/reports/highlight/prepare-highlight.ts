import type { CellRef } from '../../domain/cell';
import { HostFailure, type RunOptions, type WorkbookReader } from '../../plan/ports';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { findMarkedRows, storedRows } from './find-marked-rows';
import { highlightRuns, type HighlightInput } from './highlight-runs';
import { answerAfter, gridAfter } from './overlay';
import { highlightQuery, planHighlight, type HighlightPlan } from './plan-highlight';
import { planTakeBack, rowStates, takeBackQuery, type FoundRow, type TakeBack } from './plan-take-back';
import { hashOf, readSnapshot, snapshotPrefix, storeOperations, type Snapshot } from './snapshot';

export interface HighlightSummary {
  readonly active: boolean;
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
}

/** What the workbook itself says about the highlighting in it. */
export function highlightSummary(stored: Readonly<Record<string, string>>): HighlightSummary {
  const snapshot = readSnapshot(stored);
  if (snapshot === null) return { active: false, sheets: [] };
  if (snapshot === 'damaged') return { active: true, sheets: [] };
  const sheets = snapshot.sheets.map(({ sheet, runs }) => ({
    sheet,
    rows: runs.reduce((rows, run) => rows + run.rows, 0),
  }));
  return { active: true, sheets };
}

/** The plan that takes the highlighting back; null when the workbook has none. Two round trips unless rows were moved. */
export async function prepareTakeBack(reader: WorkbookReader, options: RunOptions = {}): Promise<TakeBack | null> {
  return takeBackOf(reader, await reader.settings(snapshotPrefix), options);
}

async function takeBackOf(
  reader: WorkbookReader,
  stored: Readonly<Record<string, string>>,
  options: RunOptions,
): Promise<TakeBack | null> {
  const snapshot = readSnapshot(stored);
  if (snapshot === null) return null;
  if (snapshot === 'damaged') return forgetOnly(stored);
  const before = storedRows(snapshot);
  const headings = headingsOf(snapshot);
  const query = takeBackQuery(before);
  const ranges = [...query.ranges, ...headings.map((each) => ({ ...each.cell, rows: 1, columns: 1 }))];
  const answer = await reader.readFormats({ ...query, ranges }, options);
  const ours = headings.filter((each, i) => {
    const value = answer.blocks[query.ranges.length + i]?.values[0]?.[0];
    return typeof value === 'string' && hashOf(value) === each.hash;
  });
  const found = await findMarkedRows(reader, snapshot, answer, options);
  const places = new Set(before.map(placeOf));
  const allInPlace = found.lost.length === 0 && found.rows.every((row) => places.has(placeOf(row)));
  const states = allInPlace
    ? rowStates(before, answer)
    : rowStates(found.rows, await reader.readFormats(takeBackQuery(found.rows), options));
  return planTakeBack(
    snapshot,
    states,
    ours.map((each) => each.cell),
    found.lost,
    stored,
  );
}

/** What cannot be read cannot be taken back; without the entries the workbook can at least be highlighted anew. */
function forgetOnly(stored: Readonly<Record<string, string>>): TakeBack {
  const plan: WorkbookPlan = {
    title: 'takeBackHighlight',
    params: {},
    needs: [],
    operations: storeOperations(null, stored),
  };
  return { plan, rows: 0, changed: [], lost: [] };
}

function placeOf(row: FoundRow): string {
  return `${String(row.row)}:${String(row.shift)}:${row.sheet}`;
}

function headingsOf(snapshot: Snapshot): { readonly cell: CellRef; readonly hash: string }[] {
  return snapshot.sheets.flatMap(({ sheet, headings }) =>
    headings.map(({ row, column, hash }) => ({ cell: { sheet, row, column }, hash })),
  );
}

export interface PreparedHighlight extends HighlightPlan {
  /** what happens to an earlier highlighting, which the plan takes back first */
  readonly earlier: TakeBack | null;
}

/**
 * The plan that marks the schools; an earlier highlighting is taken back by the same plan, so the looks that are remembered are the
 * user's own. Two round trips, two more when there was a highlighting before.
 */
export async function prepareHighlight(
  reader: WorkbookReader,
  input: HighlightInput,
  options: RunOptions = {},
): Promise<PreparedHighlight> {
  const stored = await reader.settings(snapshotPrefix);
  const earlier = await takeBackOf(reader, stored, options);
  const backwards = earlier?.plan.operations ?? [];
  const grids = input.grids.map((grid) => gridAfter(grid, backwards));
  const clean = { ...input, grids };
  const runs = highlightRuns(clean);
  const able = reader.capabilities();
  const capabilities = input.reasonsInColumn === true ? { ...able, notes: 'none' as const } : able;
  const query = highlightQuery(runs, capabilities);
  const found = await reader.readFormats(query, options);
  const missing = runs.find((_, i) => found.blocks[i]?.formats.length === 0);
  if (missing) throw new HostFailure('sheetMissing', { sheet: missing.sheet });
  const highlight = planHighlight(clean, runs, answerAfter(found, query, backwards), capabilities, stored);
  if (!earlier) return { ...highlight, earlier };
  const { plan } = highlight;
  const settingKeys = new Set(plan.operations.flatMap((each) => (each.kind === 'setting' ? [each.key] : [])));
  const first = backwards.filter((each) => each.kind !== 'setting' || !settingKeys.has(each.key));
  // an added column of the earlier highlighting is emptied by this very plan, so its cells need not be empty before
  const needs = plan.needs.filter((need) => need.kind !== 'empty');
  return { ...highlight, plan: { ...plan, needs, operations: [...first, ...plan.operations] }, earlier };
}
