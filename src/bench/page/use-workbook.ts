import { useEffect, useMemo, useReducer, useState } from 'react';
import type { SheetModel } from '../model/sheet-model';
import type { WorkbookModel } from '../model/workbook-model';
import { surfaceOf } from './sheet/model-surface';
import { shownSelection } from './sheet/selection-moves';
import type { SheetSelection, SheetSurface } from './sheet/sheet-surface';

export interface ShownWorkbook {
  readonly sheet: SheetModel;
  readonly sheets: readonly SheetModel[];
  readonly surface: SheetSurface;
  readonly selection: SheetSelection;
  /** counts up when the add-in (or an opened file) moved the selection: the view follows */
  readonly reveal: number;
  /** asks for a new drawing after changes that make no event */
  readonly refresh: () => void;
}

/** The model as React sees it: a fresh surface after each change of the shown sheet, one per batch. */
export function useWorkbook(model: WorkbookModel): ShownWorkbook {
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const [revision, setRevision] = useState(0);
  const [reveal, setReveal] = useState(0);
  useEffect(
    () =>
      model.subscribe((changes) => {
        const shown = model.activeSheet.id;
        const drawn = changes.some(
          (change) => change.kind !== 'selection' && change.kind !== 'activation' && concerns(change.sheetId, shown),
        );
        if (drawn) setRevision((count) => count + 1);
        if (changes.some((change) => change.origin !== 'user' && isMove(change.kind))) setReveal((count) => count + 1);
        refresh();
      }),
    [model],
  );
  const sheet = model.activeSheet;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the model changes in place: the revision stands for its content
  const surface = useMemo(() => surfaceOf(sheet), [sheet, revision]);
  const { rects, active } = sheet.selection;
  const selection = useMemo(() => shownSelection({ rects, active }), [rects, active]);
  return { sheet, sheets: model.sheets, surface, selection, reveal, refresh };
}

function concerns(changed: string | null, shown: string): boolean {
  return changed === null || changed === shown;
}

function isMove(kind: string): boolean {
  return kind === 'selection' || kind === 'activation';
}
