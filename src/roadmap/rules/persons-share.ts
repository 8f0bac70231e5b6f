import type { Measure, Party } from '../measure-table';
import type { Hit } from './rule';
import type { TableReader } from './table-reader';

/** Fewer cells than this show no habit. */
const FEWEST_CELLS = 4;
/** From this share of cells with persons on, the table is one of persons. */
const MOST_CELLS = 2 / 3;

/** Cells that name nobody by name in a table that mostly does; said once, with all the cells. */
export function cellsWithoutPersons(reader: TableReader, kind: Party['kind']): readonly Hit[] {
  const filled = reader.table.measures.filter(
    (measure) => measure.responsible.parties.length > 0 && !reader.isMergedFromAbove(measure.rows[0], 'responsible'),
  );
  const named = filled.filter((measure) => has(measure, 'person'));
  if (filled.length < FEWEST_CELLS || named.length < filled.length * MOST_CELLS) return [];
  const only = filled.filter(({ responsible }) => responsible.parties.every((party) => party.kind === kind));
  const [first, ...others] = only;
  if (!first) return [];
  return [
    {
      ...reader.place(first, 'responsible'),
      params: { count: only.length },
      related: others.map((measure) => reader.place(measure, 'responsible')),
    },
  ];
}

const has = ({ responsible }: Measure, kind: Party['kind']): boolean =>
  responsible.parties.some((party) => party.kind === kind);
