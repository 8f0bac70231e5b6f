import type { IndicatorResult } from '../domain/outcome';

/** A number per school; null where there is none. */
export type Column = readonly (number | null)[];

/**
 * Results of one indicator for the schools of a file. A list of results is one. Most indicators give instead what makes a result when somebody
 * looks at it: a region has tens of thousands of schools, and nobody looks at thirty tables of details of each.
 */
export interface Results {
  readonly length: number;
  at(school: number): IndicatorResult | undefined;
  /** what enters the sets, without making results; where it is not given it is read from them */
  signs?(): Column;
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
