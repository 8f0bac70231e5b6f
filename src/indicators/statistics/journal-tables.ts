import type { AssessmentData, PupilTable } from '../../domain/assessment';
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
  if (pupils && pairs) {
    countPairs(pupils, cuts, pairs, byScore, cells);
    addSides(pairs, table);
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

function countPairs(
  { length, school, mark, score, journal }: PupilTable,
  cuts: Cuts | null,
  pairs: Int32Array,
  byScore: Float64Array | null,
  cells: number,
): void {
  for (let i = 0; i < length; i++) {
    const before = journal[i]!;
    const own = score[i]!;
    const now = pupilMark(mark[i]!, own, cuts);
    if (before < 2 || now === 0) continue;
    const row = school[i]! * MARKS + before - 2;
    pairs[row * MARKS + now - 2]! += 1;
    if (byScore && own >= 0) byScore[row * cells + own]! += 1;
  }
}

/** What the pairs of each school add up to. */
function addSides(
  pairs: Int32Array,
  table: Pick<JournalTables, 'n' | 'lowered' | 'confirmed' | 'raised' | 'paired'>,
): void {
  for (let at = 0; at < pairs.length; at++) {
    const count = pairs[at]!;
    if (count === 0) continue;
    const now = at % MARKS;
    const before = Math.floor(at / MARKS) % MARKS;
    const s = Math.floor(at / (MARKS * MARKS));
    const side = now < before ? table.lowered : now > before ? table.raised : table.confirmed;
    side[s]! += count;
    table.n[s]! += count;
    table.paired[s] = 1;
  }
}
