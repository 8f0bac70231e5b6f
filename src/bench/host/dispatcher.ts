import { ApiError, apiNotFound, invalidArgument } from './api-error';
import { HostObject } from './host-object';
import { serviceTypes } from './kinds/services';
import { answerQuery } from './query';
import type { Scope } from './scope';
import {
  actionType,
  type ArgumentInfo,
  pathType,
  type WireAction,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './wire';

type Resolved = HostObject | null;

/** Runs one batch: walks the object paths, does the actions in order, stops at the first that fails. */
export class Batch {
  private readonly resolved = new Map<number, Resolved>();

  constructor(
    private readonly request: WireRequest,
    private readonly scope: Scope,
    /** called before each action with its number; may throw an ApiError (fault injection) */
    private readonly before: (index: number) => void,
  ) {}

  run(): WireResponse {
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.before(index);
        results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        const Location = this.location(action);
        return { Results: results, Error: { Code: error.code, Message: error.message, Location, ActionIndex: index } };
      }
    }
    return { Results: results };
  }

  private act(action: WireAction): unknown {
    if (action.ActionType === actionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    const args = this.args(action.ArgumentInfo);
    switch (action.ActionType) {
      case actionType.instantiate:
        return object && this.instantiated(object);
      case actionType.query:
        return object && answerQuery(object, action.QueryInfo ?? {});
      case actionType.method:
        return this.callMethod(object, action.Name, args);
      case actionType.set:
        if (!object) throw nullObject(action.Name);
        object.set(action.Name, args[0]);
        return null;
      default:
        throw apiNotFound(object?.kindName ?? 'null object', `action type ${action.ActionType}`);
    }
  }

  private callMethod(object: Resolved, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return null;
    if (!object) throw nullObject(name);
    const value = object.call(name, args);
    return value instanceof HostObject ? this.instantiated(value) : value;
  }

  private instantiated(object: HostObject): Record<string, unknown> {
    const reference = object.kept && this.request.AutoKeepReference ? { _ReferenceId: this.scope.keep(object) } : {};
    return { ...object.identity(), ...reference };
  }

  private resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError('InvalidObjectPath', `object path ${id} is not in the request`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  private walk(path: WirePath): Resolved {
    if (path.ObjectPathType === pathType.root) return this.scope.make('Workbook', this.scope.model);
    if (path.ObjectPathType === pathType.nothing) return null;
    if (path.ObjectPathType === pathType.reference) {
      const object = this.scope.reference(path.Name);
      if (!object)
        throw new ApiError('InvalidReference', `This reference is not valid for the current operation: ${path.Name}`);
      return object;
    }
    if (path.ObjectPathType === pathType.create) {
      const service = Object.hasOwn(serviceTypes, path.Name) ? serviceTypes[path.Name] : undefined;
      if (!service) throw apiNotFound('new object', path.Name);
      return this.scope.make(service, this.scope.model);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent && this.child(parent, path);
  }

  private child(parent: HostObject, path: WirePath): Resolved {
    const args = this.args(path.ArgumentInfo);
    const found =
      path.ObjectPathType === pathType.indexer || isGetItem(parent, path)
        ? parent.item(args[0])
        : path.ObjectPathType === pathType.method
          ? parent.call(path.Name, args)
          : parent.get(path.Name);
    if (found === null || found instanceof HostObject) return found;
    throw apiNotFound(parent.kindName, `${path.Name} (as an object)`);
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = references[index];
      if (typeof id !== 'number' || id === 0) return value;
      const object = this.resolve(id);
      if (!object) throw invalidArgument('a null object was given as an argument');
      return object;
    });
  }

  private location(action: WireAction): string {
    try {
      const kind =
        this.resolved.get(action.ObjectPathId)?.kindName ?? this.request.ObjectPaths[action.ObjectPathId]?.Name;
      return action.Name ? `${kind ?? ''}.${lowerFirst(action.Name)}` : (kind ?? '');
    } catch {
      return action.Name; // a failing path has no better name than its action
    }
  }
}

function isGetItem(parent: HostObject, path: WirePath): boolean {
  return path.ObjectPathType === pathType.method && path.Name === 'GetItem' && parent.isCollection;
}

function nullObject(member: string): ApiError {
  return new ApiError('InvalidObjectPath', `The object path is null; ${member} cannot be used on it`);
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
