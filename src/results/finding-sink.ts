import type { CellRef } from '../domain/cell';
import type { Finding, FindingParams, Severity } from '../domain/finding';

/** Findings of one code beyond this number are counted, not listed: a broken column must not drown the rest. */
export const FINDINGS_PER_CODE = 100;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Collects the findings of one table. */
export interface FindingSink {
  add(code: string, severity: Severity, place: Place, params?: FindingParams, related?: readonly Place[]): void;
  list(): readonly Finding[];
  /** where a place of the table is in the sheet */
  locate(place: Place): Place;
}

/** `turned`: rows of the table are columns of the sheet. */
export function createFindingSink(sheet: string, turned = false): FindingSink {
  const findings: Finding[] = [];
  const counts = new Map<string, number>();
  const told = new Set<string>();
  const first = new Map<string, Finding>();
  const locate = ({ row, column }: Place): Place => (turned ? { row: column, column: row } : { row, column });
  const at = (place: Place): CellRef => ({ sheet, ...locate(place) });
  return {
    locate,
    add(what, severity, place, params = {}, related = []) {
      const code = `results/${what}`;
      // a table that serves several works or municipalities is checked for each of them
      const same = `${code} ${place.row} ${place.column} ${JSON.stringify(params)}`;
      if (told.has(same)) return;
      told.add(same);
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > FINDINGS_PER_CODE) return;
      const finding = { code, severity, location: at(place), params, related: related.map(at), fixable: false };
      if (count === 1) first.set(code, finding);
      findings.push(finding);
    },
    list() {
      const rest: Finding[] = [];
      for (const [code, count] of counts) {
        const example = first.get(code);
        if (count <= FINDINGS_PER_CODE || !example) continue;
        rest.push({
          code: 'results/furtherFindings',
          severity: example.severity,
          location: example.location,
          params: { code, count: count - FINDINGS_PER_CODE, shown: FINDINGS_PER_CODE },
          related: [],
          fixable: false,
        });
      }
      return [...findings, ...rest];
    },
  };
}
