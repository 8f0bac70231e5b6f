import { address, type CellRef } from '../../domain/cell';
import type { Finding, FindingParams, Severity } from '../../domain/finding';
import type { TableReader } from './table-reader';

/** What a rule needs in order to say anything; without it the rule is skipped and says which one was missing. */
export type Need =
  | 'numberColumn'
  | 'deadlineColumn'
  | 'responsibleColumn'
  | 'resultColumn'
  | 'conclusionColumn'
  | 'sections'
  | 'measures'
  | 'period'
  | 'approval';

/** One place where the rule is broken. */
export interface Hit {
  readonly row: number;
  readonly column: number;
  readonly params?: FindingParams;
  readonly related?: readonly { readonly row: number; readonly column: number }[];
}

export interface RuleSpec {
  /** place/what; the key of title, message and advice in i18n `findings.<code>` */
  readonly code: string;
  /** error only for what is certainly wrong */
  readonly severity: Severity;
  readonly needs: readonly Need[];
  /** whether the add-in can repair it without asking what was meant */
  readonly fixable: boolean;
  readonly find: (reader: TableReader) => readonly Hit[];
}

export interface Rule extends RuleSpec {
  check(reader: TableReader): readonly Finding[];
}

export function rule(spec: RuleSpec): Rule {
  return {
    ...spec,
    check: (reader) => spec.find(reader).map((hit) => findingOf(spec, hit, reader.table.sheet)),
  };
}

function findingOf(spec: RuleSpec, hit: Hit, sheet: string): Finding {
  const place = (cell: { readonly row: number; readonly column: number }): CellRef => ({
    sheet,
    row: cell.row,
    column: cell.column,
  });
  const related = (hit.related ?? []).map(place);
  const first = related[0];
  return {
    code: spec.code,
    severity: spec.severity,
    location: place(hit),
    params: {
      cell: address(hit),
      row: String(hit.row + 1),
      ...(first ? { other: address(first) } : {}),
      ...hit.params,
    },
    related,
    fixable: spec.fixable,
  };
}
