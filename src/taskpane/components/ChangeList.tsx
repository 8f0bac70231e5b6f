import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellRef } from '../../domain/cell';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { CellLink } from './CellLink';

/** Long lists are shown piece by piece. */
const PAGE = 12;

export interface ShownChange {
  readonly cell: CellRef;
  /** as the user would read it; an empty cell is an empty text */
  readonly before: string;
  readonly after: string;
}

/** Cells as they are and as they would be. */
export function ChangeList({ changes }: { readonly changes: readonly ShownChange[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [limit, setLimit] = useState(PAGE);
  const left = changes.length - limit;
  const value = (text: string): string => (text === '' ? t('repair.empty') : text);
  return (
    <>
      <ul className={styles.plainList}>
        {changes.slice(0, limit).map(({ cell, before, after }, index) => (
          <li key={index} className={styles.tight} style={{ rowGap: 0 }}>
            <span>
              <CellLink cell={cell} />
            </span>
            {before === '' && after === '' ? (
              <span className={styles.text}>{t('repair.rowRemoved')}</span>
            ) : (
              <>
                <span className={styles.small}>{t('repair.before', { value: value(before) })}</span>
                <span className={styles.text}>{t('repair.after', { value: value(after) })}</span>
              </>
            )}
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
