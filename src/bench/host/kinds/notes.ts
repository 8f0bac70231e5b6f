import type { SheetModel } from '../../model/sheet-model';
import type { Note, ThreadedComment } from '../../model/sheet-objects';
import { rectOf } from '../../model/rects';
import { ApiError, itemNotFound } from '../api-error';
import { booleanArg, indexArg, numberArg, rangeArg, recordArg, textArg } from '../arguments';
import { type HostObject, type Kind, method, navigation, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';
import type { OnSheet, Scope, Selves, SheetOrBook } from '../scope';

type NoteSelf = Selves['Note'];

/** Legacy notes (ExcelApi 1.18). */
export const noteCollectionKind: Kind<SheetOrBook> = {
  items: (self, scope) => allNotes(self, scope).map((note) => scope.make('Note', note)),
  item: (self, key, scope) => {
    const note = noteAt(self, key, scope);
    if (!note) throw itemNotFound(`note ${String(key)}`);
    return note;
  },
  members: {
    Add: method((self, [address, content], scope) => addNote(self, address, content, scope)),
    GetCount: method((self, _, scope) => allNotes(self, scope).length),
    GetItemOrNullObject: method((self, [key], scope) => noteAt(self, key, scope)),
    GetItemAt: method((self, [index], scope) => {
      const note = allNotes(self, scope)[indexArg(index, 'index')];
      if (!note) throw itemNotFound(`note ${String(index)}`);
      return scope.make('Note', note);
    }),
  },
};

function allNotes({ sheet }: SheetOrBook, scope: Scope): NoteSelf[] {
  const sheets = sheet ? [sheet] : scope.model.sheets;
  return sheets.flatMap((each) => each.notes.map(({ row, column }) => ({ sheet: each, row, column })));
}

function noteAt(self: SheetOrBook, key: unknown, scope: Scope): HostObject | null {
  const { sheet, rect } = rangeArg(key, scope.model, self.sheet);
  return sheet.noteAt(rect.row, rect.column) && scope.make('Note', { sheet, row: rect.row, column: rect.column });
}

function addNote(self: SheetOrBook, address: unknown, content: unknown, scope: Scope): HostObject {
  const { sheet, rect } = cell(self.sheet, address, scope);
  requireUnprotected(sheet);
  if (sheet.noteAt(rect.row, rect.column)) throw new ApiError('ItemAlreadyExists', 'The cell already has a note.');
  refuseComment(sheet, rect.row, rect.column);
  sheet.setNote(rect.row, rect.column, textArg(content, 'content'), scope.options.userName);
  return scope.make('Note', { sheet, row: rect.row, column: rect.column });
}

function cell(home: SheetModel | null, address: unknown, scope: Scope): ReturnType<typeof rangeArg> {
  const range = rangeArg(address, scope.model, home);
  if (range.rect.rows * range.rect.columns !== 1) throw new ApiError('InvalidArgument', 'A single cell is needed.');
  return range;
}

function refuseComment(sheet: SheetModel, row: number, column: number): void {
  if (sheet.comments.some((comment) => comment.row === row && comment.column === column)) {
    throw new ApiError('InvalidOperation', 'The cell already has a comment.');
  }
}

function note({ sheet, row, column }: NoteSelf): Note {
  const found = sheet.noteAt(row, column);
  if (!found) throw itemNotFound('note');
  return found;
}

function changeNote(self: NoteSelf, part: Partial<Note>): void {
  requireUnprotected(self.sheet);
  const now = note(self);
  const notes = self.sheet.notes.map((each) => (each === now ? { ...each, ...part } : each));
  self.sheet.setObjects({ notes }, [rectOf(self.row, self.column)]);
}

export const noteKind: Kind<NoteSelf> = {
  members: {
    AuthorName: scalar((self) => note(self).author),
    Content: scalar(
      (self) => note(self).text,
      (self, value) => changeNote(self, { text: textArg(value, 'content') }),
    ),
    Visible: scalar(
      (self) => note(self).visible,
      (self, value) => changeNote(self, { visible: booleanArg(value, 'visible') }),
    ),
    Width: scalar(
      (self) => note(self).width,
      (self, value) => changeNote(self, { width: numberArg(value, 'width') }),
    ),
    Height: scalar(
      (self) => note(self).height,
      (self, value) => changeNote(self, { height: numberArg(value, 'height') }),
    ),
    Delete: method((self) => {
      requireUnprotected(self.sheet);
      self.sheet.setNote(self.row, self.column, null);
    }),
    GetLocation: method(({ sheet, row, column }, _, scope) =>
      scope.make('Range', { sheet, rect: rectOf(row, column) }),
    ),
  },
};

/** Threaded comments (ExcelApi 1.10); replies are not simulated. */
export const commentCollectionKind: Kind<SheetOrBook> = {
  items: (self, scope) => allComments(self, scope).map((each) => scope.make('Comment', each)),
  item: (self, key, scope) => {
    const found = allComments(self, scope).find((each) => each.id === key);
    if (!found) throw itemNotFound('comment');
    return scope.make('Comment', found);
  },
  members: {
    Add: method((self, [address, content], scope) => addComment(self, address, content, scope)),
    GetCount: method((self, _, scope) => allComments(self, scope).length),
    GetItemOrNullObject: method((self, [key], scope) => {
      const found = allComments(self, scope).find((each) => each.id === key);
      return found ? scope.make('Comment', found) : null;
    }),
    GetItemAt: method((self, [index], scope) => {
      const found = allComments(self, scope)[indexArg(index, 'index')];
      if (!found) throw itemNotFound('comment');
      return scope.make('Comment', found);
    }),
    GetItemByCell: method((self, [address], scope) => {
      const { sheet, rect } = rangeArg(address, scope.model, self.sheet);
      const found = sheet.comments.find((each) => each.row === rect.row && each.column === rect.column);
      if (!found) throw itemNotFound('comment');
      return scope.make('Comment', { sheet, id: found.id });
    }),
  },
};

function allComments({ sheet }: SheetOrBook, scope: Scope): OnSheet[] {
  const sheets = sheet ? [sheet] : scope.model.sheets;
  return sheets.flatMap((each) => each.comments.map(({ id }) => ({ sheet: each, id })));
}

function addComment(self: SheetOrBook, address: unknown, content: unknown, scope: Scope): HostObject {
  const { sheet, rect } = cell(self.sheet, address, scope);
  requireUnprotected(sheet);
  refuseComment(sheet, rect.row, rect.column);
  if (sheet.noteAt(rect.row, rect.column)) throw new ApiError('InvalidOperation', 'The cell already has a note.');
  const text =
    typeof content === 'string' ? content : textArg(recordArg(content, 'content')['richContent'], 'richContent');
  const id = scope.model.nextId();
  const comment: ThreadedComment = {
    id,
    row: rect.row,
    column: rect.column,
    text,
    author: scope.options.userName,
    resolved: false,
  };
  sheet.setObjects({ comments: [...sheet.comments, comment] }, [rect]);
  return scope.make('Comment', { sheet, id });
}

function comment({ sheet, id }: OnSheet): ThreadedComment {
  const found = sheet.comments.find((each) => each.id === id);
  if (!found) throw itemNotFound('comment');
  return found;
}

function changeComment(self: OnSheet, part: Partial<ThreadedComment>): void {
  const comments = self.sheet.comments.map((each) => (each.id === self.id ? { ...each, ...part } : each));
  self.sheet.setObjects({ comments });
}

export const commentKind: Kind<OnSheet> = {
  id: { name: 'Id', get: (self) => self.id },
  members: {
    Id: scalar((self) => self.id),
    AuthorName: scalar((self) => comment(self).author),
    AuthorEmail: scalar(() => ''),
    Content: scalar(
      (self) => comment(self).text,
      (self, value) => changeComment(self, { text: textArg(value, 'content') }),
    ),
    ContentType: scalar(() => 'Plain'),
    Resolved: scalar(
      (self) => comment(self).resolved,
      (self, value) => changeComment(self, { resolved: booleanArg(value, 'resolved') }),
    ),
    Delete: method((self) => {
      requireUnprotected(self.sheet);
      const { row, column } = comment(self);
      const comments = self.sheet.comments.filter((each) => each.id !== self.id);
      self.sheet.setObjects({ comments }, [rectOf(row, column)]);
    }),
    Replies: navigation((self, scope) => scope.make('CommentReplyCollection', self)),
    GetLocation: method((self, _, scope) => {
      const { row, column } = comment(self);
      return scope.make('Range', { sheet: self.sheet, rect: rectOf(row, column) });
    }),
  },
};
