/** Error codes of the Excel JavaScript API that the host answers with (Excel.ErrorCodes and the library's own). */
export type ApiErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'ConflictingUpdate'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidBinding'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'UnsupportedOperation'
  | (string & {});

/** Thrown by the simulated objects; ends the batch, the actions before it stay applied. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

export function invalidArgument(message: string): ApiError {
  return new ApiError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. ${message}`);
}

export function itemNotFound(what: string): ApiError {
  return new ApiError('ItemNotFound', `The requested resource doesn't exist. ${what}`);
}

export function apiNotFound(object: string, member: string): ApiError {
  return new ApiError('ApiNotFound', `The API you are trying to use could not be found: ${object}.${member}`);
}

export function accessDenied(sheet: string): ApiError {
  return new ApiError('AccessDenied', `You cannot perform the requested operation. The sheet "${sheet}" is protected.`);
}
