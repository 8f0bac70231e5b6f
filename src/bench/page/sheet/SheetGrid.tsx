import type { DataEditorRef, GridKeyEventArgs } from '@glideapps/glide-data-grid';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { Rect } from '../../../domain/cell';
import { rectOf } from '../../model/rects';
import { ChartLayer } from '../charts/ChartLayer';
import type { PastedTable } from '../clipboard/html-table';
import type { TypingLocale } from '../clipboard/typed-value';
import { GridPane, HEADER_HEIGHT, type PaneSelection } from './GridPane';
import { ACCENT, type Shade } from './grid-theme';
import { NotePopup, type NotePlace } from './NotePopup';
import type { Scene } from './paint-cell';
import { coverMerges, settle, type Place } from './selection-moves';
import { measureSheet } from './sheet-metrics';
import type { SheetSelection, SheetSurface } from './sheet-surface';
import { createMeasure } from './text-layout';
import { useClipboard } from './use-clipboard';
import { useElementSize } from './use-element-size';
import { useSynchronisedScroll } from './use-synchronised-scroll';

/** Frozen rows never take more than this part of the height; the rest of them scrolls. */
const MOST_FROZEN = 0.6;
const SCROLL_SETTLES_MS = 80;
const HEADING_DIGIT = 8;
const HEADING_PADDING = 18;

export interface SheetGridProps {
  readonly sheetId: string;
  readonly surface: SheetSurface;
  readonly selection: SheetSelection;
  readonly locale: TypingLocale;
  readonly shade: Shade;
  readonly label: string;
  /** counts up when the selection was moved from outside and must be brought into view */
  readonly reveal: number;
  readonly onSelect: (active: { readonly row: number; readonly column: number }, range: Rect) => void;
  readonly onEdit: (row: number, column: number, text: string) => void;
  readonly onClear: () => void;
  readonly onPaste: (table: PastedTable) => void;
  readonly onColumnResize: (column: number, pixels: number) => void;
  readonly copyText: () => string;
}

