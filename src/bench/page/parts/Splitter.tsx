import { useRef, type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { PANE_WIDTH } from '../settings';

interface SplitterProps {
  readonly width: number;
  readonly most: number;
  readonly label: string;
  readonly controls: string;
  readonly onChange: (width: number) => void;
}

/** The line between sheet and pane: dragged with the mouse, moved with the arrow keys, Home and End. */
export function Splitter({ width, most, label, controls, onChange }: SplitterProps): ReactElement {
  const grip = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const change = (wanted: number): void => onChange(Math.round(Math.max(PANE_WIDTH.least, Math.min(most, wanted))));
  const start = (event: PointerEvent<HTMLDivElement>): void => {
    // the pane is a frame of its own: without the capture it would swallow the movement
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent): void => {
    if (grip.current) change(grip.current.width + grip.current.x - event.clientX);
  };
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width + PANE_WIDTH.step,
    ArrowRight: width - PANE_WIDTH.step,
    Home: PANE_WIDTH.least,
    End: most,
  };
  const press = (event: KeyboardEvent): void => {
    const wanted = keys[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    change(wanted);
  };
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={most}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={() => {
        grip.current = null;
      }}
      onDoubleClick={() => change(PANE_WIDTH.usual)}
      onKeyDown={press}
    />
  );
}
