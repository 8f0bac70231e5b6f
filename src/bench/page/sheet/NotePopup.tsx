import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { address } from '../../../domain/cell';
import type { Box, SheetSurface } from './sheet-surface';

export interface NotePlace {
  readonly row: number;
  readonly column: number;
}

interface NotePopupProps {
  readonly surface: SheetSurface;
  readonly place: NotePlace | null;
  readonly boundsOf: (row: number, column: number) => Box | null;
}

const GAP = 6;

/** The note of the cell under the mouse or under the keyboard's cursor, beside the cell and inside the window. */
export function NotePopup({ surface, place, boundsOf }: NotePopupProps): ReactElement | null {
  const popup = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState({ left: 0, top: 0 });
  const merge = place ? surface.mergeAt(place.row, place.column) : null;
  const anchor = merge ?? place;
  const note = anchor ? surface.noteAt(anchor.row, anchor.column) : null;
  const [row, column] = [anchor?.row ?? -1, anchor?.column ?? -1];
  useLayoutEffect(() => {
    const box = popup.current;
    if (!box || note === null) return;
    const cell = boundsOf(row, column);
    if (!cell) return;
    const right = cell.x + cell.width + GAP;
    const left = right + box.offsetWidth > window.innerWidth ? cell.x - box.offsetWidth - GAP : right;
    setCorner({
      left: Math.max(GAP, left),
      top: Math.max(GAP, Math.min(cell.y, window.innerHeight - box.offsetHeight - GAP)),
    });
  }, [row, column, note, boundsOf]);
  if (note === null) return null;
  return (
    <div className="note-popup" role="status" ref={popup} style={corner}>
      <span className="note-address">{address({ row, column })}</span>
      {note}
    </div>
  );
}
