import type { AssessmentData } from '../../domain/assessment';
import type { CompletionReport } from './statistics';

/** The printed shares of the maximum per task; a school whose row lacks a task takes no part. */
export function completionReport(data: AssessmentData): CompletionReport | null {
  const { completion } = data;
  const tasks = data.tasks.length;
  if (!completion || tasks === 0) return null;
  const schools = data.schools.length;
  const shares = new Float64Array(schools * tasks);
  const known = new Uint8Array(schools);
  const n = new Int32Array(schools);
  completion.values.forEach((percentages, s) => {
    if (!percentages || percentages.length < tasks) return;
    if (!percentages.slice(0, tasks).every((percent) => Number.isFinite(percent))) return;
    for (let j = 0; j < tasks; j++) shares[s * tasks + j] = percentages[j]! / 100;
    known[s] = 1;
    n[s] = completion.participants[s] ?? 0;
  });
  return known.includes(1) ? { shares, known, n } : null;
}
