/** A few calls that belong together, with the size they add to the request. */
export interface Step {
  readonly sheet: string | null;
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Measured: a call on a range with its path takes about this much JSON. */
export const callBytes = 300;

const encoder = new TextEncoder();

export function textBytes(text: string): number {
  return encoder.encode(text).length;
}
