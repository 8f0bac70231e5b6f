import type { Finding } from '../domain/finding';
import type { Grid } from '../grid/grid';
import type { CheckedTable, MeasureTable, RuleOutcome } from './measure-table';
import { RULES } from './rules/registry';
import type { Need, Rule } from './rules/rule';
import { tableReader, type CheckContext, type TableReader } from './rules/table-reader';

/** Runs every rule over a recognised table. A rule that fails becomes an outcome of its own and never stops the others. */
export function checkMeasureTable(
  table: MeasureTable,
  grid: Grid,
  context: CheckContext = {},
  rules: readonly Rule[] = RULES,
): CheckedTable {
  const reader = tableReader(table, grid, context);
  const findings: Finding[] = [];
  const outcomes: RuleOutcome[] = rules.map((rule) => {
    const missing = rule.needs.find((need) => !has(reader, need));
    if (missing !== undefined) return { code: rule.code, status: 'skipped', reason: missing };
    try {
      const found = rule.check(reader);
      findings.push(...found);
      return { code: rule.code, status: found.length > 0 ? 'found' : 'passed' };
    } catch (error) {
      return { code: rule.code, status: 'crashed', reason: String(error) };
    }
  });
  findings.sort((a, b) => a.location.row - b.location.row || a.location.column - b.location.column);
  return { table, findings, rules: outcomes };
}

function has(reader: TableReader, need: Need): boolean {
  switch (need) {
    case 'numberColumn':
      return reader.column('number') !== null;
    case 'deadlineColumn':
      return reader.column('deadline') !== null;
    case 'responsibleColumn':
      return reader.column('responsible') !== null;
    case 'resultColumn':
      return reader.column('result') !== null;
    case 'conclusionColumn':
      return reader.column('conclusion') !== null;
    case 'sections':
      return reader.table.sections.length > 0;
    case 'measures':
      return reader.table.measures.length > 0;
    case 'period':
      return reader.period !== null;
    case 'approval':
      return reader.approved !== null;
  }
}
