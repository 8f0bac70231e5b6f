import { rowAt, rowCount, type Grid } from '../grid/grid';
import { recogniseMeasureTables } from '../roadmap/recognise/recognise';
import type { SheetNote as ResultsNote } from '../results/sheet-note';
import type { SheetNote } from './api';
import { withoutTables } from './without-tables';

/** Nobody keeps a plan beside more rows than these, and looking for one there would cost as much as reading them. */
const MOST_ROWS = 20_000;
/** A plan has one of these words in its header, or a party or a deadline in its rows; results have none of them. */
const PLAN_WORDS =
  /мероприят|ответствен|исполнител|срок|директор|руководител|в течени[еи]|ежегодно|постоянно|measure|deadline|responsible/i;

export interface WithoutPlans {
  /** the sheets as they would be without their plans; a sheet without a plan is the very grid */
  readonly grids: readonly Grid[];
  /** sheets that hold a plan */
  readonly plans: ReadonlySet<Grid>;
}

/** What an analysis reads: a sheet may hold a plan and results, side by side or one under the other. */
export function withoutPlans(grids: readonly Grid[]): WithoutPlans {
  const plans = new Set<Grid>();
  const rest = grids.map((grid) => {
    const left = mayHoldPlan(grid) ? leftOf(grid) : grid;
    if (left !== grid) plans.add(left);
    return left;
  });
  return { grids: rest, plans };
}

function leftOf(grid: Grid): Grid {
  try {
    return withoutTables(
      grid,
      recogniseMeasureTables(grid).map((table) => ({ table })),
    );
  } catch {
    // the check names a sheet on which recognition fails; here it is read whole
    return grid;
  }
}

function mayHoldPlan(grid: Grid): boolean {
  const rows = rowCount(grid);
  if (rows > MOST_ROWS) return false;
  for (let r = 0; r < rows; r++)
    for (const value of rowAt(grid, r)) if (typeof value === 'string' && PLAN_WORDS.test(value)) return true;
  return false;
}

/** Notes about sheets that hold a plan and nothing else: there is nothing to repair. */
export function planNotes(notes: readonly ResultsNote[], plans: WithoutPlans['plans']): readonly SheetNote[] {
  const place = ({ file, sheet }: Pick<Grid, 'file' | 'sheet'>): string => JSON.stringify([file, sheet]);
  const names = new Set([...plans].map(place));
  return notes.map((note) =>
    names.has(place(note)) && (note.code === 'empty' || note.code === 'noTable') ? { ...note, code: 'planOnly' } : note,
  );
}
