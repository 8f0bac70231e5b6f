import type { CellRef } from '../../domain/cell';
import { usePaneStyles } from '../styles';
import { CellLink } from './CellLink';
import { PagedList } from './PagedList';

/** Places that lead to their cells. */
export function CellList({ cells }: { readonly cells: readonly CellRef[] }) {
  const styles = usePaneStyles();
  return (
    <PagedList items={cells} className={styles.list}>
      {(cell) => <CellLink cell={cell} withSheet />}
    </PagedList>
  );
}
