import { Link } from '@fluentui/react-components';
import type { SheetContents } from '../../app/overview';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

/** Every sheet of the book with what it was recognised as; the name leads there. */
export function OverviewSheets({ sheets }: { readonly sheets: readonly SheetContents[] }) {
  const { t, goToCell } = usePane();
  const styles = usePaneStyles();
  return (
    <Disclosure summary={t('start.sheets', { count: sheets.length })}>
      {() => (
        <ul className={styles.list}>
          {sheets.map((contents) => (
            <li key={contents.sheet}>
              <Link
                inline
                style={{ overflowWrap: 'anywhere', textAlign: 'left' }}
                onClick={() => void goToCell({ sheet: contents.sheet, row: 0, column: 0 })}
              >
                {contents.sheet}
              </Link>
              {': '}
              {t(`start.sheet.${contents.kind}`, {
                tables: contents.layouts.map((layout) => t.dynamic(`layouts.name.${layout}`)).join(', '),
                schools: contents.schools,
                measures: contents.measures,
              })}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
