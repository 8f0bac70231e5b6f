import { COLUMN_ROLES, type ColumnMap, type ColumnRole } from '../domain/supplements';

/** What the user has told about tables that do not say it themselves; travels with the workbook, by fingerprint of the table. */
export interface Answers {
  readonly columnMaps: Readonly<Record<string, ColumnMap>>;
  readonly schoolAnswers: Readonly<Record<string, string>>;
  /** whether a table holds results */
  readonly tableAnswers: Readonly<Record<string, boolean>>;
}

export type Answer =
  | { readonly kind: 'columns'; readonly columns: Readonly<Record<number, ColumnRole>> }
  | { readonly kind: 'school'; readonly school: string }
  | { readonly kind: 'table'; readonly results: boolean };

export const ANSWERS_PREFIX = 'objektiv.answer.';

export function answerMap(columns: Readonly<Record<number, ColumnRole>>): ColumnMap {
  return { layout: isRecheck(columns) ? 'recheck' : 'pupilResults', columns };
}

/** A first and a second marking make a re-check; any other pair of columns are results of the same pupils. */
function isRecheck(columns: Readonly<Record<number, ColumnRole>>): boolean {
  const roles = Object.values(columns);
  return roles.some((role) => role === 'second' || role === 'secondMark');
}

/** What a workbook remembers; an entry that is not ours or is damaged counts as none, and the question is asked again. */
export function answersFrom(settings: Readonly<Record<string, string>>): Answers {
  const columnMaps: Record<string, ColumnMap> = {};
  const schoolAnswers: Record<string, string> = {};
  const tableAnswers: Record<string, boolean> = {};
  for (const [key, text] of Object.entries(settings)) {
    if (!key.startsWith(ANSWERS_PREFIX)) continue;
    const fingerprint = key.slice(ANSWERS_PREFIX.length);
    const kept = parse(text);
    if (isColumnMap(kept)) columnMaps[fingerprint] = kept;
    else if (typeof kept === 'object' && kept !== null) {
      const school: unknown = Reflect.get(kept, 'school');
      if (typeof school === 'string') schoolAnswers[fingerprint] = school;
      const results: unknown = Reflect.get(kept, 'results');
      if (typeof results === 'boolean') tableAnswers[fingerprint] = results;
    }
  }
  return { columnMaps, schoolAnswers, tableAnswers };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // not JSON: somebody else's entry under our key
    return null;
  }
}

const ROLES: ReadonlySet<unknown> = new Set(COLUMN_ROLES);

function isColumnMap(value: unknown): value is ColumnMap {
  if (typeof value !== 'object' || value === null) return false;
  const layout: unknown = Reflect.get(value, 'layout');
  const columns: unknown = Reflect.get(value, 'columns');
  if (layout !== 'recheck' && layout !== 'pupilResults') return false;
  return typeof columns === 'object' && columns !== null && Object.values(columns).every((role) => ROLES.has(role));
}
