import type { CellRef } from './cell';

export type Severity = 'error' | 'warning' | 'info';

/** Values that the message of a finding is filled with; the text itself lives in i18n under the finding's code. */
export type FindingParams = Readonly<Record<string, string | number | readonly string[]>>;

/** Something about the user's data that the user should know, with its place. Holds no text. */
export interface Finding {
  /** place/what, for example `number/missing`; the key of message and advice in i18n */
  readonly code: string;
  readonly severity: Severity;
  readonly location: CellRef;
  readonly params: FindingParams;
  readonly related: readonly CellRef[];
  readonly fixable: boolean;
}
