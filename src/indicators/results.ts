import type { IndicatorResult, ReasonCode } from '../domain/outcome';

/** A number per school; null where there is none. */
export type Column = readonly (number | null)[];

/** Every number of one indicator for the schools of a file, in columns: not a number where there is none. */
export class Figures {
  readonly value: Float64Array;
  readonly z: Float64Array;
  readonly p: Float64Array;
  /** pupils the value rests on */
  readonly n: Float64Array;
  readonly reason: (ReasonCode | null)[];
  /** what went wrong first; the schools where it did have the reason CRASHED */
  failure: unknown = null;
  private entering: Float64Array | null = null;

  constructor(readonly length: number) {
    // pieces of one array: a region has thirty indicators of dozens of files
    const all = new Float64Array(4 * length).fill(Number.NaN);
    this.value = all.subarray(0, length);
    this.z = all.subarray(length, 2 * length);
    this.p = all.subarray(2 * length, 3 * length);
    this.n = all.subarray(3 * length);
    this.reason = new Array<ReasonCode | null>(length).fill(null);
  }

  /** The numbers of a school. One that is not finite is a failure: none leaves the indicators. */
  set(
    school: number,
    n: number,
    value: number | null,
    z: number | null = null,
    p: number | null = null,
    reason: ReasonCode | null = null,
  ): void {
    this.value[school] = finite(value, 'value');
    this.z[school] = finite(z, 'z');
    this.p[school] = finite(p, 'p');
    this.n[school] = finite(n, 'n');
    this.reason[school] = reason;
  }

  /** Nothing can be said of the school. */
  none(school: number, n: number, reason: ReasonCode): void {
    this.set(school, n, null, null, null, reason);
  }

  crash(school: number, n: number, failure: unknown): void {
    this.failure ??= failure;
    this.none(school, n, 'CRASHED');
  }

  /** The z that enters the sets, where it is not z itself. */
  enters(school: number, z: number | null): void {
    this.entering ??= new Float64Array(this.length).fill(Number.NaN);
    this.entering[school] = finite(z, 'z');
  }

  /** What enters the sets. */
  signs(): Column {
    const z = this.entering ?? this.z;
    const column: (number | null)[] = [];
    for (let s = 0; s < z.length; s++) column.push(orNull(z[s]));
    return column;
  }
}

export function orNull(number: number | undefined): number | null {
  return number === undefined || Number.isNaN(number) ? null : number;
}

function finite(number: number | null, name: string): number {
  if (number === null) return Number.NaN;
  if (!Number.isFinite(number)) throw new Error(`result.${name} is not finite`);
  return number;
}

/**
 * Results of one indicator for the schools of a file: their numbers in columns, and what makes a whole result when somebody looks at it. A
 * region has tens of thousands of schools, and nobody looks at thirty tables of details of each.
 */
export interface Results {
  readonly length: number;
  at(school: number): IndicatorResult | undefined;
  figures(): Figures;
}

/** The results of a school by indicator: looks like an object of them, and each is made when it is looked at. */
export function resultsView(
  ids: ReadonlySet<string>,
  make: (id: string) => IndicatorResult | undefined,
): Readonly<Record<string, IndicatorResult>> {
  return new Proxy<Record<string, IndicatorResult>>({}, new View(ids, make));
}

class View implements ProxyHandler<Record<string, IndicatorResult>> {
  constructor(
    private readonly ids: ReadonlySet<string>,
    private readonly make: (id: string) => IndicatorResult | undefined,
  ) {}

  get(target: Record<string, IndicatorResult>, name: string | symbol): unknown {
    return (typeof name === 'string' ? this.make(name) : undefined) ?? Reflect.get(target, name);
  }

  has(target: Record<string, IndicatorResult>, name: string | symbol): boolean {
    return (typeof name === 'string' && this.ids.has(name)) || Reflect.has(target, name);
  }

  ownKeys(): string[] {
    return [...this.ids];
  }

  /** A getter: whoever only asks for the names gets no result made. */
  getOwnPropertyDescriptor(_: Record<string, IndicatorResult>, name: string | symbol): PropertyDescriptor | undefined {
    if (typeof name !== 'string' || !this.ids.has(name)) return undefined;
    return { get: () => this.make(name), enumerable: true, configurable: true };
  }

  set(): boolean {
    return false;
  }
}
