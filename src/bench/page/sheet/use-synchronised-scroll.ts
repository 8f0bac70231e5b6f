import { useEffect, useState, type RefObject } from 'react';

const SCROLLER = '.dvn-scroller';

/**
 * Keeps the frozen rows and the rows below at the same place sideways. Answers with the width of the lower pane's
 * vertical scroll bar, by which the upper pane must be narrower.
 */
export function useSynchronisedScroll(container: RefObject<HTMLElement | null>, active: boolean): number {
  const [barWidth, setBarWidth] = useState(0);
  useEffect(() => {
    const root = container.current;
    if (!active || !root) return undefined;
    const panes = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(SCROLLER)];
    const follow = (event: Event): void => {
      const leader = event.target;
      if (!(leader instanceof HTMLElement) || !leader.matches(SCROLLER)) return;
      for (const pane of panes()) if (pane.scrollLeft !== leader.scrollLeft) pane.scrollLeft = leader.scrollLeft;
    };
    // the grid makes its scrollers after our effects, so we listen above them; scroll events do not bubble
    root.addEventListener('scroll', follow, { capture: true, passive: true });
    const observer = new ResizeObserver(() => {
      const lower = panes().at(-1);
      if (lower) setBarWidth(lower.offsetWidth - lower.clientWidth);
    });
    observer.observe(root);
    const later = setTimeout(() => {
      const lower = panes().at(-1);
      if (lower) observer.observe(lower);
    }, 100);
    return () => {
      clearTimeout(later);
      observer.disconnect();
      root.removeEventListener('scroll', follow, { capture: true });
    };
  }, [container, active]);
  return active ? barWidth : 0;
}
