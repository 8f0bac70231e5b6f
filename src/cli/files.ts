import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openFile } from '../files/open-file';
import type { Grid } from '../grid/grid';
import { HostFailure } from '../plan/ports';
import type { Translator } from '../i18n/translator';
import type { UnreadFile } from './check-json';
import type { Streams } from './main';

export interface OpenedFile {
  readonly path: string;
  readonly file: string;
  readonly bytes: Uint8Array;
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
      const bytes = new Uint8Array(await readFile(path));
      opened.push({ path, file, bytes, grids: await openFile(bytes, file) });
    } catch (error) {
      unread.push({ file: path, message: failureText(error, file, t) });
    }
  }
  return { opened, unread };
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
