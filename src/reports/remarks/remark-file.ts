import type { Severity } from '../../domain/finding';

/** One finding in words, ready to be sent back. */
export interface Remark {
  readonly sheet: string;
  /** A1 address */
  readonly cell: string;
  readonly severity: Severity;
  readonly message: string;
  readonly advice: string;
}

/** One checked file of a school. */
export interface RemarkFile {
  readonly file: string;
  /** name or number of the school; null when the file does not tell it */
  readonly school: string | null;
  readonly measureTables: number;
  readonly resultsTables: number;
  readonly remarks: readonly Remark[];
  /** what is not there: sheets without a known table, empty columns, an unreadable file */
  readonly missing: readonly string[];
  readonly state: 'clean' | 'findings' | 'incomplete' | 'unreadable';
}

/** All words of the sheets, in the user's language. */
export interface RemarkTexts {
  readonly summarySheet: string;
  readonly summaryTitle: string;
  readonly summaryNote: string;
  readonly total: string;
  readonly columns: Readonly<
    Record<
      | 'number'
      | 'file'
      | 'school'
      | 'measures'
      | 'results'
      | 'errors'
      | 'warnings'
      | 'infos'
      | 'missing'
      | 'state'
      | 'sheet'
      | 'cell'
      | 'severity'
      | 'message'
      | 'advice',
      string
    >
  >;
  readonly states: Readonly<Record<RemarkFile['state'], string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  remarksTitle(file: string): string;
  remarksNote(file: RemarkFile): string;
  readonly closing: string;
}
