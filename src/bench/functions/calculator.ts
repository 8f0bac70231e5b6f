import { overlaps, type Rect } from '../../domain/cell';
import type { CustomFunctionHost, InvocationResult } from '../host/custom-functions';
import { localAddress } from '../host/addresses';
import { cellError, isCellError, type CellContent } from '../model/cell-content';
import type { ModelChange } from '../model/changes';
import { intersection, maxColumns, rectOf } from '../model/rects';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { mentionsUs, readCall, type FormulaArgument, type FunctionCall } from './formula';

interface Formula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly call: FunctionCall | null;
  /** where its answer lies; the formula's own cell before it has one */
  spill: Rect;
  /** the answer as it was written: what somebody typed over it is theirs */
  written: readonly (readonly CellContent[])[];
  /** number of the newest call: an older answer that comes late is dropped */
  turn: number;
}

const ERROR_TYPES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/**
 * Calculates the add-in's own functions in the cells of the bench, through the add-in's page as Excel does. Other formulas keep the
 * result that they came with.
 */
export class FunctionCalculator {
  private readonly formulas = new Map<string, Formula>();
  private writing = false;

  constructor(
    private readonly model: WorkbookModel,
    private readonly functions: CustomFunctionHost,
  ) {}

  /** Calculates what is there and follows every change, until the answer is called. */
  start(): () => void {
    this.collect();
    for (const formula of this.formulas.values()) this.calculate(formula);
    return this.model.subscribe((changes) => this.follow(changes));
  }

  private follow(changes: readonly ModelChange[]): void {
    if (this.writing) return;
    const touched = changes.filter(({ kind }) => kind === 'values' || kind === 'structure');
    if (touched.length === 0) return;
    this.collect();
    for (const formula of this.formulas.values())
      if (formula.turn === 0 || touched.some((change) => this.concerns(change, formula))) this.calculate(formula);
  }

  /** Formulas that are new, changed or gone since the last look. */
  private collect(): void {
    const seen = new Set<string>();
    for (const sheet of this.model.sheets)
      for (const [key, text] of sheet.cells.formulas) {
        if (!mentionsUs(text)) continue;
        const id = `${sheet.id} ${String(key)}`;
        seen.add(id);
        if (this.formulas.get(id)?.text === text) continue;
        this.forget(id);
        const [row, column] = [Math.floor(key / maxColumns), key % maxColumns];
        const spill = rectOf(row, column);
        this.formulas.set(id, { sheet, row, column, text, call: readCall(text), spill, written: [], turn: 0 });
      }
    for (const id of [...this.formulas.keys()]) if (!seen.has(id)) this.forget(id);
  }

  private forget(id: string): void {
    const formula = this.formulas.get(id);
    if (!formula) return;
    this.formulas.delete(id);
    this.clearSpill(formula);
  }

  private concerns({ kind, sheetId, rects }: ModelChange, formula: Formula): boolean {
    if (kind === 'structure') return true;
    const hits = (sheet: SheetModel, rect: Rect): boolean =>
      sheet.id === sheetId && rects.some((changed) => overlaps(changed, rect));
    if (formula.spill.rows * formula.spill.columns > 1 && hits(formula.sheet, formula.spill)) return true;
    return (formula.call?.args ?? []).some((arg) => {
      if (arg.kind !== 'range') return false;
      const sheet = this.sheetOf(arg, formula);
      return sheet !== null && hits(sheet, arg.rect);
    });
  }

  private sheetOf({ sheet }: Extract<FormulaArgument, { kind: 'range' }>, formula: Formula): SheetModel | null {
    if (sheet === null) return formula.sheet;
    return this.model.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase()) ?? null;
  }

  private calculate(formula: Formula): void {
    const turn = ++formula.turn;
    const { call } = formula;
    if (!call) return this.put(formula, [[cellError('#NAME?')]]);
    const parameters = call.args.map((arg) => this.valueOf(arg, formula));
    if (parameters.includes(undefined)) return this.put(formula, [[cellError('#REF!')]]);
    const address = `'${formula.sheet.name}'!${localAddress(rectOf(formula.row, formula.column))}`;
    this.functions.invoke({ functionName: call.id, parameters, address }, (result) => {
      if (formula.turn === turn) this.put(formula, rowsOf(result));
    });
  }

  private valueOf(arg: FormulaArgument, formula: Formula): unknown {
    if (arg.kind === 'value') return arg.value;
    if (arg.kind === 'array') return arg.rows;
    const sheet = this.sheetOf(arg, formula);
    if (!sheet) return undefined;
    const used = sheet.cells.used(true);
    // a whole column is handed over as far as it is filled
    const rect = (used && intersection(arg.rect, used)) ?? rectOf(arg.rect.row, arg.rect.column);
    const target = arg.rect.rows > 100_000 ? rect : arg.rect;
    return Array.from({ length: target.rows }, (_, r) =>
      Array.from({ length: target.columns }, (_, c) => handed(sheet.cells.value(target.row + r, target.column + c))),
    );
  }

  private put(formula: Formula, rows: readonly (readonly CellContent[])[]): void {
    this.quietly(() => {
      this.clearSpill(formula);
      const { sheet, row, column, text } = formula;
      const spill = rectOf(row, column, rows.length, rows[0]?.length ?? 1);
      const blocked = !this.isFree(formula, spill);
      sheet.setFormula(row, column, text, blocked ? cellError('#SPILL!') : (rows[0]?.[0] ?? null));
      if (blocked) return;
      formula.spill = spill;
      formula.written = rows;
      rows.forEach((cells, r) =>
        cells.forEach((cell, c) => {
          if (r > 0 || c > 0) sheet.setValues(row + r, column + c, [[cell]]);
        }),
      );
    });
  }

  private isFree({ sheet, row, column }: Formula, spill: Rect): boolean {
    let free = true;
    sheet.cells.store.forEach(spill, (r, c) => {
      if ((r !== row || c !== column) && sheet.cells.value(r, c) !== null) free = false;
    });
    return free && !sheet.merges.some((merge) => overlaps(merge, spill));
  }

  private clearSpill(formula: Formula): void {
    const { sheet, row, column, spill, written } = formula;
    formula.spill = rectOf(row, column);
    formula.written = [];
    if (spill.rows * spill.columns === 1 || !this.model.sheets.includes(sheet)) return;
    this.quietly(() => {
      written.forEach((cells, r) =>
        cells.forEach((cell, c) => {
          const ours = sheet.cells.value(row + r, column + c) === cell || isCellError(cell);
          if ((r > 0 || c > 0) && ours) sheet.setValues(row + r, column + c, [[null]]);
        }),
      );
    });
  }

  /** A calculated value is no edit: nobody is told of it but the view. */
  private quietly(work: () => void): void {
    const outer = this.writing;
    this.writing = true;
    try {
      this.model.batch('load', work);
    } finally {
      this.writing = outer;
    }
  }
}

function handed(content: CellContent): unknown {
  if (content === null) return '';
  return isCellError(content) ? { type: 'CustomFunctionError', code: content.error } : content;
}

function rowsOf({ value, failed, errorCode }: InvocationResult): CellContent[][] {
  if (failed) return [[cellError(ERROR_TYPES[errorCode ?? 7] ?? '#VALUE!')]];
  const rows: unknown[][] = Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row])) // -- isArray gives any[]
    : [[value]];
  return rows.map((row) => row.map(shown));
}

function shown(value: unknown): CellContent {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value;
  const code = (value as { readonly code?: unknown } | null)?.code; // -- an error among the values
  return typeof code === 'string' ? cellError(code) : null;
}
