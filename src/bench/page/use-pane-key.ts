import { useEffect } from 'react';

const GRID = '.sheet canvas[data-testid="data-grid-canvas"]';

/**
 * F6, as in Excel for Windows: out of the sheet into the pane and back, each time to where the focus was there. In the sheet Tab goes on to
 * the next cell, so it is the way out of it.
 */
export function usePaneKey(): void {
  useEffect(() => {
    let inSheet: HTMLElement | null = null;
    /** where the focus was in each pane when it was left */
    const inPane = new Map<HTMLIFrameElement, Element | null>();
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest('.sheet')) inSheet = target;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      const frames = [...document.querySelectorAll<HTMLIFrameElement>('.pane iframe')];
      const open = frames.findIndex((frame) => frame === document.activeElement);
      const from = frames[open];
      if (from) inPane.set(from, from.contentDocument?.activeElement ?? null);
      const next = frames[event.shiftKey ? open - 1 : open + 1];
      if (next) enter(next, inPane.get(next) ?? null);
      else if (inSheet?.isConnected) inSheet.focus();
      else document.querySelector<HTMLElement>(GRID)?.focus();
    };
    const onLoad = ({ target }: Event): void => {
      if (target instanceof HTMLIFrameElement) target.contentDocument?.addEventListener('keydown', onKey, true);
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('keydown', onKey, true);
    // frames come and are loaded anew; their events do not bubble, but they can be caught on the way down
    document.addEventListener('load', onLoad, true);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('load', onLoad, true);
    };
  }, []);
}

/** An element of another page is none of our own classes. */
function enter(frame: HTMLIFrameElement, at: Element | null): void {
  frame.contentWindow?.focus();
  if (at?.isConnected && 'focus' in at && typeof at.focus === 'function') at.focus();
}
