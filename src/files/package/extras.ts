import type { ChartSpec } from '../../plan/chart';

/** What ExcelJS neither reads nor writes, sheet by sheet. */
export interface SheetExtras {
  readonly charts: readonly FileChart[];
  readonly links: readonly FileLink[];
  /** rows (0-based) at which a new page begins */
  readonly breaks: readonly number[];
  /** custom properties of the sheet, ours and others' */
  readonly properties: readonly (readonly [name: string, value: string])[];
}

/** What ExcelJS neither reads nor writes of the whole book. */
export interface BookExtras {
  /** the default font as the file had it; ExcelJS writes its own in its place */
  readonly font: string | null;
  /** our large entries by key */
  readonly entries: ReadonlyMap<string, string>;
}

/** A chart of ours by its description; any other one by its parts, which go into the next file as they are. */
export type FileChart = { readonly spec: ChartSpec } | { readonly foreign: ForeignDrawing };

export interface ForeignDrawing {
  readonly name: string;
  readonly anchor: string;
  /** namespaces of the drawing that the anchor stood in */
  readonly namespaces: string;
  readonly relations: readonly PartRelation[];
}

export interface PartRelation {
  readonly id: string;
  readonly type: string;
  /** an address outside, or a part with all that it leads to */
  readonly target: string | KeptPart;
}

export interface KeptPart {
  readonly path: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly relations: readonly PartRelation[];
}

export interface FileLink {
  readonly row: number;
  readonly column: number;
  /** one of both: outside the workbook, or inside («'Лист'!A1») */
  readonly address: string;
  readonly location: string;
  readonly tooltip: string;
}

export const noExtras: SheetExtras = { charts: [], links: [], breaks: [], properties: [] };
export const noBookExtras: BookExtras = { font: null, entries: new Map() };
