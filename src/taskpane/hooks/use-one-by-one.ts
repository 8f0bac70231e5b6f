import { useEffect, useState } from 'react';

/** Long enough for a press or a frame in between. */
const PAUSE_MS = 20;

/** How many of `count` things to draw now: one more after each pause, so that a list of costly ones never holds the pane up. */
export function useOneByOne(count: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const next = setTimeout(() => setDrawn(drawn + 1), PAUSE_MS);
    return () => clearTimeout(next);
  }, [drawn, count]);
  return drawn;
}
