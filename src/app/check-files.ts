import type { Translator } from '../i18n/translator';
import { HostFailure, type RunOptions } from '../plan/ports';
import type { CheckContext } from '../roadmap/rules/table-reader';
import type { Compute } from '../worker/protocol';
import type { AnalyseOptions, CheckReport, Result } from './api';
import { attempt, stopIfAsked } from './attempt';
import { remarksOfFiles, type FileReport, type UnreadReport } from './remark-files';

/** A file as a browser or a test hands it over. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface CheckedFile {
  readonly file: string;
  /** one bad file does not stop the others */
  readonly result: Result<CheckReport>;
}

export interface FilesRun extends RunOptions {
  /** each file as soon as it has been checked: what is done is not lost where the work is stopped */
  checked?(file: CheckedFile): void;
}

/** Opens and checks file by file, so that no more than one is held in memory; fails only when the user stops. */
export async function checkChosenFiles(
  files: readonly ChosenFile[],
  compute: Compute,
  run: FilesRun,
  context: CheckContext = {},
  options: Partial<AnalyseOptions> = {},
): Promise<readonly CheckedFile[]> {
  const { openFile } = await import('../files/open-file');
  const checked: CheckedFile[] = [];
  for (const [index, file] of files.entries()) {
    stopIfAsked(run.signal);
    run.progress?.(index, files.length, 'files');
    const result = await attempt(async () => {
      const grids = await openFile(new Uint8Array(await bytesOf(file)), file.name);
      return compute.check(grids, run.signal === undefined ? {} : { signal: run.signal }, context, options);
    });
    // stopped inside of a file: all of it has been stopped
    stopIfAsked(run.signal);
    const done = { file: file.name, result };
    checked.push(done);
    run.checked?.(done);
  }
  return checked;
}

/** The browser refuses a file that was moved, changed or locked after it was chosen. */
export async function bytesOf(file: ChosenFile): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    throw new HostFailure('unreadable', { file: file.name, reason: 'other' }, [], { cause: error });
  }
}

/** The summary of checked files, with a sheet of remarks for each that has any. */
export function summaryOf(
  files: readonly CheckedFile[],
  t: Translator,
  taken: readonly string[],
): ReturnType<typeof remarksOfFiles> {
  const { read, unread } = reportsOf(files, t);
  return remarksOfFiles(read, unread, t, taken);
}

/** Checked files parted into those that were read and those that were not, each with the sentence that says why. */
export function reportsOf(
  files: readonly CheckedFile[],
  t: Translator,
): { readonly read: readonly FileReport[]; readonly unread: readonly UnreadReport[] } {
  const read = files.flatMap(({ file, result }) => (result.ok ? [{ file, report: result.value }] : []));
  const unread = files.flatMap(({ file, result }) =>
    result.ok
      ? []
      : [
          {
            file,
            message: t.dynamic(`failures.${result.failure.code}`, {
              sheet: 'none',
              cell: 'none',
              ...result.failure.params,
            }),
          },
        ],
  );
  return { read, unread };
}
