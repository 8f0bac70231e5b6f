import type { PlanPeriod } from '../measure-table';

/** «2025/2026», «2025-2027», «2026» */
export function periodText({ kind, from, to }: PlanPeriod): string {
  if (from === to) return String(from);
  return `${String(from)}${kind === 'schoolYear' ? '/' : '-'}${String(to)}`;
}
