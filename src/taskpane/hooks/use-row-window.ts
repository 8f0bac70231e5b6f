import { useState, type RefObject } from 'react';
import { visibleRows, type RowRange } from '../view/visible-rows';
import { useBrowserLayout } from './use-browser-layout';

/** Rows above and below the view that are ready for the next turn of the wheel. */
const MORE_ROWS = 5;
/** Before anything has been measured. */
const FIRST_ROWS = 12;

/** The rows of a long list that are drawn now. The list itself does not scroll: whatever is around it does. */
export function useRowWindow(list: RefObject<HTMLElement>, tops: readonly number[]): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, end: FIRST_ROWS });
  useBrowserLayout(() => {
    const update = (): void => {
      const node = list.current;
      // A list that is not shown keeps its rows.
      if (!node || node.offsetParent === null) return;
      const { top } = node.getBoundingClientRect();
      const next = visibleRows(tops, -top, window.innerHeight - top, MORE_ROWS);
      setRange((before) => (before.first === next.first && before.end === next.end ? before : next));
    };
    update();
    window.addEventListener('scroll', update, { capture: true, passive: true });
    window.addEventListener('resize', update);
    // Parts above the list open and close: its place changes without a scroll.
    const observer = new ResizeObserver(update);
    observer.observe(document.body);
    return () => {
      window.removeEventListener('scroll', update, { capture: true });
      window.removeEventListener('resize', update);
      observer.disconnect();
    };
  }, [list, tops]);
  const count = tops.length - 1;
  return { first: Math.min(range.first, count), end: Math.min(range.end, count) };
}
