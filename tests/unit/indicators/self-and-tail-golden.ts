import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface SelfNumbers {
  readonly K: number;
  readonly E: number;
  readonly p: number;
  readonly z: number;
  readonly irregularity: number;
  readonly spike: number;
  readonly cuts: readonly { cut: number; N: number; K: number; pi: number; se: number }[];
}
interface TailNumbers {
  readonly from: number;
  readonly K: number;
  readonly E: number;
  readonly p: number;
  readonly z: number;
  readonly z_calibrated: number;
}
interface Whole {
  readonly counts: readonly number[];
  readonly bunch_self: SelfNumbers;
}

/** Numbers of tests/golden/other-implementation/self_and_tail.py. */
export const golden = JSON.parse(readFileSync(path.join(__dirname, '../../golden/self-and-tail.json'), 'utf8')) as {
  readonly cuts: readonly number[];
  readonly schools: Readonly<Record<string, { readonly tail: TailNumbers; readonly bunch_self: SelfNumbers | null }>>;
  readonly municipality: Whole;
  readonly country: Whole & { readonly cuts: readonly number[] };
}; // -- the form is what the Python program writes

/** Within 1e-6, absolutely or relatively; p within 1e-4 relatively, below 1e-12 both. */
export function expectNumbers(
  found: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): void {
  for (const field of fields) {
    const a = Number(found[field]);
    const b = Number(wanted[field]);
    const close =
      field === 'p'
        ? Math.abs(a - b) <= 1e-4 * b || (a < 1e-12 && b < 1e-12)
        : Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
    expect({ field, found: a, close }).toEqual({ field, found: a, close: true });
  }
}
