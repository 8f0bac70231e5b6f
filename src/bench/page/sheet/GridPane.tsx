import {
  CompactSelection,
  DataEditor,
  GridCellKind,
  type DataEditorRef,
  type DrawCellCallback,
  type DrawHeaderCallback,
  type GridCell,
  type GridColumn,
  type GridKeyEventArgs,
  type GridMouseEventArgs,
  type GridSelection,
  type Item,
} from '@glideapps/glide-data-grid';
import { useCallback, useMemo, type ReactElement, type Ref } from 'react';
import { columnName, type Rect } from '../../../domain/cell';
import { intersection, maxColumns, maxRows } from '../../model/rects';
import { displayText, editText } from './display-text';
import { gridTheme, HEADINGS, type Shade } from './grid-theme';
import { paintCell, type Scene } from './paint-cell';
import { paintHeading } from './paint-headings';

export const HEADER_HEIGHT = 24;
const KEYBINDINGS = { copy: false, cut: false, paste: false, search: false, selectAll: false } as const;
const EXPERIMENTAL = { disableMinimumCellWidth: true } as const;

/** What the pane reports: places in sheet coordinates; column -1 means the row numbers. */
export interface PaneSelection {
  readonly active: { readonly row: number; readonly column: number };
  readonly range: Rect;
}

export interface GridPaneProps {
  readonly scene: Scene;
  readonly shade: Shade;
  /** sheet rows of this pane: first and one after the last */
  readonly from: number;
  readonly to: number;
  readonly withHeader: boolean;
  readonly width: number;
  readonly height: number;
  readonly headingWidth: number;
  readonly paneRef: Ref<DataEditorRef>;
  /** a click on a row number selects the row; the keyboard never leaves the cells */
  readonly byPointer: () => boolean;
  readonly onSelect: (selection: PaneSelection) => void;
  readonly onEdit: (row: number, column: number, text: string) => void;
  readonly onClear: () => void;
  readonly onKeyDown: (event: GridKeyEventArgs, holdsActive: boolean) => void;
  readonly onHover: (place: { readonly row: number; readonly column: number } | null) => void;
  readonly onColumnResize: (column: number, pixels: number) => void;
}

