import { HostFailure, type FailureCode } from '../plan/ports';

/** Codes of Office.js, and what they mean for the user. The two payload codes have had both spellings. */
const meanings: Readonly<Record<string, FailureCode>> = {
  AccessDenied: 'protected',
  ItemNotFound: 'sheetMissing',
  ItemAlreadyExists: 'sheetExists',
  MergedRangeConflict: 'merged',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RequestTooLarge: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  ActivityLimitReached: 'throttled',
  TooManyRequests: 'throttled',
  InvalidOperationInCellEditMode: 'editing',
  InvalidRequestContext: 'sessionLost',
  InvalidOrTimedOutSession: 'sessionLost',
  HostRestartNeeded: 'sessionLost',
  HostTerminated: 'sessionLost',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
};

/** Office's own numbers of transport failures, which older builds give instead of a code. */
const numbers: Readonly<Record<string, string>> = {
  '5004': 'InvalidOperationInCellEditMode',
  '5012': 'InvalidOrTimedOutSession',
  '5102': 'ActivityLimitReached',
  '5103': 'RequestPayloadSizeLimitExceeded',
  '5104': 'ResponsePayloadSizeLimitExceeded',
};

export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  const code = String(error.code);
  return numbers[code] ?? code;
}

export function isTooLarge(error: unknown): boolean {
  return meanings[codeOf(error)] === 'tooLarge' || (error instanceof HostFailure && error.code === 'tooLarge');
}

/**
 * What went wrong, in the words of the port. Anything without a code of Office.js is a mistake of ours and goes on as it is.
 */
export function failureOf(error: unknown, place: { readonly sheet?: string; readonly cell?: string } = {}): unknown {
  if (error instanceof HostFailure) return error;
  const code = codeOf(error);
  if (code === '') return error;
  const location = locationOf(error);
  const feature = location === '' ? code : location;
  return new HostFailure(meanings[code] ?? 'host', { ...place, code, feature }, [], { cause: error });
}

function locationOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const info = error.debugInfo;
  if (typeof info !== 'object' || info === null || !('errorLocation' in info)) return '';
  return typeof info.errorLocation === 'string' ? info.errorLocation : '';
}
