import type { CellRef } from '../../domain/cell';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { CellLink } from './CellLink';
import { PagedList } from './PagedList';

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
  const value = (text: string): string => (text === '' ? t('repair.empty') : text);
  return (
    <PagedList items={changes} className={styles.plainList}>
      {({ cell, before, after }) => (
        <div className={styles.tight} style={{ rowGap: 0 }}>
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
        </div>
      )}
    </PagedList>
  );
}
