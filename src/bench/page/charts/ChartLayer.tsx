import { useEffect, useMemo, useRef, type ReactElement, type RefObject } from 'react';
import type { TypingLocale } from '../clipboard/typed-value';
import type { SheetMetrics } from '../sheet/sheet-metrics';
import type { SheetSurface } from '../sheet/sheet-surface';
import { chartData } from './chart-data';
import { ChartDrawing } from './ChartDrawing';

interface ChartLayerProps {
  readonly container: RefObject<HTMLElement | null>;
  readonly surface: SheetSurface;
  readonly metrics: SheetMetrics;
  readonly locale: TypingLocale;
  /** where the scrolled cells begin, in pixels of the sheet's frame */
  readonly left: number;
  readonly top: number;
  /** first row of the scrolled part */
  readonly from: number;
}

const SCROLLER = '.dvn-scroller';

/**
 * The charts of the sheet over its cells, drawn from the cells. The layer follows the grid by moving as a whole, without drawing anything
 * anew; what is out of sight is not painted, and clicks go through to the cells.
 */
export function ChartLayer(props: ChartLayerProps): ReactElement | null {
  const { container, surface, metrics, locale, left, top, from } = props;
  const mover = useRef<HTMLDivElement>(null);
  const isEmpty = surface.charts.length === 0;
  useEffect(() => {
    const root = container.current;
    if (!root || isEmpty) return undefined;
    const follow = (): void => {
      const scroller = [...root.querySelectorAll<HTMLElement>(SCROLLER)].at(-1);
      if (!scroller || !mover.current) return;
      mover.current.style.transform = `translate(${-scroller.scrollLeft}px, ${-scroller.scrollTop}px)`;
    };
    follow();
    root.addEventListener('scroll', follow, { capture: true, passive: true });
    return () => root.removeEventListener('scroll', follow, { capture: true });
  }, [container, isEmpty, surface]);
  const drawn = useMemo(
    () =>
      surface.charts.map((spec) => {
        const { row, column, rows, columns } = spec.place;
        const edge = (list: ArrayLike<number>, index: number): number => list[Math.min(index, list.length - 1)] ?? 0;
        const x = edge(metrics.lefts, column);
        const y = edge(metrics.tops, row);
        const width = edge(metrics.lefts, column + columns) - x;
        const height = edge(metrics.tops, row + rows) - y;
        return { spec, data: chartData(spec, surface, locale), x, y: y - (metrics.tops[from] ?? 0), width, height };
      }),
    [surface, metrics, locale, from],
  );
  if (isEmpty) return null;
  return (
    <div className="chart-layer" style={{ left, top }}>
      <div ref={mover}>
        {drawn.map(({ spec, data, x, y, width, height }) => (
          <div key={spec.name} className="chart-place" style={{ left: x, top: y, width, height }}>
            <ChartDrawing spec={spec} data={data} width={width} height={height} locale={locale} />
          </div>
        ))}
      </div>
    </div>
  );
}
