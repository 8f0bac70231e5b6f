import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellRef } from '../../domain/cell';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { CellLink } from './CellLink';

/** Long lists are shown piece by piece. */
const PAGE = 12;

/** Places that lead to their cells. */
export function CellList({ cells }: { readonly cells: readonly CellRef[] }) {
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
