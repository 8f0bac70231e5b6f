import { address, parseAddress, type CellRef } from '../domain/cell';
import type { Capabilities, NoteState } from '../plan/ports';
import { roundTrip } from './excel-session';

export interface NoteCell extends CellRef {
  /** likely to be there */
  readonly expected: boolean;
}

/**
 * Notes and comments at given cells. Notes are looked up by address together with whatever else is read. For comments Excel has no such way
 * that allows for there being none: an expected one is simply asked for, which fails as a whole when it is gone; for the others two more
 * round trips find out where the sheet's comments are, if it has any.
 */
export class NoteLookup {
  private readonly notes: (Excel.Note | Excel.Comment | null)[] = [];
  private readonly counts = new Map<string, OfficeExtension.ClientResult<number>>();

  constructor(
    private readonly cells: readonly NoteCell[],
    private readonly kind: Capabilities['notes'],
    private readonly trusting: boolean,
  ) {}

  /** Joins a round trip; called again when that one failed, so what was asked before is forgotten. */
  ask(context: Excel.RequestContext): void {
    this.counts.clear();
    this.notes.length = 0;
    if (this.kind === 'none') return;
    for (const cell of this.cells) {
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      const note = this.noteAt(sheet, cell);
      note?.load('content');
      this.notes.push(note);
      if (!this.isTrusted(cell) && !this.counts.has(cell.sheet)) this.counts.set(cell.sheet, sheet.comments.getCount());
    }
  }

  async answer(context: Excel.RequestContext): Promise<(NoteState | null)[]> {
    const comments = await this.comments(context);
    const own = this.kind === 'comment' ? 'comment' : 'note';
    return this.cells.map((cell, i) => {
      const note = this.notes[i];
      if (note && !note.isNullObject) return { kind: own, text: note.content.replace(/\r\n?/g, '\n') };
      const text = comments.get(placeOf(cell));
      return text === undefined ? null : { kind: 'comment', text };
    });
  }

  private noteAt(sheet: Excel.Worksheet, cell: NoteCell): Excel.Note | Excel.Comment | null {
    if (this.kind === 'note') return sheet.notes.getItemOrNullObject(address(cell));
    return this.isTrusted(cell) ? sheet.comments.getItemByCell(sheet.getRange(address(cell))) : null;
  }

  private isTrusted(cell: NoteCell): boolean {
    return cell.expected && this.trusting;
  }

  private async comments(context: Excel.RequestContext): Promise<Map<string, string>> {
    const sheets = [...this.counts].flatMap(([sheet, count]) => (count.value > 0 ? [sheet] : []));
    const found = new Map<string, string>();
    if (sheets.length === 0) return found;
    const lists = await roundTrip(context, () =>
      sheets.map((sheet) => {
        const { comments } = context.workbook.worksheets.getItem(sheet);
        comments.load('items/content');
        return { sheet, comments };
      }),
    );
    const places = await roundTrip(context, () =>
      lists.flatMap(({ sheet, comments }) =>
        comments.items.map((comment) => {
          const location = comment.getLocation();
          location.load('address');
          return { sheet, text: comment.content, location };
        }),
      ),
    );
    for (const { sheet, text, location } of places) {
      const rect = parseAddress(location.address);
      if (rect) found.set(placeOf({ sheet, row: rect.row, column: rect.column }), text);
    }
    return found;
  }
}

export function placeOf(cell: CellRef): string {
  return `${address(cell)} ${cell.sheet}`;
}
