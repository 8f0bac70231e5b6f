import { useEffect, useState } from 'react';
import type { ExcelHost } from '../host/excel-host';
import type { Counters } from '../host/meter';

/** Requests closer together than this belong to one action of the user. */
const QUIET_MS = 1_500;
const LOOK_MS = 250;

export interface Cost {
  readonly syncs: number;
  readonly sent: number;
  readonly received: number;
}

/** What the add-in's last action cost: round trips and bytes since the last quiet moment. */
export function useLastCost(host: ExcelHost): Cost | null {
  const [cost, setCost] = useState<Cost | null>(null);
  useEffect(() => {
    let base = host.counters();
    let seen = base;
    let changed = -Infinity;
    setCost(null);
    const look = (): void => {
      const now = host.counters();
      if (now.syncs === seen.syncs && now.bytesReceived === seen.bytesReceived) return;
      // somebody (a test) started the counters anew
      if (now.syncs < seen.syncs) base = { ...now, syncs: 0, bytesSent: 0, bytesReceived: 0 };
      else if (performance.now() - changed > QUIET_MS) base = seen;
      changed = performance.now();
      seen = now;
      setCost(difference(now, base));
    };
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [host]);
  return cost;
}

function difference(now: Counters, base: Counters): Cost {
  return {
    syncs: now.syncs - base.syncs,
    sent: now.bytesSent - base.bytesSent,
    received: now.bytesReceived - base.bytesReceived,
  };
}
