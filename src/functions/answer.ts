/** What cannot be answered becomes #N/A or #VALUE! with this text; one cell of an answer may be such a problem too. */
export interface FunctionProblem {
  readonly problem: 'notAvailable' | 'invalidValue';
  readonly text: string;
}

export type AnswerCell = string | number | FunctionProblem;
/** Rows that spill below and to the right of the formula. */
export type Spill = readonly (readonly AnswerCell[])[];
export type FunctionAnswer = Spill | FunctionProblem;

export const notAvailable = (text: string): FunctionProblem => ({ problem: 'notAvailable', text });
export const invalidValue = (text: string): FunctionProblem => ({ problem: 'invalidValue', text });

export function isProblem(value: unknown): value is FunctionProblem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}
