import type { MeasureField, MeasureTable } from '../../roadmap/measure-table';

export const MEASURE_FIELDS = [
  'number',
  'measure',
  'deadline',
  'responsible',
  'result',
  'conclusion',
  'unknown',
] as const satisfies readonly MeasureField[];

/** Below this the columns are shown open: some were told by their contents only. */
const UNSURE_BELOW = 0.75;

export function isUnsure({ confidence, columns }: MeasureTable): boolean {
  return confidence < UNSURE_BELOW || !columns.some(({ field }) => field === 'measure');
}

/** Why a choice cannot be remembered: the text of a measure is needed, and only a deadline may take two columns. */
export function columnsProblem(fields: readonly MeasureField[]): 'noMeasure' | 'twice' | null {
  const single = fields.filter((field) => field !== 'unknown' && field !== 'deadline');
  if (!single.includes('measure')) return 'noMeasure';
  return new Set(single).size < single.length ? 'twice' : null;
}
