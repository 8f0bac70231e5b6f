import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useRowWindow } from '../hooks/use-row-window';
import { useTextWidths } from '../hooks/use-text-widths';
import { useWidth } from '../hooks/use-width';
import { usePane } from '../pane-context';
import type { ShownSchool } from '../view/school-filter';
import { rowLayout, schoolLines, type SparkScale } from '../view/school-row';
import { rowByKey, rowTops } from '../view/visible-rows';
import { SchoolListRow } from './SchoolListRow';

const useStyles = makeStyles({
  list: {
    position: 'relative',
    // from edge to edge of the pane
    margin: '0 -14px',
    padding: 0,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Rows that Page Up and Page Down pass. */
const PAGE_ROWS = 6;
const PADDING = 28;

export interface FocusWish {
  readonly key: string;
}

interface SchoolListProps {
  readonly schools: readonly ShownSchool[];
  readonly scale: SparkScale;
  /** a new wish takes the focus to its row */
  readonly focus: FocusWish | null;
  readonly onOpen: (key: string) => void;
}

/**
 * Hundreds of schools, of which only the rows in view are drawn. One row can be reached by Tab, the arrow keys go on from there; the row
 * with the focus stays drawn wherever the list is scrolled to.
 */
export function SchoolList({ schools, scale, focus, onOpen }: SchoolListProps) {
  const { t } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const width = useWidth(list) - PADDING;
  const widths = useTextWidths(list);
  const lineOf = useMemo(() => schoolLines(t), [t]);
  const lines = useMemo(() => schools.map(lineOf), [schools, lineOf]);
  const layouts = useMemo(
    () => lines.map(({ name, levelText }) => rowLayout(name, levelText, width, widths)),
    [lines, width, widths],
  );
  const tops = useMemo(() => rowTops(layouts.map(({ height }) => height)), [layouts]);
  const { first, end } = useRowWindow(list, tops);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const active = Math.max(
    0,
    schools.findIndex(({ item }) => item.key === activeKey),
  );
  /** set by keys: the focus follows once the row is drawn */
  const follow = useRef(false);
  useEffect(() => {
    if (!focus) return;
    follow.current = true;
    setActiveKey(focus.key);
  }, [focus]);
  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    const row = list.current?.querySelector<HTMLElement>(`[aria-posinset="${String(active + 1)}"] button`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = rowByKey(active, schools.length, PAGE_ROWS, event.key);
    if (next === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    follow.current = true;
    setActiveKey(schools[next]?.item.key ?? null);
  };
  const drawn = rowsToDraw(first, end, active, schools.length);
  return (
    <ul
      ref={list}
      // Safari takes the list out of the tree of roles where it has no bullets.
      role="list"
      aria-label={t('schools.list')}
      className={styles.list}
      style={{ height: tops.at(-1) ?? 0 }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const key = event.target.closest('li')?.dataset['key'];
        if (key !== undefined) setActiveKey(key);
      }}
    >
      {drawn.map((index) => {
        const [line, layout] = [lines[index], layouts[index]];
        if (!line || !layout) return null;
        return (
          <SchoolListRow
            key={line.key}
            line={line}
            index={index}
            total={schools.length}
            top={tops[index] ?? 0}
            layout={layout}
            width={width}
            scale={scale}
            active={index === active}
            onOpen={onOpen}
          />
        );
      })}
    </ul>
  );
}

/** The rows in view in their order, and the active one wherever it is. */
function rowsToDraw(first: number, end: number, active: number, count: number): readonly number[] {
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
  if (active >= first && active < end) return rows;
  if (active >= count) return rows;
  return active < first ? [active, ...rows] : [...rows, active];
}
