/** An Excel error as a value of its own kind, so that the text "#N/A" and the error #N/A stay different things. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: null is empty, dates are serial numbers, the result of a formula is kept here beside its text. */
export type CellContent = number | string | boolean | CellError | null;

const errorCodes = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
] as const;

const errors: readonly CellError[] = errorCodes.map((error) => Object.freeze({ error }));

export function isCellError(content: CellContent): content is CellError {
  return typeof content === 'object' && content !== null;
}

/** The error of that name, or null when the text names none. */
export function cellError(text: string): CellError | null {
  return errors.find((each) => each.error === text.toUpperCase()) ?? null;
}

export function errorNumber(error: CellError): number {
  return errors.findIndex((each) => each.error === error.error);
}

export function errorByNumber(index: number): CellError {
  return errors[index] ?? { error: '#VALUE!' };
}
