import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, MouseEvent } from 'react';
import { rowByKey } from '../view/visible-rows';
import { nearestSpot, readingOrder } from './nearest';
import type { ChartSpots } from './chart-spots';

const useStyles = makeStyles({
  reader: {
    position: 'absolute',
    inset: 0,
    cursor: 'crosshair',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  canPick: { cursor: 'pointer' },
});

interface PointReaderProps {
  readonly label: string;
  readonly spots: ChartSpots;
  readonly texts: readonly string[];
  /** index of the point that is read; null none */
  readonly at: number | null;
  readonly start: number;
  readonly onRead: (index: number | null) => void;
  readonly onPick?: (index: number) => void;
}

/**
 * Lies over a picture and reads its points one by one, to the pointer and to the arrow keys. A slider is what screen readers know that
 * says a sentence for each of its positions.
 */
export function PointReader({ label, spots, texts, at, start, onRead, onPick }: PointReaderProps) {
  const styles = useStyles();
  const order = readingOrder(spots.spots);
  const place = Math.max(0, order.indexOf(at ?? start));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && onPick && at !== null) onPick(at);
    // In a row of points right is further, as up is in a slider.
    const alias: Readonly<Record<string, string>> = {
      ArrowRight: 'ArrowDown',
      ArrowLeft: 'ArrowUp',
      ArrowUp: 'ArrowDown',
      ArrowDown: 'ArrowUp',
    };
    const next = rowByKey(place, order.length, 5, alias[event.key] ?? event.key);
    if (next === null) return;
    event.preventDefault();
    onRead(order[next] ?? null);
  };
  const spotAt = (event: MouseEvent): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearestSpot(spots.spots, event.clientX - box.left, event.clientY - box.top, spots.by);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={order.length}
      aria-valuenow={place + 1}
      aria-valuetext={texts[order[place] ?? 0] ?? ''}
      className={onPick ? `${styles.reader} ${styles.canPick}` : styles.reader}
      onKeyDown={onKeyDown}
      onFocus={() => onRead(at ?? start)}
      onBlur={() => onRead(null)}
      onMouseMove={(event) => onRead(spotAt(event))}
      onMouseLeave={() => onRead(null)}
      onClick={(event) => onPick?.(spotAt(event))}
    />
  );
}
