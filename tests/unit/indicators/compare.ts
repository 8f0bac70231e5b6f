import type { TreeValue } from './golden-case';

/** Collects every difference under the rules of tests/golden/README.md, and counts what was compared. */
export class Comparison {
  readonly differences: string[] = [];
  count = 0;

  number(name: string, actual: unknown, wanted: TreeValue | undefined): void {
    this.check(name, actual, wanted, (a, b) => Math.abs(a - b) <= 1e-6 || Math.abs(a - b) <= 1e-5 * Math.abs(b));
  }

  probability(name: string, actual: unknown, wanted: TreeValue | undefined): void {
    this.check(name, actual, wanted, (a, b) => (a < 1e-12 && b < 1e-12) || Math.abs(a - b) <= 1e-4 * Math.abs(b));
  }

  equal(name: string, actual: unknown, wanted: TreeValue | undefined): void {
    this.count += 1;
    if (actual !== wanted) this.differences.push(`${name}: ${String(actual)} instead of ${String(wanted)}`);
  }

  private check(
    name: string,
    actual: unknown,
    wanted: TreeValue | undefined,
    close: (a: number, b: number) => boolean,
  ): void {
    this.count += 1;
    const same =
      typeof actual === 'number' && typeof wanted === 'number'
        ? Number.isFinite(actual) && close(actual, wanted)
        : actual === null && wanted === null;
    if (!same) this.differences.push(`${name}: ${String(actual)} instead of ${String(wanted)}`);
  }
}
