import type { DataSource } from '../domain/assessment';

/** Tables of the works as the analysis has settled them, and those beside the works: lists, protocols, results of the same pupils. */
export function allSources(settled: readonly DataSource[], read: readonly DataSource[]): readonly DataSource[] {
  const place = ({ file, sheet, headerRow, firstColumn }: DataSource): string =>
    JSON.stringify([file, sheet, headerRow, firstColumn]);
  const known = new Map(settled.map((source) => [place(source), source]));
  return read.map((source) => known.get(place(source)) ?? source);
}