/** The sheet: one scrolling grid, or two of them when rows are frozen. */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { surface, selection, locale, shade, onSelect, reveal } = props;
  const container = useRef<HTMLDivElement>(null);
  const upper = useRef<DataEditorRef>(null);
  const lower = useRef<DataEditorRef>(null);
  const input = useRef<'pointer' | 'keyboard'>('pointer');
  const focusNext = useRef(false);
  const [noteAt, setNoteAt] = useState<NotePlace | null>(null);
  const [focused, setFocused] = useState(false);
  const size = useElementSize(container);
  const measure = useMemo(createMeasure, []);
  const metrics = useMemo(() => measureSheet(surface, measure, locale), [surface, measure, locale]);
  const scene = useMemo<Scene>(
    () => ({ surface, metrics, selection, measure, locale, accent: ACCENT[shade] }),
    [surface, metrics, selection, measure, locale, shade],
  );
  const split = Math.min(surface.frozen.rows, metrics.rows - 1);
  const frozenHeight = split > 0 ? HEADER_HEIGHT + (metrics.tops[split] ?? 0) : 0;
  const upperHeight = Math.round(Math.min(frozenHeight, size.height * MOST_FROZEN));
  const barWidth = useSynchronisedScroll(container, split > 0 && size.height > 0);
  const headingWidth = String(metrics.rows).length * HEADING_DIGIT + HEADING_PADDING;

  const select = useCallback(
    (next: PaneSelection): void => {
      const whole = next.range.rows > metrics.rows || next.range.columns > metrics.columns;
      const moved = next.range.rows === 1 && next.range.columns === 1;
      const active = settle(surface, metrics, selection.active, next.active, input.current === 'keyboard' && moved);
      const range = whole ? next.range : coverMerges(surface, moved ? rectOf(active.row, active.column) : next.range);
      onSelect(active, range);
    },
    [surface, metrics, selection, onSelect],
  );

  const paneOf = useCallback((row: number) => (row < split ? upper.current : lower.current), [split]);
  const show = useCallback(
    (row: number, column: number): void =>
      paneOf(row)?.scrollTo(column + 1, row < split ? row : row - split, 'both', 0, 0),
    [paneOf, split],
  );
  const showActive = useRef((): void => undefined);
  showActive.current = () => show(selection.active.row, selection.active.column);
  useEffect(() => {
    if (reveal === 0) return undefined;
    // Only when asked from outside: following every own selection would fight with the mouse. The grid itself scrolls to
    // a new active cell; asking before it has done so would add the two movements up.
    const later = setTimeout(() => showActive.current(), SCROLL_SETTLES_MS);
    return () => clearTimeout(later);
  }, [reveal]);
  const boundsOf = useCallback(
    (row: number, column: number) => paneOf(row)?.getBounds(column + 1, row < split ? row : row - split) ?? null,
    [paneOf, split],
  );

  const onKeyDown = useCallback(
    (event: GridKeyEventArgs, holdsActive: boolean): void => {
      if (!holdsActive) {
        // the focus came here by Tab: hand it to the pane with the active cell
        if (event.key.startsWith('Arrow')) paneOf(selection.active.row)?.focus();
        return;
      }
      const { column } = selection.active;
      if (event.ctrlKey && event.key.toLowerCase() === 'a') {
        event.cancel();
        const used = surface.used ?? rectOf(0, 0);
        return onSelect({ row: used.row, column: used.column }, used);
      }
      const crossing = crossingRow(event, selection.active, split, surface);
      if (crossing === null) return;
      event.cancel();
      event.preventDefault();
      const active = settle(surface, metrics, selection.active, { row: crossing, column }, true);
      onSelect(active, coverMerges(surface, rectOf(active.row, active.column)));
      focusNext.current = true;
    },
    [selection, surface, metrics, split, onSelect, paneOf],
  );
  useEffect(() => {
    // only now does the other pane hold the active cell
    if (!focusNext.current) return;
    focusNext.current = false;
    paneOf(selection.active.row)?.focus();
  }, [selection, paneOf]);

  const clipboard = useMemo(
    () => ({ copy: props.copyText, paste: props.onPaste, clear: props.onClear }),
    [props.copyText, props.onPaste, props.onClear],
  );
  useClipboard(container, clipboard);

  const notePlace = noteAt ?? (focused ? selection.active : null);
  const shared = {
    scene,
    shade,
    headingWidth,
    onSelect: select,
    byPointer: () => input.current === 'pointer',
    onEdit: props.onEdit,
    onClear: props.onClear,
    onKeyDown,
    onHover: setNoteAt,
    onColumnResize: props.onColumnResize,
  };
  return (
    <div
      className="sheet"
      ref={container}
      role="region"
      aria-label={props.label}
      onPointerDownCapture={() => {
        input.current = 'pointer';
      }}
      onKeyDownCapture={() => {
        input.current = 'keyboard';
      }}
      onFocus={() => setFocused(true)}
      onBlur={() => {
        setFocused(false);
        input.current = 'keyboard';
      }}
      onPointerLeave={() => setNoteAt(null)}
    >
      {split > 0 && size.height > 0 && (
        <div className="sheet-frozen" style={{ height: upperHeight }}>
          <GridPane
            {...shared}
            key={`${props.sheetId} upper`}
            paneRef={upper}
            from={0}
            to={split}
            withHeader
            width={size.width - barWidth}
            height={upperHeight}
          />
        </div>
      )}
      {size.height > 0 && (
        <GridPane
          {...shared}
          key={`${props.sheetId} lower ${split > 0 ? 'split' : 'whole'}`}
          paneRef={lower}
          from={split}
          to={metrics.rows}
          withHeader={split === 0}
          width={size.width}
          height={size.height - upperHeight}
        />
      )}
      <ChartLayer
        container={container}
        surface={surface}
        metrics={metrics}
        locale={locale}
        left={headingWidth}
        top={split > 0 ? upperHeight : HEADER_HEIGHT}
        from={split}
      />
      <NotePopup surface={surface} place={notePlace} boundsOf={boundsOf} />
    </div>
  );
}

/** The row an arrow key leads to when it crosses the line between frozen and scrolled rows; null when it does not. */
function crossingRow(event: GridKeyEventArgs, active: Place, split: number, surface: SheetSurface): number | null {
  if (split === 0 || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return null;
  const { row } = active;
  const rows = surface.mergeAt(row, active.column)?.rows ?? 1;
  if (event.key === 'ArrowDown' && row < split && row + rows >= split) return row + rows;
  return event.key === 'ArrowUp' && row === split ? split - 1 : null;
}
