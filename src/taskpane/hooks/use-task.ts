import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Result } from '../../app/api';
import type { RunOptions } from '../../plan/ports';
import { idleTask, taskReducer, type TaskAction, type TaskState } from './task-state';

/** Bursts of progress are thinned out to what the eye can follow. */
const PROGRESS_EVERY_MS = 100;

export interface Task<T> {
  readonly state: TaskState<T>;
  /** starts the work, after stopping the one before; gives the value, or null when it failed or was stopped */
  run(work: (options: RunOptions) => Promise<Result<T>>): Promise<T | null>;
  cancel(): void;
  reset(): void;
}

/** One long piece of work with progress and a real stop. Bugs go on to the error boundary, failures stay as state. */
export function useTask<T>(): Task<T> {
  const [state, dispatch] = useReducer(reducerOf<T>, idleTask);
  const [, raise] = useState(0);
  const current = useRef<AbortController | null>(null);

  useEffect(() => () => current.current?.abort(), []);

  const run = useCallback(async (work: (options: RunOptions) => Promise<Result<T>>): Promise<T | null> => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    dispatch({ kind: 'start' });
    let last = 0;
    const progress = (done: number, total: number | null, stage: string): void => {
      const now = Date.now();
      if (controller.signal.aborted || now - last < PROGRESS_EVERY_MS) return;
      last = now;
      dispatch({ kind: 'progress', progress: { done, total, stage } });
    };
    try {
      const result = await work({ signal: controller.signal, progress });
      if (current.current !== controller) return null;
      dispatch(result.ok ? { kind: 'done', value: result.value } : { kind: 'failed', failure: result.failure });
      return result.ok ? result.value : null;
    } catch (error) {
      // Thrown inside an update so that React hands it to the error boundary.
      raise(() => {
        throw error;
      });
      return null;
    }
  }, []);

  const cancel = useCallback(() => {
    current.current?.abort();
    dispatch({ kind: 'stopping' });
  }, []);
  const reset = useCallback(() => dispatch({ kind: 'reset' }), []);
  return useMemo(() => ({ state, run, cancel, reset }), [state, run, cancel, reset]);
}

function reducerOf<T>(state: TaskState<T>, action: TaskAction<T>): TaskState<T> {
  return taskReducer(state, action);
}
