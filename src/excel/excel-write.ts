import { stopIfAborted } from '../plan/stop';
import type { Capabilities, RunOptions } from '../plan/ports';
import type { PlanOperation } from '../plan/workbook-plan';
import { chartRequestBytes, queueChartDeletion } from './excel-charts';
import { failureOf, isTooLarge } from './excel-errors';
import { largeStep } from './excel-large-settings';
import { areaSeparator, formatSteps, hasManyAreas } from './excel-format-steps';
import { settleHeights } from './excel-heights';
import { noteStep } from './excel-note-steps';
import { roundTrip } from './excel-session';
import { deletionStep, sheetSteps, type MakeChart } from './excel-sheet-steps';
import { callBytes, textBytes, type Step } from './excel-step';
import { valueSteps } from './excel-value-steps';
import { targetBytes } from './read-pieces';

/** What is known to be there already, so that it is changed and not added, or removed at all. */
export interface Known {
  readonly notes: Set<string>;
  readonly settings: Set<string>;
  /** names of the sheets in the order of their tabs */
  readonly sheets: string[];
  /** charts by sheet and name; whether their description is kept beside them */
  readonly charts: Map<string, boolean>;
}

/** Carries the operations out in order, in as few round trips as their size allows. */
export async function writeExcel(
  context: Excel.RequestContext,
  operations: readonly PlanOperation[],
  known: Known,
  capabilities: Capabilities,
  options: RunOptions,
): Promise<void> {
  const hasCharts = operations.some(({ kind }) => kind === 'addChart');
  const makeChart = hasCharts ? (await import('./excel-chart-write')).queueChart : null;
  // charts stand over cells: they come when the heights of the rows are what they were
  const charts = operations.filter(({ kind }) => kind === 'addChart');
  // what is deleted in the end cannot be put back when something after it fails
  const end = operations.findLastIndex(({ kind }) => kind !== 'deleteSheet') + 1;
  const rest = operations.slice(0, end).filter(({ kind }) => kind !== 'addChart');
  const separator = operations.some(hasManyAreas) ? await areaSeparator(context) : null;
  const settles = operations.some((each) => each.kind === 'rowHeights' && each.orAutomatic === true);
  for (const part of settles ? [rest, charts, operations.slice(end)] : [operations]) {
    const steps = part.flatMap((operation, i) =>
      operation.kind === 'deleteSheet'
        ? deletionSteps(part, i, known)
        : stepsOf(operation, known, capabilities, { makeChart, separator }),
    );
    await writeSteps(context, steps, options);
    try {
      await settleHeights(context, part, options);
    } catch (error) {
      throw failureOf(error);
    }
  }
}

async function writeSteps(context: Excel.RequestContext, steps: readonly Step[], options: RunOptions): Promise<void> {
  const batches = packed(steps);
  let done = 0;
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    stopIfAborted(options);
    const current = batch;
    try {
      await roundTrip(context, () => {
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
        context.workbook.application.suspendApiCalculationUntilNextSync();
        for (const step of current) step.queue(context);
      });
    } catch (error) {
      // a request that is too large was refused as a whole, so its halves can be sent instead
      if (!isTooLarge(error) || current.length < 2) throw failureOf(error, placeFor(current));
      const half = Math.ceil(current.length / 2);
      batches.unshift(current.slice(0, half), current.slice(half));
      continue;
    }
    done += current.length;
    options.progress?.(done, steps.length, 'write');
  }
}

function placeFor(batch: readonly Step[]): { sheet?: string } {
  const sheets = [...new Set(batch.flatMap((step) => (step.sheet === null ? [] : [step.sheet])))];
  const [sheet] = sheets;
  return sheets.length === 1 && sheet !== undefined ? { sheet } : {};
}

function packed(steps: readonly Step[]): Step[][] {
  const batches: Step[][] = [];
  let size = Infinity;
  for (const step of steps) {
    if (size + step.bytes > targetBytes) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(step);
    size += step.bytes;
  }
  return batches;
}

