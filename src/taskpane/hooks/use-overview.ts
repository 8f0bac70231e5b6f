import { useCallback, useEffect, useRef } from 'react';
import type { Overview } from '../../app/api';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';
import { useTask, type Task } from './use-task';

export interface OverviewTask {
  readonly task: Task<Overview>;
  /** reads anew even where the sheets look the same */
  refresh(): void;
}

/** What is in the book: read when the place is opened, and again when sheets are changed, opened, or the pane gets the focus. */
export function useOverview(active: boolean): OverviewTask {
  const { app } = usePane();
  const { overview, setOverview } = useShell();
  const task = useTask<Overview>();
  const { run } = task;
  const known = useRef(overview);
  known.current = overview;
  /** a look that is going on is not begun again by an event */
  const looking = useRef(false);

  const look = useCallback(
    async (anew: boolean): Promise<void> => {
      if (looking.current && !anew) return;
      looking.current = true;
      const before = anew ? null : known.current;
      const found = await run((options) => app.overview({ ...options, known: before, all: anew }));
      looking.current = false;
      if (found) setOverview(found);
    },
    [app, run, setOverview],
  );
  useEffect(() => {
    if (!active) return undefined;
    const again = (): void => void look(false);
    again();
    const stop = app.watch(again);
    window.addEventListener('focus', again);
    return () => {
      stop();
      window.removeEventListener('focus', again);
    };
  }, [active, app, look]);
  const refresh = useCallback(() => void look(true), [look]);
  return { task, refresh };
}
