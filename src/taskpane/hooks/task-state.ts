import type { Failure } from '../../app/api';

export interface TaskProgress {
  readonly done: number;
  readonly total: number | null;
  readonly stage: string;
}

export interface TaskState<T> {
  readonly phase: 'idle' | 'running' | 'stopping' | 'done' | 'failed' | 'cancelled';
  readonly progress: TaskProgress | null;
  /** the last good value; kept while the same work runs again and when it fails or is stopped */
  readonly value: T | null;
  readonly failure: Failure | null;
}

export type TaskAction<T> =
  | { readonly kind: 'start' | 'stopping' | 'reset' }
  | { readonly kind: 'progress'; readonly progress: TaskProgress }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure };

export const idleTask = { phase: 'idle', progress: null, value: null, failure: null } as const;

export function taskReducer<T>(state: TaskState<T>, action: TaskAction<T>): TaskState<T> {
  switch (action.kind) {
    case 'start':
      return { phase: 'running', progress: null, value: state.value, failure: null };
    case 'stopping':
      return isBusy(state) ? { ...state, phase: 'stopping' } : state;
    case 'progress':
      return state.phase === 'running' ? { ...state, progress: action.progress } : state;
    case 'done':
      return { phase: 'done', progress: null, value: action.value, failure: null };
    case 'failed':
      // Stopped work that has left something behind is a failure to be told in full.
      return action.failure.code === 'cancelled' && action.failure.written.length === 0
        ? { phase: 'cancelled', progress: null, value: state.value, failure: null }
        : { phase: 'failed', progress: null, value: state.value, failure: action.failure };
    case 'reset':
      return idleTask;
  }
}

export function isBusy(state: TaskState<unknown>): boolean {
  return state.phase === 'running' || state.phase === 'stopping';
}

/** 0..1, or null while the whole is unknown. */
export function progressShare(progress: TaskProgress | null): number | null {
  if (!progress?.total) return null;
  return Math.min(1, Math.max(0, progress.done / progress.total));
}
