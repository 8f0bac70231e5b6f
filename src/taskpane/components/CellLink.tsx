import { Link } from '@fluentui/react-components';
import { address, type CellRef } from '../../domain/cell';
import { usePane } from '../pane-context';

/** An address that leads to its cell. */
export function CellLink({ cell, withSheet = false }: { readonly cell: CellRef; readonly withSheet?: boolean }) {
  const { t, goToCell } = usePane();
  const text = address(cell);
  return (
    <Link
      inline
      // what is seen names the sheet already, and the name of a link must hold what is seen
      {...(withSheet ? {} : { 'aria-label': t('pane.goToCell', { cell: text, sheet: cell.sheet }) })}
      onClick={() => void goToCell(cell)}
      style={{ overflowWrap: 'anywhere', textAlign: 'left' }}
    >
      {withSheet ? `${cell.sheet}!${text}` : text}
    </Link>
  );
}
