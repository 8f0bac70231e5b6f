import type { ModelChange } from '../model/changes';
import { shiftRect } from '../model/rects';
import type { WorkbookModel } from '../model/workbook-model';
import type { HostObject } from './host-object';
import type { Scope } from './scope';

/** Objects that outlive their batch. A kept range moves with inserted and deleted rows, as in Excel. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  constructor(private readonly model: WorkbookModel) {}

  get size(): number {
    return this.kept.size;
  }

  /** The library asks for an id more than once for one object and releases it once: the same object keeps its id. */
  keep(object: HostObject): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.kept.get(known) === object) return known;
    const id = `ref${++this.last}`;
    this.kept.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  release(id: string | null): void {
    if (id === null) this.kept.clear();
    else this.kept.delete(id);
  }

  get(id: string): HostObject | null {
    const object = this.kept.get(id);
    const sheet = object?.as('Range')?.sheet ?? object?.as('RangeAreas')?.sheet;
    if (!object || (sheet && !this.model.sheets.includes(sheet))) return null;
    return object;
  }

  follow(changes: readonly ModelChange[], scope: Scope): void {
    for (const change of changes) if (change.shift) this.move(change, scope);
  }

  private move(change: ModelChange, scope: Scope): void {
    for (const [id, object] of this.kept) {
      const range = object.as('Range');
      if (!range || range.sheet.id !== change.sheetId || !change.shift) continue;
      const rect = shiftRect(range.rect, change.shift);
      if (rect) this.kept.set(id, scope.make('Range', { sheet: range.sheet, rect }));
      else this.kept.delete(id);
    }
  }
}
