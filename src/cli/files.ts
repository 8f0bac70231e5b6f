import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openCsv, type CsvFile } from '../files/csv';
import { isTextFile, openFile } from '../files/open-file';
import type { Grid } from '../grid/grid';
import { HostFailure } from '../plan/ports';
import type { Translator } from '../i18n/translator';
import type { UnreadFile } from './check-json';
import type { Streams } from './main';

export interface OpenedFile {
  readonly path: string;
  readonly file: string;
  /** the whole file once more, for those who write a changed copy of it */
  readonly bytes: () => Promise<Uint8Array>;
  readonly grids: readonly Grid[];
}

/** Opens every file; a bad one is reported and never stops the others. */
export async function openFiles(
  paths: readonly string[],
  t: Translator,
): Promise<{ opened: OpenedFile[]; unread: UnreadFile[] }> {
  const opened: OpenedFile[] = [];
  const unread: UnreadFile[] = [];
  for (const path of paths) {
    const file = basename(path);
    try {
      const bytes = async (): Promise<Uint8Array> => new Uint8Array(await readFile(path));
      opened.push({ path, file, bytes, grids: await readGrids(path, file, bytes) });
    } catch (error) {
      unread.push({ file: path, message: failureText(error, file, t) });
    }
  }
  return { opened, unread };
}

/** So much of a text file is in memory at a time. */
const PIECE_BYTES = 1 << 18;

/** A text file is read piece by piece, so that a country of pupils needs no more memory than its columns; others as a whole. */
async function readGrids(path: string, file: string, whole: () => Promise<Uint8Array>): Promise<readonly Grid[]> {
  let csv: CsvFile | null = null;
  const pieces: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: PIECE_BYTES });
  for await (const piece of pieces) {
    if (!csv && !isTextFile(piece, file)) break;
    csv ??= openCsv(file);
    csv.push(piece);
  }
  return csv ? [csv.finish()] : openFile(await whole(), file);
}

/** A sentence for the user from whatever went wrong with one file. */
export function failureText(error: unknown, file: string, t: Translator): string {
  if (error instanceof HostFailure)
    return t.dynamic(`failures.${error.code}`, { file, sheet: '', cell: '', ...error.params });
  if (codeOf(error) === 'ENOENT') return t('cli.noSuchFile', { file });
  const cause = error instanceof Error ? error.message : String(error);
  return t('cli.unreadable', { file, cause });
}

/** Runs `write`; a file that is there already is left alone, with a message. True when it was written. */
export async function refuseExisting(
  path: string,
  t: Translator,
  streams: Streams,
  write: () => Promise<void>,
): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    streams.err(t('cli.exists', { path }));
    return false;
  }
}

/** Code of an error of the file system; '' for any other. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : '';
}
