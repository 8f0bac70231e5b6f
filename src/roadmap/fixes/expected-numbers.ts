import type { Measure } from '../measure-table';
import { numberingOf } from '../rules/numbering';
import { sectionValue, type TableReader } from '../rules/table-reader';

export interface ExpectedNumbers {
  readonly dotted: boolean;
  /** right number of each measure; a measure that is not there keeps its own */
  readonly numbers: ReadonlyMap<Measure, string>;
}

/** Numbers as they should be in the table's own scheme; null when the scheme (1.1.1) is not followed. */
export function expectedNumbers(reader: TableReader): ExpectedNumbers | null {
  const { sections } = reader.table;
  const measures = reader.table.measures.filter(({ stage }) => stage !== true);
  const { scheme, series } = numberingOf(reader);
  const numbered = measures.some((measure) => measure.number !== null);
  if (scheme === 'none' && numbered) return null;
  const numbers = new Map<Measure, string>();
  if (scheme === 'none') {
    const dotted = sections.length > 0 && sections.every((section) => /^\d+$/.test(section.number ?? ''));
    const counts = new Map<number | null, number>();
    measures.forEach((measure, i) => {
      const item = (counts.get(measure.section) ?? 0) + 1;
      counts.set(measure.section, item);
      const section = measure.section === null ? null : measure.section + 1;
      numbers.set(measure, dotted && section !== null ? `${String(section)}.${String(item)}` : String(i + 1));
    });
    return { dotted, numbers };
  }
  for (const { members, prefix } of series) {
    const [first] = members;
    const front = scheme === 'dotted' ? (sectionPrefix(reader, first?.measure) ?? prefix) : null;
    members.forEach(({ measure }, i) => {
      numbers.set(measure, front === null ? String(i + 1) : `${String(front)}.${String(i + 1)}`);
    });
  }
  return { dotted: scheme === 'dotted', numbers };
}

/** Number that the section will carry once the sections are numbered in order; null when sections have no numbers. */
function sectionPrefix(reader: TableReader, measure: Measure | undefined): number | null {
  const { sections } = reader.table;
  if (measure === undefined || measure.section === null) return null;
  return sections.some((section) => sectionValue(section) !== null) ? measure.section + 1 : null;
}