/** One scrolling part of the sheet: the rows above the freeze line, or those below it. Column 0 holds the row numbers. */
export function GridPane(props: GridPaneProps): ReactElement {
  const { scene, from, to, headingWidth, byPointer, onEdit, onSelect, onHover } = props;
  const { surface, metrics, selection, locale } = scene;
  const headings = HEADINGS[props.shade];

  const columns = useMemo<readonly GridColumn[]>(
    () => [
      { id: 'rows', title: '', width: headingWidth },
      ...metrics.widths.map((width, column) => ({ id: String(column), title: columnName(column), width })),
    ],
    [metrics, headingWidth],
  );

  const getCellContent = useCallback(
    ([shown, line]: Item): GridCell => {
      const row = line + from;
      const column = shown - 1;
      if (column < 0) return textCell(String(row + 1), String(row + 1), false);
      const content = surface.content(row, column);
      const format = surface.style(row, column).numberFormat;
      const text = displayText(content, format, locale);
      return textCell(text, editText(content, surface.formula(row, column), format, locale), true);
    },
    [surface, from, locale],
  );

  const drawCell = useCallback<DrawCellCallback>(
    ({ ctx, col, row, rect }) => {
      const line = row + from;
      if (col > 0) return paintCell(ctx, scene, line, col - 1, rect);
      const { range } = scene.selection;
      const selected = line >= range.row && line < range.row + range.rows;
      paintHeading(ctx, headings, String(line + 1), rect, selected, 'row');
    },
    [scene, from, headings],
  );

  const drawHeader = useCallback<DrawHeaderCallback>(
    ({ ctx, columnIndex, rect }) => {
      const column = columnIndex - 1;
      const { range } = scene.selection;
      const selected = column >= range.column && column < range.column + range.columns && column >= 0;
      paintHeading(ctx, headings, column < 0 ? '' : columnName(column), rect, selected, 'column');
    },
    [scene, headings],
  );

  const gridSelection = useMemo(
    () => toGridSelection(selection, from, to, metrics.columns),
    [selection, from, to, metrics],
  );

  const select = useCallback(
    (next: GridSelection): void => {
      // a pane that gets the focus without holding the active cell would choose a cell of its own
      if (gridSelection.current === undefined && !byPointer()) return;
      const chosen = fromGridSelection(next, from, byPointer());
      if (chosen) onSelect(chosen);
    },
    [from, gridSelection, byPointer, onSelect],
  );

  const hover = useCallback(
    (event: GridMouseEventArgs): void => {
      const [column, row] = event.location;
      onHover(event.kind === 'cell' && column > 0 ? { row: row + from, column: column - 1 } : null);
    },
    [from, onHover],
  );

  return (
    <DataEditor
      ref={props.paneRef}
      width={props.width}
      height={props.height}
      columns={columns}
      rows={to - from}
      rowHeight={useCallback((line: number) => metrics.heights[line + from] ?? 20, [metrics, from])}
      headerHeight={props.withHeader ? HEADER_HEIGHT : 0}
      freezeColumns={1 + surface.frozen.columns}
      getCellContent={getCellContent}
      getCellsForSelection={undefined}
      drawCell={drawCell}
      drawHeader={drawHeader}
      gridSelection={gridSelection}
      onGridSelectionChange={select}
      onCellEdited={([shown, line], value) => {
        if (value.kind === GridCellKind.Text && shown > 0) onEdit(line + from, shown - 1, value.data);
      }}
      onDelete={() => {
        props.onClear();
        return false;
      }}
      onKeyDown={(event) => props.onKeyDown(event, gridSelection.current !== undefined)}
      onItemHovered={hover}
      onColumnResize={(_column, width, shown) => {
        if (shown > 0) props.onColumnResize(shown - 1, width);
      }}
      rangeSelect="rect"
      columnSelect="multi"
      rowSelect="none"
      drawFocusRing={false}
      keybindings={KEYBINDINGS}
      theme={useMemo(() => gridTheme(props.shade), [props.shade])}
      minColumnWidth={8}
      maxColumnWidth={1800}
      smoothScrollX
      smoothScrollY
      verticalBorder={false}
      experimental={EXPERIMENTAL}
    />
  );
}

function textCell(shown: string, edited: string, editable: boolean): GridCell {
  return { kind: GridCellKind.Text, displayData: shown, data: edited, allowOverlay: editable, readonly: !editable };
}

function toGridSelection(selection: Scene['selection'], from: number, to: number, columns: number): GridSelection {
  const none: GridSelection = { columns: CompactSelection.empty(), rows: CompactSelection.empty() };
  const { active, range, kind } = selection;
  const chosen =
    kind === 'columns'
      ? { ...none, columns: CompactSelection.fromSingleSelection([range.column + 1, range.column + range.columns + 1]) }
      : none;
  if (active.row < from || active.row >= to || active.column >= columns) return chosen;
  const single = { row: active.row, column: active.column, rows: 1, columns: 1 };
  const shown = kind === 'cells' ? range : kind === 'rows' ? { ...range, columns } : single;
  const part = intersection(shown, { row: from, column: 0, rows: to - from, columns }) ?? single;
  return {
    ...chosen,
    current: {
      cell: [active.column + 1, active.row - from],
      range: { x: part.column + 1, y: part.row - from, width: part.columns, height: part.rows },
      rangeStack: [],
    },
  };
}

/** The grid's own selection in sheet coordinates; null when nothing is selected (Escape): then ours stays. */
function fromGridSelection(next: GridSelection, from: number, byPointer: boolean): PaneSelection | null {
  if (next.current) {
    const { cell, range } = next.current;
    const column = Math.max(0, range.x - 1);
    const columns = Math.max(1, range.x - 1 + range.width - column);
    const rect = { row: range.y + from, column, rows: range.height, columns };
    return {
      active: { row: cell[1] + from, column: Math.max(0, cell[0] - 1) },
      range: range.x === 0 && byPointer ? { ...rect, column: 0, columns: maxColumns } : rect,
    };
  }
  const first = next.columns.first();
  const last = next.columns.last();
  if (first === undefined || last === undefined) return null;
  const all = first === 0;
  const column = all ? 0 : first - 1;
  return {
    active: { row: 0, column },
    range: { row: 0, column, rows: maxRows, columns: all ? maxColumns : last - first + 1 },
  };
}
