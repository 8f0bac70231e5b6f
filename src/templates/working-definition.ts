/** A column of a working table. Header texts may hold the same places in braces as a plan's texts. */
export interface WorkingColumn {
  readonly header: string;
  readonly width: number;
  readonly horizontal?: 'left' | 'center';
  /** what the cells may hold; other texts stay allowed */
  readonly choices?: readonly string[];
  /** what fills the column of a typical row; left out: empty */
  readonly fill?: 'number' | 'item' | 'school';
}

export interface WorkingSection {
  readonly title: string;
  readonly items: readonly string[];
}

/** Tables that are filled by hand or by the add-in beside a plan: schedules, acts, protocols, lists, forms. */
export interface WorkingDefinition {
  readonly id: string;
  readonly sheetName: string;
  readonly title: readonly string[];
  readonly approval: boolean;
  readonly orientation: 'portrait' | 'landscape';
  readonly preface?: readonly string[];
  readonly columns: readonly WorkingColumn[];
  /** questions or points, with their sections; a table without them has rows for schools or for writing */
  readonly sections?: readonly WorkingSection[];
  /** rows to write in, where there are neither points nor schools */
  readonly rows: number;
  /** lines below the table: what was found, signatures */
  readonly closing: readonly string[];
}
