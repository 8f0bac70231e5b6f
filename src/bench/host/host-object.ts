import { apiNotFound } from './api-error';
import { requirementSet } from './requirement-sets';
import type { Scope, Selves } from './scope';

type SelfOf<K extends keyof Selves> = Selves[K];

/** A property that holds plain data. */
export interface Scalar<S> {
  readonly member: 'scalar';
  readonly get: (self: S, scope: Scope) => unknown;
  readonly set?: (self: S, value: unknown, scope: Scope) => void;
}

/** A property that holds another object; null stands for Excel's null object. */
export interface Navigation<S> {
  readonly member: 'navigation';
  readonly get: (self: S, scope: Scope) => HostObject | null;
}

export interface Method<S> {
  readonly member: 'method';
  readonly call: (self: S, args: readonly unknown[], scope: Scope) => unknown;
}

export type Member<S> = Scalar<S> | Navigation<S> | Method<S>;

/** One object kind of the Excel API: its members under their names on the wire. */
export interface Kind<S> {
  readonly members: Readonly<Record<string, Member<S>>>;
  /** property that identifies an item inside its collection; sent with every answer about the object */
  readonly id?: { readonly name: 'Id' | '_Id'; readonly get: (self: S) => string };
  /** ranges outlive their batch by a reference id */
  readonly kept?: boolean;
  readonly items?: (self: S, scope: Scope) => readonly HostObject[];
  /** `collection.getItem(key)` */
  readonly item?: (self: S, key: unknown, scope: Scope) => HostObject;
}

export function scalar<S>(get: Scalar<S>['get'], set?: NonNullable<Scalar<S>['set']>): Scalar<S> {
  return set ? { member: 'scalar', get, set } : { member: 'scalar', get };
}

export function navigation<S>(get: (self: S, scope: Scope) => HostObject | null): Navigation<S> {
  return { member: 'navigation', get };
}

export function method<S>(call: (self: S, args: readonly unknown[], scope: Scope) => unknown): Method<S> {
  return { member: 'method', call };
}

/** An object of the Excel API with what it stands for. */
export class HostObject {
  constructor(
    readonly kindName: keyof Selves,
    // The registry pairs a kind with its own `self`, so inside this class the type is forgotten on purpose.
    private readonly kind: Kind<never>,
    private readonly self: unknown,
    private readonly scope: Scope,
  ) {}

  get kept(): boolean {
    return this.kind.kept === true;
  }

  get isCollection(): boolean {
    return this.kind.items !== undefined;
  }

  /** What the object stands for when it is of that kind; null otherwise. */
  as<K extends keyof Selves>(name: K): SelfOf<K> | null {
    return this.kindName === name ? (this.self as SelfOf<K>) : null; // -- the registry pairs name and self
  }

  member(name: string): Member<unknown> {
    const found = Object.hasOwn(this.kind.members, name) ? this.kind.members[name] : undefined;
    if (!found || !this.isOfThisExcel(name)) throw apiNotFound(this.kindName, name);
    return found as unknown as Member<unknown>; // -- the registry pairs kind and self
  }

  scalarNames(): string[] {
    return Object.entries(this.kind.members)
      .filter(([name, member]) => member.member === 'scalar' && this.isOfThisExcel(name))
      .map(([name]) => name);
  }

  /** An older Excel does not know members of newer requirement sets. */
  private isOfThisExcel(name: string): boolean {
    const [, newest] = this.scope.options.excelApi.split('.');
    const [, needed] = requirementSet(this.kindName, name).split('.');
    return Number(needed) <= Number(newest);
  }

  get(name: string): unknown {
    const member = this.member(name);
    if (member.member === 'method') throw apiNotFound(this.kindName, name);
    return member.get(this.self, this.scope);
  }

  set(name: string, value: unknown): void {
    const member = this.member(name);
    if (member.member !== 'scalar' || !member.set) throw apiNotFound(this.kindName, `${name} (set)`);
    member.set(this.self, value, this.scope);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const member = this.member(name);
    if (member.member !== 'method') throw apiNotFound(this.kindName, `${name}()`);
    return member.call(this.self, args, this.scope);
  }

  item(key: unknown): HostObject {
    const find = this.kind.item as ((self: unknown, key: unknown, scope: Scope) => HostObject) | undefined; // -- as above
    if (!find) throw apiNotFound(this.kindName, 'getItem');
    return find(this.self, key, this.scope);
  }

  items(): readonly HostObject[] {
    const list = this.kind.items as ((self: unknown, scope: Scope) => readonly HostObject[]) | undefined; // -- as above
    return list ? list(this.self, this.scope) : [];
  }

  /** `{ Id: '...' }`, or nothing for kinds without an id. */
  identity(): Record<string, string> {
    const id = this.kind.id as { name: string; get: (self: unknown) => string } | undefined; // -- as above
    return id ? { [id.name]: id.get(this.self) } : {};
  }
}