/** Sheets that go one after another are all looked for before the first of them goes: less can fail when one is gone already. */
function deletionSteps(part: readonly PlanOperation[], at: number, known: Known): Step[] {
  if (part[at - 1]?.kind === 'deleteSheet') return [];
  const others = part.slice(at).findIndex(({ kind }) => kind !== 'deleteSheet');
  const names = part
    .slice(at, others < 0 ? part.length : at + others)
    .flatMap((each) => (each.kind === 'deleteSheet' ? [each.sheet] : []));
  for (const name of names) forgetSheet(known, name);
  return [deletionStep(names)];
}

function stepsOf(
  operation: Exclude<PlanOperation, { kind: 'deleteSheet' }>,
  known: Known,
  capabilities: Capabilities,
  { makeChart, separator }: { readonly makeChart: MakeChart | null; readonly separator: string | null },
): Step[] {
  switch (operation.kind) {
    case 'setValues':
      return valueSteps(operation.sheet, operation.row, operation.column, operation.values);
    case 'setFormulas':
      return valueSteps(operation.sheet, operation.row, operation.column, operation.formulas);
    case 'setFormat':
      return formatSteps(operation, separator);
    case 'note':
      return noteStep(operation, known, capabilities);
    case 'setting':
      return settingStep(operation, known);
    case 'addChart':
      known.charts.set(chartPlace(operation.sheet, operation.chart.name), true);
      return chartStep(operation, makeChart);
    case 'deleteChart':
      return chartDeletion(operation, known);
    default:
      return sheetSteps(operation, operation.kind === 'addSheet' ? positionOf(operation, known.sheets) : 0);
  }
}

/** Behind the sheet it is to follow, else at the end; later additions count with it. */
function positionOf(operation: Extract<PlanOperation, { kind: 'addSheet' }>, sheets: string[]): number {
  const before = sheets.findIndex((name) => name === operation.after);
  const last = operation.first === true ? 0 : sheets.length;
  const position = before < 0 ? last : before + 1;
  sheets.splice(position, 0, operation.sheet);
  return position;
}

export function chartPlace(sheet: string, name: string): string {
  return `${sheet}\n${name}`;
}

function chartStep(operation: Extract<PlanOperation, { kind: 'addChart' }>, makeChart: MakeChart | null): Step[] {
  const { sheet, chart } = operation;
  const bytes = chartRequestBytes(chart);
  return [{ sheet, bytes, queue: (context) => makeChart?.(context.workbook.worksheets.getItem(sheet), chart) }];
}

/** A chart that the user has deleted meanwhile is none to delete. */
function chartDeletion(operation: Extract<PlanOperation, { kind: 'deleteChart' }>, known: Known): Step[] {
  const { sheet, name } = operation;
  const place = chartPlace(sheet, name);
  const isKnown = known.charts.get(place);
  if (isKnown === undefined) return [];
  known.charts.delete(place);
  return [
    {
      sheet,
      bytes: callBytes * 2,
      queue: (context) => {
        queueChartDeletion(context.workbook.worksheets.getItem(sheet), name, isKnown);
      },
    },
  ];
}

/** What a deleted sheet held is gone with it; a later one of its name starts empty. */
function forgetSheet(known: Known, sheet: string): void {
  const place = known.sheets.indexOf(sheet);
  if (place >= 0) known.sheets.splice(place, 1);
  for (const key of [...known.notes]) if (key.slice(key.indexOf(' ') + 1) === sheet) known.notes.delete(key);
  for (const key of [...known.charts.keys()]) if (key.startsWith(`${sheet}\n`)) known.charts.delete(key);
}

function settingStep(operation: Extract<PlanOperation, { kind: 'setting' }>, known: Known): Step[] {
  if (operation.large === true) return largeStep(operation, known.settings);
  const { key, value } = operation;
  if (value === null && !known.settings.has(key)) return [];
  if (value === null) known.settings.delete(key);
  else known.settings.add(key);
  return [
    {
      sheet: null,
      bytes: callBytes + key.length + textBytes(value ?? '') * 1.2,
      queue: ({ workbook: { settings } }) => {
        if (value === null) settings.getItem(key).delete();
        else settings.add(key, value);
      },
    },
  ];
}
