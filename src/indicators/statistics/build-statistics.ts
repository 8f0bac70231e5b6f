import type { AssessmentData } from '../../domain/assessment';
import { completionReport } from './completion-report';
import { journalTables } from './journal-tables';
import { markCounts } from './mark-counts';
import { maximumScore, scoreCounts } from './score-counts';
import type { Cuts, JournalTables, MarkCounts, ScoreCounts, Statistics } from './statistics';
import { taskTable } from './task-table';

/** All sums of one file; `cuts` are those the user or the known list gives, used where the data hold none. */
export function buildStatistics(data: AssessmentData, cuts: Cuts | null): Statistics {
  const scores = scoreCounts(data);
  const valid = validCuts(data.scale?.cuts ?? cuts, maximumScore(data));
  const marks = markCounts(data, scores, valid);
  const journal = journalTables(data, scores, valid);
  const n = sizes(data, scores, marks, journal);
  return {
    keys: data.schools.map((school) => school.key),
    n,
    pupils: n.reduce((sum, size) => sum + size, 0),
    cuts: valid,
    scores,
    marks,
    journal,
    tasks: taskTable(data, valid),
    completion: completionReport(data),
    linked: data.linked && data.linked.school.length > 0 ? data.linked : null,
  };
}

/** A scale that does not fit the maximum is as good as none: a wrong cut makes a false sign. */
export function validCuts(cuts: Cuts | null | undefined, max: number | null): Cuts | null {
  if (!cuts) return null;
  const [c3, c4, c5] = cuts;
  const whole = cuts.every((cut) => Number.isInteger(cut));
  return whole && c3 > 0 && c3 < c4 && c4 < c5 && (max === null || c5 <= max) ? cuts : null;
}

function sizes(
  data: AssessmentData,
  scores: ScoreCounts | null,
  marks: MarkCounts | null,
  journal: JournalTables | null,
): Int32Array {
  return Int32Array.from(data.schools, (_, s) => {
    const candidates = [
      scores?.n[s],
      data.distribution?.participants[s],
      marks?.n[s],
      data.marks?.participants[s],
      data.journal?.participants[s],
      journal?.n[s],
      data.completion?.participants[s],
    ];
    return candidates.find((size) => typeof size === 'number' && size > 0) ?? 0;
  });
}
