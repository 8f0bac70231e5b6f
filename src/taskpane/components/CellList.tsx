import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Conflict } from '../../plan/ports';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { conflictText } from '../view/conflict-text';
import { CellLink } from './CellLink';

/** Long lists are shown piece by piece. */
const PAGE = 12;

/** Cells that somebody changed since: each with what was there, what we had put there and what is there now, where that is known. */
export function CellList({ cells }: { readonly cells: readonly Conflict[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [limit, setLimit] = useState(PAGE);
  const left = cells.length - limit;
  return (
    <>
      <ul className={styles.list}>
        {cells.slice(0, limit).map((cell, index) => (
          <li key={index}>
            <CellLink cell={cell} withSheet />
            {cell.why ? <span className={styles.small}>{`: ${conflictText(cell.why, t)}`}</span> : null}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <div>
          <Button size="small" onClick={() => setLimit(limit + 5 * PAGE)}>
            {t('pane.more', { count: left })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
