import type { CellRef } from '../../domain/cell';
import { forgetAction, storedActions } from '../../plan/history-entry';
import {
  HostFailure,
  type FormatAnswer,
  type FormatQuery,
  type RunOptions,
  type WorkbookReader,
} from '../../plan/ports';
import type { PlanOperation, WorkbookPlan } from '../../plan/workbook-plan';
import { CHOICE_SETTING, storedChoice, type StoredChoice } from './choice';
import { findMarkedRows, storedRows } from './find-marked-rows';
import { highlightRuns, type HighlightInput } from './highlight-runs';
import { legendSheet, legendState, type LegendState } from './legend';
import { netOperations, type Present } from './net-operations';
import { answerAfter, gridAfter } from './overlay';
import { highlightQuery, planHighlight, type HighlightPlan } from './plan-highlight';
import { planTakeBack, rowStates, takeBackQuery, type TakeBack } from './plan-take-back';
import { reasonKinds } from './place-reasons';
import { printRanges, printsInPlace } from './row-print';
import { strayReasons } from './stray-reasons';
import { hashOf, readSnapshot, storeOperations, type Snapshot, type StoredRun } from './snapshot';

/** All our entries come in one round trip anyway: the marks, the choice, the list of actions. */
export const OWN_PREFIX = 'objektiv.';

export interface HighlightSummary {
  readonly active: boolean;
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
  /** what was chosen when the schools were marked */
  readonly choice: StoredChoice | null;
}

/** What the workbook itself says about the highlighting in it. */
export function highlightSummary(stored: Readonly<Record<string, string>>): HighlightSummary {
  const snapshot = readSnapshot(stored);
  if (snapshot === null) return { active: false, sheets: [], choice: null };
  const choice = storedChoice(stored);
  if (snapshot === 'damaged') return { active: true, sheets: [], choice };
  const sheets = snapshot.sheets.map(({ sheet, runs }) => ({
    sheet,
    rows: runs.reduce((rows, run) => rows + (run.tall ?? run.rows), 0),
  }));
  return { active: true, sheets, choice };
}

/** The plan that takes the highlighting back; null when the workbook has none. Two round trips unless rows were moved. */
export async function prepareTakeBack(reader: WorkbookReader, options: RunOptions = {}): Promise<TakeBack | null> {
  const stored = await reader.settings(OWN_PREFIX);
  const back = await takeBackOf(reader, stored, options);
  if (back === null) return null;
  const { legend } = back;
  const removed: PlanOperation[] =
    legend?.state === 'ours' ? [{ kind: 'deleteSheet', sheet: legend.sheet, onlyIfUnchanged: legend.print }] : [];
  // a deleted sheet cannot be brought back, so it goes when everything else is done
  const operations = [...back.operations, ...storeOperations(null, stored), ...forgetMarks(stored), ...removed];
  const plan: WorkbookPlan = { title: 'takeBackHighlight', params: {}, needs: [], operations };
  const { rows, changed, lost } = back;
  return { plan, rows, changed, lost, legendKept: legend?.state === 'changed' ? legend.sheet : null };
}

/** The choice, and the record of the highlighting in the list of actions. */
function forgetMarks(stored: Readonly<Record<string, string>>): PlanOperation[] {
  const choice = CHOICE_SETTING in stored ? [{ kind: 'setting', key: CHOICE_SETTING, value: null } as const] : [];
  return [
    ...choice,
    ...storedActions(stored)
      .filter(({ body }) => body === 'highlight')
      .flatMap(forgetAction),
  ];
}

interface Backwards extends Omit<TakeBack, 'plan' | 'legendKept'> {
  readonly operations: readonly PlanOperation[];
  readonly present: readonly Present[];
  readonly legend: { readonly sheet: string; readonly print: string; readonly state: LegendState } | null;
}

async function takeBackOf(
  reader: WorkbookReader,
  stored: Readonly<Record<string, string>>,
  options: RunOptions,
): Promise<Backwards | null> {
  const read = readSnapshot(stored);
  if (read === null) return null;
  // what cannot be read cannot be taken back; without the entries the workbook can at least be highlighted anew
  if (read === 'damaged') return { operations: [], present: [], rows: 0, changed: [], lost: [], legend: null };
  let marks = await readMarks(reader, read, options);
  if (marks.missing) {
    const renamed = await underPresentNames(reader, read, options);
    if (renamed) marks = await readMarks(reader, renamed, options);
  }
  const { snapshot, query, answer, unmoved } = marks;
  const found = await findMarkedRows(reader, snapshot, answer, unmoved, options);
  const query2 = found.moved ? takeBackQuery(found.rows) : query;
  const now = found.moved ? await reader.readFormats(query2, options) : answer;
  const states = rowStates(found.moved ? found.rows : storedRows(snapshot), now);
  const stray = await strayReasons(reader, states, options);
  const back = planTakeBack(snapshot, states, marks.headings, found.lost);
  const { legend } = snapshot;
  return {
    ...back,
    operations: [...back.operations, ...stray],
    // what a row does not know may be the reason of another one
    changed: back.changed.filter((cell) => !stray.some((each) => isAt(each, cell))),
    present: [{ answer: now, query: query2 }],
    legend: legend ? { ...legend, state: await legendState(reader, legend) } : null,
  };
}

function isAt(operation: PlanOperation, { sheet, row, column }: CellRef): boolean {
  if (operation.kind !== 'note' && operation.kind !== 'setValues') return false;
  return operation.sheet === sheet && operation.row === row && operation.column === column;
}

