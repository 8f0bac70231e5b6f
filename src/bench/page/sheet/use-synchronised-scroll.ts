import { useEffect, useState, type RefObject } from 'react';

const SCROLLER = '.dvn-scroller';

/**
 * Keeps the frozen rows and the rows below at the same place sideways. Answers with the width of the lower pane's
 * vertical scroll bar, by which the upper pane must be narrower.
 */
export function useSynchronisedScroll(container: RefObject<HTMLElement | null>, active: boolean, key: string): number {
  const [barWidth, setBarWidth] = useState(0);
  useEffect(() => {
    const [upper, lower] = [...(container.current?.querySelectorAll<HTMLElement>(SCROLLER) ?? [])];
    if (!active || !upper || !lower) return undefined;
    setBarWidth(lower.offsetWidth - lower.clientWidth);
    const follow = (leader: HTMLElement, follower: HTMLElement) => () => {
      if (follower.scrollLeft !== leader.scrollLeft) follower.scrollLeft = leader.scrollLeft;
    };
    const [down, up] = [follow(upper, lower), follow(lower, upper)];
    upper.addEventListener('scroll', down, { passive: true });
    lower.addEventListener('scroll', up, { passive: true });
    up();
    return () => {
      upper.removeEventListener('scroll', down);
      lower.removeEventListener('scroll', up);
    };
  }, [container, active, key]);
  return active ? barWidth : 0;
}
