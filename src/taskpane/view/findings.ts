import type { Finding, Severity } from '../../domain/finding';
import type { CheckReport } from '../../app/api';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings of one kind together; errors first, then the order in which the kinds were met. */
export function groupFindings(findings: readonly Finding[], shown: ReadonlySet<Severity>): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!shown.has(finding.severity)) continue;
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .flatMap((list) => {
      const [first] = list;
      return first ? [{ code: first.code, severity: first.severity, findings: list }] : [];
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

export function allFindings(report: CheckReport): readonly Finding[] {
  return [...report.tables.flatMap((table) => table.findings), ...report.resultFindings];
}

export function isFixable(finding: Finding): boolean {
  return finding.fixable;
}

/** Findings that share a text (a message, a sheet), in the order in which the texts were met. */
export function byText(
  findings: readonly Finding[],
  text: (finding: Finding) => string,
): readonly (readonly [string, readonly Finding[]])[] {
  const lists = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = text(finding);
    const list = lists.get(key);
    if (list) list.push(finding);
    else lists.set(key, [finding]);
  }
  return [...lists];
}
