import type { DataSource } from '../domain/assessment';

/** Tables of the works as the analysis has settled them, and those beside the works: lists, protocols, results of the same pupils. */
export function allSources(settled: readonly DataSource[], read: readonly DataSource[]): readonly DataSource[] {
  // works side by side have their header and the columns of the school in common
  const place = ({ file, sheet, headerRow, firstColumn, columns }: DataSource): string =>
    JSON.stringify([file, sheet, headerRow, firstColumn, columns.map(({ column }) => column)]);
  const known = new Map(settled.map((source) => [place(source), source]));
  return read.map((source) => known.get(place(source)) ?? source);
}
