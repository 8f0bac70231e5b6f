import { HostFailure } from '../plan/ports';
import type { Failure, Result } from './api';

/** The only place that catches: a failure of the workbook's side becomes a value, a bug goes on to the error boundary. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof HostFailure) return { ok: false, failure: describe(error) };
    throw error;
  }
}

function describe(error: HostFailure): Failure {
  const cause = error.cause instanceof Error ? `${error.cause.name}: ${error.cause.message}` : null;
  return { code: error.code, params: error.params, written: error.written, cause };
}

/** Ends long work between two steps when the user has asked for it. */
export function stopIfAsked(signal: { readonly aborted: boolean } | undefined): void {
  if (signal?.aborted) throw new HostFailure('cancelled');
}
