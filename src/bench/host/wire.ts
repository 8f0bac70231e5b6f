/** The request and answer of one `context.sync()` as the genuine Office.js library writes and reads them. */

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** ids of object paths among the arguments, at the same places; 0 where the argument is a plain value */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const pathType = { root: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const actionType = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

const signs: Readonly<Record<number, string>> = { 1: '', 2: ' ?', 3: '()', 4: ' =', 5: ' trace' };

/** The names on the way to the object, and what is done with it; not with which arguments. */
export function kindOfCall({ ObjectPaths }: WireRequest, { ActionType, Name, ObjectPathId }: WireAction): string {
  const names: string[] = [];
  for (let path = ObjectPaths[ObjectPathId]; path; path = ObjectPaths[path.ParentObjectPathId ?? 0])
    if (path.Name && path.ObjectPathType !== pathType.reference) names.unshift(path.Name);
  return `${names.join('.')}${signs[ActionType] ?? ''}${Name ? ` ${Name}` : ''}`;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** Office's numbers for a request that never got as far as the object model. */
export const transportStatus = {
  cellEditMode: 5004,
  sessionLost: 5012,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  generic: 5001,
} as const;

/** What becomes of a message: the body of an answer, or a failure of the transport. */
export type Answer =
  | { readonly ok: true; readonly body: string }
  | { readonly ok: false; readonly code: number; readonly message: string };
