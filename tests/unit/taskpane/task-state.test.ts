import type { Failure } from '../../../src/app/api';
import {
  idleTask,
  isBusy,
  progressShare,
  taskReducer,
  type TaskAction,
  type TaskState,
} from '../../../src/taskpane/hooks/task-state';

const failure = (code: Failure['code'], written: readonly string[] = []): Failure => ({
  code,
  params: {},
  written,
  cause: null,
});

function after(...actions: readonly TaskAction<number>[]): TaskState<number> {
  return actions.reduce<TaskState<number>>(taskReducer, idleTask);
}

describe('a long task', () => {
  test('keeps its last value while it runs again and when it fails', () => {
    const done: TaskAction<number> = { kind: 'done', value: 7 };
    expect(after(done, { kind: 'start' })).toMatchObject({ phase: 'running', value: 7 });
    expect(after(done, { kind: 'start' }, { kind: 'failed', failure: failure('host') })).toMatchObject({
      phase: 'failed',
      value: 7,
    });
  });
  test('stopped without traces is no failure', () => {
    const state = after({ kind: 'start' }, { kind: 'stopping' }, { kind: 'failed', failure: failure('cancelled') });
    expect(state).toMatchObject({ phase: 'cancelled', failure: null });
  });
  test('stopped with something left behind is a failure', () => {
    const state = after({ kind: 'start' }, { kind: 'failed', failure: failure('cancelled', ['A1']) });
    expect(state.phase).toBe('failed');
    expect(state.failure?.written).toEqual(['A1']);
  });
  test('takes no progress once it is being stopped', () => {
    const progress = { done: 1, total: 2, stage: 'reading' };
    const state = after({ kind: 'start' }, { kind: 'stopping' }, { kind: 'progress', progress });
    expect(state.progress).toBeNull();
    expect(isBusy(state)).toBe(true);
  });
  test('cannot be stopped when nothing runs', () => expect(after({ kind: 'stopping' }).phase).toBe('idle'));
});

describe('share of the progress', () => {
  test('is done over total, inside 0..1', () => {
    expect(progressShare({ done: 1, total: 4, stage: '' })).toBe(0.25);
    expect(progressShare({ done: 9, total: 4, stage: '' })).toBe(1);
  });
  test('is unknown without a total', () => {
    expect(progressShare({ done: 1, total: null, stage: '' })).toBeNull();
    expect(progressShare({ done: 0, total: 0, stage: '' })).toBeNull();
    expect(progressShare(null)).toBeNull();
  });
});
