import type { ChosenFile } from '../../app/check-files';
import { tablesAmong } from './file-list';

/** More files than any region has schools would only be a folder chosen by mistake. */
export const MOST_FILES = 3_000;
const DEEPEST = 8;

export interface Gathered {
  /** tables by name; files from folders carry their path */
  readonly files: readonly ChosenFile[];
  /** names of what is no table */
  readonly skipped: readonly string[];
  /** there were more than `MOST_FILES` */
  readonly cut: boolean;
}

/** Files of a file field; of a folder field each carries its path. */
export function gatheredFrom(files: readonly File[]): Gathered {
  return sorted(files.map((file) => named(file, file.webkitRelativePath)));
}

/** What was dropped: files, and the files of dropped folders down to the deepest. */
export async function gatheredFromDrop(transfer: DataTransfer): Promise<Gathered> {
  // the list of items is emptied by the browser as soon as the event is over
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return gatheredFrom([...transfer.files]);
  const found: ChosenFile[] = [];
  for (const entry of entries) await walk(entry, '', 0, found);
  return sorted(found);
}

async function walk(entry: FileSystemEntry, folder: string, depth: number, found: ChosenFile[]): Promise<void> {
  if (found.length > MOST_FILES) return;
  const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
  if (isFile(entry)) {
    found.push({
      name: path,
      arrayBuffer: async () =>
        (await new Promise<File>((resolve, reject) => entry.file(resolve, reject))).arrayBuffer(),
    });
    return;
  }
  if (!isFolder(entry) || depth >= DEEPEST) return;
  const reader = entry.createReader();
  // a browser hands over a folder in pieces of a hundred, and says with an empty one that there are no more
  for (;;) {
    const piece = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      // a folder that may not be read holds nothing for us
      reader.readEntries(resolve, () => resolve([]));
    });
    if (piece.length === 0) return;
    for (const each of piece) await walk(each, path, depth + 1, found);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function named(file: File, path: string): ChosenFile {
  return path === '' ? file : { name: path, arrayBuffer: () => file.arrayBuffer() };
}

function sorted(all: readonly ChosenFile[]): Gathered {
  const tables = tablesAmong(all);
  const chosen = new Set(tables);
  return {
    files: tables.slice(0, MOST_FILES),
    // hidden files and locks of open workbooks are nobody's tables
    skipped: all.filter((file) => !chosen.has(file) && !isHidden(file.name)).map(({ name }) => name),
    cut: tables.length > MOST_FILES,
  };
}

const isHidden = (path: string): boolean => /(?:^|\/)(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(path);
