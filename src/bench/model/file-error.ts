export type FileProblem = 'notAWorkbook' | 'encrypted' | 'unreadable' | 'tooLarge';

/** A file that cannot be opened, with the reason the page can put into words. */
export class WorkbookFileError extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly fileName: string,
    options?: { cause?: unknown },
  ) {
    super(`${fileName}: ${problem}`, options);
    this.name = 'WorkbookFileError';
  }
}
