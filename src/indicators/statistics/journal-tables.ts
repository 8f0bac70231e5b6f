import type { AssessmentData } from '../../domain/assessment';
import { pupilMark } from './mark-counts';
import { MARKS, type Cuts, type JournalTables, type ScoreCounts } from './statistics';

/** Work against journal: pupil rows where a school has any pair, else the printed comparison. */
export function journalTables(
  data: AssessmentData,
  scores: ScoreCounts | null,
  cuts: Cuts | null,
): JournalTables | null {
  const schools = data.schools.length;
  const table = {
    n: new Int32Array(schools),
    lowered: new Int32Array(schools),
    confirmed: new Int32Array(schools),
    raised: new Int32Array(schools),
    paired: new Uint8Array(schools),
  };
  const { pupils } = data;
  const hasJournal = pupils?.journal.some((mark) => mark >= 2) ?? false;
  const pairs = hasJournal ? new Int32Array(schools * MARKS * MARKS) : null;
  const cells = scores ? scores.max + 1 : 0;
  const byScore = hasJournal && scores ? new Float64Array(schools * MARKS * cells) : null;
  if (pupils && pairs)
    for (let i = 0; i < pupils.length; i++) {
      const journal = pupils.journal[i]!;
      const score = pupils.score[i]!;
      const mark = pupilMark(pupils.mark[i]!, score, cuts);
      if (journal < 2 || mark === 0) continue;
      const s = pupils.school[i]!;
      pairs[(s * MARKS + journal - 2) * MARKS + mark - 2]! += 1;
      if (byScore && score >= 0) byScore[(s * MARKS + journal - 2) * cells + score]! += 1;
      table.n[s]! += 1;
      const side = mark < journal ? table.lowered : mark > journal ? table.raised : table.confirmed;
      side[s]! += 1;
      table.paired[s] = 1;
    }
  data.journal?.values.forEach((counts, s) => {
    if (!counts || table.n[s]! > 0) return;
    table.lowered[s] = counts.lowered;
    table.confirmed[s] = counts.confirmed;
    table.raised[s] = counts.raised;
    table.n[s] = counts.lowered + counts.confirmed + counts.raised;
  });
  return table.n.some((size) => size > 0) ? { ...table, pairs, scores: byScore } : null;
}
