import type { App, Failure } from '../app/api';
import type { Done } from './view/recommended-step';

export interface Observer {
  /** what the use case that has just ended changes in what has been done */
  done(change: (before: Done) => Done): void;
  failed(failure: Failure): void;
}

/** The same use cases; how each ends is noted, so that the frame knows the next step and the last failure without asking the screens. */
export function observeApp(app: App, observer: Observer): App {
  return new Proxy(app, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...call: unknown[]): unknown => {
        const before = name === 'takeBackLast' ? target.last()?.title : undefined;
        const answer: unknown = Reflect.apply(member, target, call);
        if (answer instanceof Promise)
          void answer.then(
            (result) => note(observer, String(name), call, result, before),
            // a bug goes to the error boundary by the way of whoever called
            () => undefined,
          );
        return answer;
      };
    },
  });
}

function note(observer: Observer, name: string, call: readonly unknown[], result: unknown, before?: string): void {
  if (typeof result !== 'object' || result === null) return;
  if (Reflect.get(result, 'ok') === false) {
    const failure: unknown = Reflect.get(result, 'failure');
    if (isFailure(failure) && failure.code !== 'cancelled') observer.failed(failure);
    return;
  }
  const value: unknown = Reflect.get(result, 'value');
  const change = changeOf(name, call, value, before);
  if (change) observer.done(change);
}

function changeOf(
  name: string,
  call: readonly unknown[],
  value: unknown,
  before?: string,
): ((done: Done) => Done) | null {
  switch (name) {
    case 'analyse':
      return (done) => ({ ...done, outdated: false, applied: without(done.applied, 'highlight') });
    case 'saveSettings':
      return (done) => ({ ...done, outdated: true });
    case 'check':
      return (done) => ({ ...done, findings: findingsOf(value) });
    case 'apply':
      return (done) => ({ ...done, applied: new Set([...done.applied, titleOf(call[0])]) });
    case 'takeBackLast':
      return (done) => ({ ...done, applied: without(done.applied, before ?? '') });
    case 'takeBackHighlight':
      return (done) => ({ ...done, applied: without(done.applied, 'highlight') });
    default:
      return null;
  }
}

function findingsOf(report: unknown): number {
  const tables = listAt(report, 'tables').map((table) => listAt(table, 'findings').length);
  return tables.reduce((sum, count) => sum + count, 0) + listAt(report, 'resultFindings').length;
}

function listAt(of: unknown, key: string): readonly unknown[] {
  const list: unknown = typeof of === 'object' && of !== null ? Reflect.get(of, key) : null;
  return Array.isArray(list) ? list : [];
}

function titleOf(plan: unknown): string {
  return typeof plan === 'object' && plan !== null ? String(Reflect.get(plan, 'title')) : '';
}

function without(titles: ReadonlySet<string>, title: string): ReadonlySet<string> {
  return new Set([...titles].filter((each) => each !== title));
}

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'code') === 'string';
}
