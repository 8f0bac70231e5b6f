import { type CellContent, isCellError } from '../model/cell-content';
import type { ModelChange } from '../model/changes';
import { localAddress } from './addresses';
import { contentType, contentValue } from './values';

/** Numbers of worksheet events in the genuine library. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
} as const;

/** Target of a handler on the collection of worksheets, as the library names it. */
export const workbookTarget = 'Workbook';

const eventCategory = 65536;

/** One entry of a rich API message: category, type, target, JSON text, id. */
export type MessageEntry = readonly [number, number, string, string, string];

interface RaisedEvent {
  readonly type: number;
  readonly sheetId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Who listens to what; turns changes of the model into messages of the library's form. */
export class Events {
  private readonly listening = new Map<string, number>();
  private messages = 0;

  listen(type: number, target: string, on: boolean): void {
    const key = `${type}|${target}`;
    const count = (this.listening.get(key) ?? 0) + (on ? 1 : -1);
    if (count > 0) this.listening.set(key, count);
    else this.listening.delete(key);
  }

  messagesFor(changes: readonly ModelChange[], activeBefore: string, sheetIds: readonly string[]): MessageEntry[] {
    if (this.listening.size === 0) return [];
    return changes.flatMap((change) => raised(change, activeBefore, sheetIds)).flatMap((event) => this.entries(event));
  }

  private entries(event: RaisedEvent): MessageEntry[] {
    return [event.sheetId, workbookTarget]
      .filter((target) => this.listening.has(`${event.type}|${target}`))
      .map((target) => [eventCategory, event.type, target, JSON.stringify(event.body), String(++this.messages)]);
  }
}

function raised(change: ModelChange, activeBefore: string, sheetIds: readonly string[]): RaisedEvent[] {
  if (change.sheetId === null || change.origin === 'load') return [];
  const sheetId = change.sheetId;
  const source = { worksheetId: sheetId, source: 'Local' };
  switch (change.kind) {
    case 'values':
      return change.rects.map((rect) => ({
        type: eventType.changed,
        sheetId,
        body: {
          ...source,
          ...trigger(change),
          changeType: 'RangeEdited',
          address: localAddress(rect),
          ...details(change),
        },
      }));
    case 'structure':
      return structural(change, sheetId, sheetIds);
    case 'format':
      return change.rects.map((rect) => ({
        type: eventType.formatChanged,
        sheetId,
        body: { ...source, address: localAddress(rect) },
      }));
    case 'selection':
      return [selectionEvent(change, sheetId)];
    case 'activation':
      return [
        { type: eventType.deactivated, sheetId: activeBefore, body: { worksheetId: activeBefore } },
        { type: eventType.activated, sheetId, body: { worksheetId: sheetId } },
      ];
    default:
      return [];
  }
}

function selectionEvent(change: ModelChange, sheetId: string): RaisedEvent {
  const address = change.rects.map(localAddress).join(',');
  return { type: eventType.selectionChanged, sheetId, body: { worksheetId: sheetId, workbookId: '', address } };
}

function structural(change: ModelChange, sheetId: string, sheetIds: readonly string[]): RaisedEvent[] {
  const source = { worksheetId: sheetId, source: 'Local' };
  const shift = change.shift;
  if (shift) {
    const changeType = `${shift.axis === 'row' ? 'Row' : 'Column'}${shift.count > 0 ? 'Inserted' : 'Deleted'}`;
    const address = change.rects.map(localAddress).join(',');
    const body = { ...source, ...trigger(change), changeType, address, shiftDirection: 'None' };
    return [{ type: eventType.changed, sheetId, body }];
  }
  if (!sheetIds.includes(sheetId)) return [{ type: eventType.deleted, sheetId, body: source }];
  return change.added ? [{ type: eventType.added, sheetId, body: source }] : [];
}

function trigger(change: ModelChange): Record<string, unknown> {
  return { triggerSource: change.origin === 'api' ? 'ThisLocalAddin' : 'Unknown', shiftDirection: 'None' };
}

function details(change: ModelChange): Record<string, unknown> {
  if (!change.edit) return {};
  const { before, after } = change.edit;
  return {
    valueBefore: eventValue(before),
    valueAfter: eventValue(after),
    valueTypeBefore: contentType(before),
    valueTypeAfter: contentType(after),
  };
}

function eventValue(content: CellContent): unknown {
  return isCellError(content) ? content.error : contentValue(content);
}
