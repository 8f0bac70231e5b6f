import { HostFailure, type RunOptions } from './ports';

export function stopIfAborted(options: RunOptions): void {
  if (options.signal?.aborted === true) throw new HostFailure('cancelled');
}
