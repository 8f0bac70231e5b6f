import { useRef, type RefObject } from 'react';
import { useBrowserLayout } from './use-browser-layout';

/** Keeps how far a part of the pane was scrolled while other parts are shown in its place. */
export function useKeptScroll(part: RefObject<HTMLElement>, visible: boolean): void {
  const kept = useRef(0);
  useBrowserLayout(() => {
    if (!visible) return undefined;
    const scroller = scrollerOf(part.current);
    scroller.scrollTop = kept.current;
    const remember = (): void => {
      kept.current = scroller.scrollTop;
    };
    window.addEventListener('scroll', remember, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', remember, { capture: true });
  }, [part, visible]);
}

/** The element that scrolls around another; the page where none does. */
export function scrollerOf(element: HTMLElement | null): Element {
  for (let node = element?.parentElement ?? null; node; node = node.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(node).overflowY) && node.scrollHeight > node.clientHeight) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}
