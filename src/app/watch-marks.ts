import type { RangeRef, Rect } from '../domain/cell';
import type { Translator } from '../i18n/translator';
import { HostFailure, type PlanReceipt, type SheetInfo, type Workbook } from '../plan/ports';
import type { SheetChange, WorkbookWatcher } from '../plan/watch';
import { highlightSummary, OWN_PREFIX } from '../reports/highlight/prepare-highlight';
import { isSigned } from '../reports/highlight/sign';
import { choiceOf, type StoredChoice } from '../reports/highlight/choice';
import type { AnalysisReport, PendingMarks } from './api';
import { markedMentions } from './highlight';

/** Changes come in bursts (typing, pasting, filling down): they are looked at once it is quiet. */
const QUIET_MS = 700;
/** Of a longer change only so many rows are looked at; the marking itself always looks at everything. */
const MOST_ROWS = 20_000;

/**
 * Watches for rows that should be marked and are not, or the other way round. Schools that are marked already are compared once as soon as
 * changes are heard, so that nothing done before is missed. The returned function ends it.
 */
export async function watchMarks(
  workbook: Workbook,
  watcher: WorkbookWatcher,
  report: AnalysisReport,
  t: Translator,
  refresh: () => Promise<PlanReceipt>,
  listener: (pending: PendingMarks) => void,
): Promise<() => Promise<void>> {
  const watch = new MarksWatch(workbook, report, t, refresh, listener);
  const stop = await watcher.watch((change) => {
    watch.note(change);
  });
  watch.compareAll();
  return () => {
    watch.end();
    return stop();
  };
}

class MarksWatch {
  private waiting: SheetChange[] = [];
  /** all sheets are to be looked at */
  private everything = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private busy = false;
  private ended = false;
  /** by sheet: rows that are not marked as they should be */
  private readonly pending = new Map<string, Set<number>>();

  constructor(
    private readonly workbook: Workbook,
    private readonly report: AnalysisReport,
    private readonly t: Translator,
    private readonly refresh: () => Promise<PlanReceipt>,
    private readonly listener: (pending: PendingMarks) => void,
  ) {}

  note(change: SheetChange): void {
    // our own writing, and rows that only moved with their marks
    if (this.ended || change.by === 'own' || change.structure) return;
    this.waiting.push(change);
    this.schedule();
  }

  compareAll(): void {
    this.everything = true;
    this.schedule();
  }

  end(): void {
    this.ended = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private schedule(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), QUIET_MS);
  }

  private async look(): Promise<void> {
    if (this.busy || this.ended) return;
    this.busy = true;
    const changes = this.waiting;
    this.waiting = [];
    try {
      await this.lookAt(changes);
    } catch (error) {
      // a sheet is gone or Excel is busy: the button for marking anew stays, and says what is wrong when it is used
      if (!(error instanceof HostFailure)) throw error;
    } finally {
      this.busy = false;
    }
    if (this.waiting.length > 0) this.schedule();
  }

  private async rangesOf(changes: readonly SheetChange[]): Promise<RangeRef[]> {
    const infos = await this.workbook.sheets();
    const touched = changes.flatMap(({ sheetId, rects }) => {
      const info = infos.find(({ id }) => id === sheetId);
      return info ? rects.flatMap((rect) => usedRows(rect, info)) : [];
    });
    if (this.everything) return infos.flatMap((info) => (info.used ? usedRows(info.used, info) : []));
    // rows that waited may have been marked meanwhile
    const waited = infos.flatMap((info) => {
      const rows = [...(this.pending.get(info.name) ?? [])];
      return rows.flatMap((row) => usedRows({ row, column: 0, rows: 1, columns: 1 }, info));
    });
    return [...touched, ...waited];
  }

  private async lookAt(changes: readonly SheetChange[]): Promise<void> {
    const { active, choice } = highlightSummary(await this.workbook.settings(OWN_PREFIX));
    if (!active || !choice) {
      this.everything = false;
      const told = this.pending.size > 0;
      this.pending.clear();
      if (told) this.tell(false);
      return;
    }
    const compared = this.everything;
    await this.collect(changes, choice);
    this.everything = false;
    if (compared && changes.length === 0 && this.pending.size === 0) return;
    const own = changes.some(({ by }) => by === 'user');
    const seen = [...this.pending.keys()].every((sheet) => choice.seen.includes(sheet));
    if (this.pending.size > 0 && choice.auto && own && seen) await this.refreshed();
    else this.tell(false);
  }

  /** What could not be marked without asking is offered with a button, which then says what is wrong. */
  private async refreshed(): Promise<void> {
    try {
      await this.refresh();
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      this.tell(false);
      return;
    }
    this.pending.clear();
    this.tell(true);
  }

  private async collect(changes: readonly SheetChange[], choice: StoredChoice): Promise<void> {
    const ranges = await this.rangesOf(changes);
    if (ranges.length === 0) return;
    const { blocks } = await this.workbook.readFormats({ ranges, properties: ['numberFormat'] });
    for (const { range, values, formats } of blocks) {
      const rows = this.pending.get(range.sheet) ?? new Set<number>();
      const origin = { row: range.row, column: range.column };
      const grid = { sheet: range.sheet, file: null, origin, values, merges: [], numberFormats: null, hiddenRows: [] };
      const mentions = markedMentions(this.report, choiceOf(choice), [grid], this.t);
      values.forEach((_, i) => {
        const own = mentions.filter(({ cell }) => cell.row === range.row + i);
        const signs = (formats[i] ?? []).map(({ numberFormat }) => numberFormat);
        const level = own.some(({ school }) => school.level === 'strong') ? 'strong' : 'check';
        const right =
          own.length === 0
            ? !signs.some((format) => isSigned(format, 'strong') || isSigned(format, 'check'))
            : own.some(
                ({ cell, school }) => school.level === level && isSigned(signs[cell.column - range.column], level),
              );
        if (right) rows.delete(range.row + i);
        else rows.add(range.row + i);
      });
      if (rows.size > 0) this.pending.set(range.sheet, rows);
      else this.pending.delete(range.sheet);
    }
  }

  private tell(refreshed: boolean): void {
    if (this.ended) return;
    const rows = [...this.pending.values()].reduce((sum, { size }) => sum + size, 0);
    this.listener({ rows, sheets: [...this.pending.keys()], refreshed });
  }
}

/** The whole used rows that a change touches, as a range to read. */
function usedRows(rect: Rect, { name: sheet, used }: SheetInfo): RangeRef[] {
  if (!used) return [];
  const row = Math.max(rect.row, used.row);
  const end = Math.min(rect.row + rect.rows, used.row + used.rows, row + MOST_ROWS);
  return end <= row ? [] : [{ sheet, row, column: used.column, rows: end - row, columns: used.columns }];
}
