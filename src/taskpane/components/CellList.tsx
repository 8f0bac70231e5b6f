import type { Conflict } from '../../plan/ports';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { conflictText } from '../view/conflict-text';
import { CellLink } from './CellLink';
import { PagedList } from './PagedList';

/** Cells that somebody changed since: each with what was there, what we had put there and what is there now, where that is known. */
export function CellList({ cells }: { readonly cells: readonly Conflict[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <PagedList items={cells} className={styles.list}>
      {(cell) => (
        <>
          <CellLink cell={cell} withSheet />
          {cell.why ? <span className={styles.small}>{`: ${conflictText(cell.why, t)}`}</span> : null}
        </>
      )}
    </PagedList>
  );
}
