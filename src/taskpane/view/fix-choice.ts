import type { Finding } from '../../domain/finding';
import type { FixId } from '../../roadmap/fixes/fix';
import type { Chosen } from '../../roadmap/fixes/plan-fixes';
import { FIXES, fixFor } from '../../roadmap/fixes/registry';

/** All findings of a table that one fix repairs. */
export interface FixKind {
  readonly id: FixId;
  readonly findings: readonly Finding[];
  /** done for the whole table or not at all: numbers in order make sense only together */
  readonly whole: boolean;
}

export type Ticks = ReadonlySet<Finding>;

/** Fixes that do not look at single places. */
const WHOLE: ReadonlySet<FixId> = new Set<FixId>(['renumber']);

/** The fixes that a table needs, in the order in which they are done. */
export function fixKinds(findings: readonly Finding[]): readonly FixKind[] {
  const fixable = findings.filter((finding) => finding.fixable);
  return FIXES.flatMap(({ id }) => {
    const mine = fixable.filter((finding) => fixFor(finding) === id);
    return mine.length === 0 ? [] : [{ id, findings: mine, whole: WHOLE.has(id) }];
  });
}

export function kindState(kind: FixKind, ticks: Ticks): boolean | 'mixed' {
  const count = kind.findings.filter((finding) => ticks.has(finding)).length;
  if (count === 0) return false;
  return kind.whole || count === kind.findings.length ? true : 'mixed';
}

/** What the app is asked for: a whole kind by its fix, so that places without a finding of their own fit too; else its places. */
export function chosenOf(kinds: readonly FixKind[], ticks: Ticks): readonly Chosen[] {
  return kinds.flatMap((kind): readonly Chosen[] =>
    kindState(kind, ticks) === true ? [kind.id] : kind.findings.filter((finding) => ticks.has(finding)),
  );
}

export function withTicks(ticks: Ticks, findings: readonly Finding[], on: boolean): Ticks {
  const next = new Set(ticks);
  for (const finding of findings) {
    if (on) next.add(finding);
    else next.delete(finding);
  }
  return next;
}
