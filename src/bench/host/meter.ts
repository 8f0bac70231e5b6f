/** What the add-in has cost since a mark. */
export interface Counters {
  /** round trips: `context.sync()` calls that reached the host */
  readonly syncs: number;
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** messages that only release references or send telemetry: the library's own, nobody waits for them */
  readonly cleanups: number;
}

const nothing: Counters = { syncs: 0, actions: 0, bytesSent: 0, bytesReceived: 0, cleanups: 0 };

export class Meter {
  private total: Counters = nothing;
  private start: Counters = nothing;

  add(part: Partial<Counters>): void {
    this.total = combine(this.total, { ...nothing, ...part }, 1);
  }

  mark(): void {
    this.start = this.total;
  }

  sinceMark(): Counters {
    return combine(this.total, this.start, -1);
  }
}

function combine(a: Counters, b: Counters, sign: 1 | -1): Counters {
  return {
    syncs: a.syncs + sign * b.syncs,
    actions: a.actions + sign * b.actions,
    bytesSent: a.bytesSent + sign * b.bytesSent,
    bytesReceived: a.bytesReceived + sign * b.bytesReceived,
    cleanups: a.cleanups + sign * b.cleanups,
  };
}
