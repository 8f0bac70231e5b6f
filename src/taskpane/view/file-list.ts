import type { CheckedFile } from '../../app/check-files';
import type { FileSchool } from '../../app/school-of-file';
import type { Severity } from '../../domain/finding';
import { allFindings, countBySeverity } from './findings';

const READABLE = /\.(xlsx|xlsm|xls|ods|csv|tsv|txt)$/i;

/** Office keeps such a file beside each open workbook. */
const isLock = (path: string): boolean => (path.split('/').at(-1) ?? path).startsWith('~$');

/** Tables among the files that were chosen or dropped, by name, numbers in their order. */
export function tablesAmong<T extends { readonly name: string }>(files: readonly T[]): readonly T[] {
  return files
    .filter(({ name }) => READABLE.test(name) && !isLock(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'ru', { numeric: true }));
}

export interface FileLine {
  readonly file: string;
  /** null: the file could not be read */
  readonly counts: Readonly<Record<Severity, number>> | null;
  readonly tables: number;
  readonly school: FileSchool | null;
  /** a part of the check did not run, or there was nothing to check */
  readonly incomplete: boolean;
}

/** Files that could not be read first, then those with most errors; the order of their names else. */
export function fileLines(files: readonly CheckedFile[]): readonly FileLine[] {
  return files
    .map(({ file, result }): FileLine => {
      if (!result.ok) return { file, counts: null, tables: 0, school: null, incomplete: true };
      const report = result.value;
      const tables = report.tables.length + report.results.length;
      const incomplete = report.status === 'incomplete' || tables === 0;
      return { file, counts: countBySeverity(allFindings(report)), tables, school: report.school ?? null, incomplete };
    })
    .sort((a, b) => weight(b) - weight(a));
}

const weight = ({ counts }: FileLine): number => (counts === null ? Number.MAX_SAFE_INTEGER : counts.error);
