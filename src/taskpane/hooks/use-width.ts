import { useState, type RefObject } from 'react';
import { useBrowserLayout } from './use-browser-layout';

/** Before the first measurement, and where nothing can be measured. */
const USUAL_WIDTH = 292;

/** The width of an element in pixels, kept up to date while the pane is resized. */
export function useWidth(element: RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(USUAL_WIDTH);
  useBrowserLayout(() => {
    const node = element.current;
    if (!node) return undefined;
    const measure = (): void => {
      // A place that is not shown has no width; the last one stays.
      if (node.clientWidth > 0) setWidth(node.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
