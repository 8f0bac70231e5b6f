import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane } from '../pane-context';

/** Long lists are shown piece by piece. */
const PAGE = 12;

interface PagedListProps<T> {
  readonly items: readonly T[];
  readonly className: string;
  /** what stands inside of an entry */
  readonly children: (item: T) => ReactNode;
}

/** The first entries of a list, and a button for more. */
export function PagedList<T>({ items, className, children }: PagedListProps<T>) {
  const { t } = usePane();
  const [limit, setLimit] = useState(PAGE);
  const left = items.length - limit;
  return (
    <>
      <ul className={className}>
        {items.slice(0, limit).map((item, index) => (
          <li key={index}>{children(item)}</li>
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
