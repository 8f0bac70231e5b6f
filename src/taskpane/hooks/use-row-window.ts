import { useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { rowsAhead, visibleRows, type RowRange } from '../view/visible-rows';
import { useBrowserLayout } from './use-browser-layout';

/** Before anything has been measured. */
const FIRST_ROWS = 12;
/** The scrolling has come to rest: rows on both sides are made ready. */
const REST_MS = 120;

/**
 * The rows of a long list that are drawn now. The list itself does not scroll: whatever is around it does. Rows are drawn in the very frame
 * that shows them, so no frame is empty, and ready rows lie in the direction of the scrolling.
 */
export function useRowWindow(list: RefObject<HTMLElement>, tops: readonly number[]): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, end: FIRST_ROWS });
  const last = useRef({ range, top: 0 });
  useBrowserLayout(() => {
    let rest = 0;
    const update = (moving: boolean): void => {
      const node = list.current;
      // A list that is not shown keeps its rows.
      if (!node || node.offsetParent === null) return;
      const { top } = node.getBoundingClientRect();
      const moved = moving ? last.current.top - top : 0;
      last.current.top = top;
      const height = window.innerHeight;
      const next = visibleRows(tops, -top, height - top, rowsAhead(moved, height));
      const { range: before } = last.current;
      if (before.first === next.first && before.end === next.end) return;
      last.current.range = next;
      if (moving) flushSync(() => setRange(next));
      else setRange(next);
    };
    const still = (): void => update(false);
    const onScroll = (): void => {
      update(true);
      window.clearTimeout(rest);
      rest = window.setTimeout(still, REST_MS);
    };
    still();
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    window.addEventListener('resize', still);
    // Parts above the list open and close: its place changes without a scroll.
    const observer = new ResizeObserver(still);
    observer.observe(document.body);
    return () => {
      window.clearTimeout(rest);
      window.removeEventListener('scroll', onScroll, { capture: true });
      window.removeEventListener('resize', still);
      observer.disconnect();
    };
  }, [list, tops]);
  const count = tops.length - 1;
  return { first: Math.min(range.first, count), end: Math.min(range.end, count) };
}
