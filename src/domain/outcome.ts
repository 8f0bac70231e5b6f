/** Why a number is not there (indicators.md 0.2). */
export type ReasonCode =
  | 'N_SMALL'
  | 'REF_SMALL'
  | 'FEW_SCHOOLS'
  | 'NO_SCALE'
  | 'NO_SCORES'
  | 'COUNTS_MISMATCH'
  | 'NO_JOURNAL'
  | 'NO_GROUP'
  | 'NO_TASKS'
  | 'NO_OPEN'
  | 'NO_CLASS'
  | 'NO_PRIOR'
  | 'NO_LINK'
  | 'NO_VARIATION'
  /** the indicator's code failed; the analysis is incomplete, the value is neither good nor bad */
  | 'CRASHED';

export type DetailValue =
  number | string | boolean | null | readonly DetailValue[] | { readonly [key: string]: DetailValue };

/** One indicator of one school. Undefined numbers are null and `reason` says why; never NaN or Infinity. */
export interface IndicatorResult {
  readonly value: number | null;
  readonly z: number | null;
  /** one-sided probability under honest marking; null where the indicator has no test */
  readonly p: number | null;
  /** pupils the value rests on */
  readonly n: number;
  readonly ci: readonly [number, number] | null;
  readonly flags: readonly string[];
  readonly reason: ReasonCode | null;
  readonly detail: { readonly [key: string]: DetailValue };
}

export type SetId = 'P1' | 'P4' | 'A1' | 'A4';
export type Level = 'strong' | 'check' | 'none' | 'insufficient';

/** A named cause of a level; the sentence comes from i18n by indicator id and params. */
export interface Reason {
  readonly indicator: string;
  readonly p: number;
  readonly params: Readonly<Record<string, number | string>>;
}
