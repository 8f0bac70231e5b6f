import type { SheetNote } from '../../app/api';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { Disclosure } from './Disclosure';

/** Sheets that were left out, each with its reason. */
export function SheetNotes({ title, notes }: { readonly title: string; readonly notes: readonly SheetNote[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (notes.length === 0) return null;
  return (
    <Disclosure summary={title}>
      {() => (
        <ul className={styles.list}>
          {notes.map((note, index) => (
            <li key={`${note.sheet} ${note.code} ${index}`}>
              {t.dynamic(`layouts.note.${note.code}`, { ...note.params, sheet: note.sheet })}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