interface Marks {
  readonly snapshot: Snapshot;
  readonly query: FormatQuery;
  readonly answer: FormatAnswer;
  /** our own cells above added columns that still say what we wrote */
  readonly headings: readonly CellRef[];
  /** runs with prints whose rows hold what they held */
  readonly unmoved: ReadonlySet<StoredRun>;
  /** a sheet of the snapshot is not there under its name */
  readonly missing: boolean;
}

async function readMarks(reader: WorkbookReader, snapshot: Snapshot, options: RunOptions): Promise<Marks> {
  const headings = headingsOf(snapshot);
  const query = takeBackQuery(storedRows(snapshot));
  const prints = printRanges(snapshot);
  const cells = headings.map((each) => ({ ...each.cell, rows: 1, columns: 1 }));
  const ranges = [...query.ranges, ...cells, ...prints.map(({ range }) => range)];
  const answer = await reader.readFormats({ ...query, ranges }, options);
  const ours = headings.filter((each, i) => {
    const value = answer.blocks[query.ranges.length + i]?.values[0]?.[0];
    return typeof value === 'string' && hashOf(value) === each.hash;
  });
  const missing = answer.blocks.some((block) => block.formats.length === 0);
  const unmoved = printsInPlace(prints, answer, query.ranges.length + cells.length);
  return { snapshot, query, answer, headings: ours.map(({ cell }) => cell), unmoved, missing };
}

/** The snapshot with the names that its sheets have now, by their ids; null when no sheet was renamed. */
async function underPresentNames(
  reader: WorkbookReader,
  snapshot: Snapshot,
  options: RunOptions,
): Promise<Snapshot | null> {
  const there = await reader.sheets(options);
  const sheets = snapshot.sheets.map((each) => {
    if (each.id === undefined || there.some(({ name }) => name === each.sheet)) return each;
    const now = there.find(({ id }) => id === each.id);
    return now ? { ...each, sheet: now.name } : each;
  });
  const renamed = sheets.some((each, i) => each !== snapshot.sheets[i]);
  return renamed ? { ...snapshot, sheets } : null;
}

function headingsOf(snapshot: Snapshot): { readonly cell: CellRef; readonly hash: string }[] {
  return snapshot.sheets.flatMap(({ sheet, headings }) =>
    headings.map(({ row, column, hash }) => ({ cell: { sheet, row, column }, hash })),
  );
}

export interface PreparedHighlight extends HighlightPlan {
  /** what happens to an earlier highlighting, which the plan takes back first */
  readonly earlier: Pick<TakeBack, 'rows' | 'changed' | 'lost'> | null;
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
  const stored = await reader.settings(OWN_PREFIX);
  const earlier = await takeBackOf(reader, stored, options);
  const backwards = earlier?.operations ?? [];
  const grids = input.grids.map((grid) => gridAfter(grid, backwards));
  const clean = { ...input, grids };
  const runs = highlightRuns(clean);
  const kinds = reasonKinds(clean, runs, reader.capabilities().notes);
  const query = highlightQuery(runs, kinds);
  const found = await reader.readFormats(query, options);
  const missing = runs.find((_, i) => found.blocks[i]?.formats.length === 0);
  if (missing) throw new HostFailure('sheetMissing', { sheet: missing.sheet });
  const highlight = planHighlight(clean, runs, answerAfter(found, query, backwards), kinds);
  const { plan } = highlight;
  const legend = legendOf(clean, earlier, runs.length > 0);
  const snapshot =
    highlight.snapshot && legend.stored ? { ...highlight.snapshot, legend: legend.stored } : highlight.snapshot;
  const marks = earlier
    ? netOperations([...backwards, ...plan.operations], [...earlier.present, { answer: found, query }])
    : plan.operations;
  const operations = [...marks, ...rememberMarks(snapshot, input, stored), ...legend.operations];
  // an added column of the earlier highlighting is emptied by this very plan, so its cells need not be empty before
  const needs = earlier ? plan.needs.filter((need) => need.kind !== 'empty') : plan.needs;
  return { ...highlight, plan: { ...plan, needs, operations }, earlier };
}

function rememberMarks(
  snapshot: Snapshot | null,
  { choice }: HighlightInput,
  stored: Readonly<Record<string, string>>,
): PlanOperation[] {
  const kept = snapshot !== null && choice !== undefined;
  return [
    ...storeOperations(snapshot, stored),
    ...forgetMarks(stored).filter((each) => !kept || each.kind !== 'setting' || each.key !== CHOICE_SETTING),
    ...(kept ? [{ kind: 'setting', key: CHOICE_SETTING, value: JSON.stringify(choice) } as const] : []),
  ];
}

/** A legend that is there stays, unless it shows other colours; one that is no longer wanted goes unless the user has changed it. */
function legendOf(
  input: HighlightInput,
  earlier: Backwards | null,
  marked: boolean,
): { readonly operations: readonly PlanOperation[]; readonly stored: Snapshot['legend'] } {
  const known = earlier?.legend ?? null;
  const wanted = marked ? input.legend : undefined;
  const names = input.grids.map((grid) => grid.sheet);
  const removal: PlanOperation[] =
    known?.state === 'ours' ? [{ kind: 'deleteSheet', sheet: known.sheet, onlyIfUnchanged: known.print }] : [];
  if (!wanted) return { operations: removal, stored: undefined };
  if (!known || known.state === 'gone') return legendSheet(wanted, names, input.colors);
  const others = names.filter((name) => name !== known.sheet);
  const outdated = known.state === 'ours' && legendSheet(wanted, others, input.colors).stored.print !== known.print;
  if (!outdated) return { operations: [], stored: { sheet: known.sheet, print: known.print } };
  const fresh = legendSheet(wanted, names, input.colors);
  return { operations: [...removal, ...fresh.operations], stored: fresh.stored };
}
