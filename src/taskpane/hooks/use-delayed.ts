import { useEffect, useState } from 'react';

/** True once `active` has lasted for `delayMs`: short work shows no progress at all. */
export function useDelayed(active: boolean, delayMs: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    setPassed(false);
    if (!active) return undefined;
    const timer = setTimeout(() => setPassed(true), delayMs);
    return () => clearTimeout(timer);
  }, [active, delayMs]);
  return active && passed;
}
