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
            <li key={`${note.sheet} ${note.code} ${index}`}>{noteText(note, t)}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

/** A note without a text of its own names its sheet and code: the rest of the report must not be lost for it. */
function noteText(note: SheetNote, t: ReturnType<typeof usePane>['t']): string {
  const key = `layouts.note.${note.code}`;
  return t.has(key) ? t.dynamic(key, { ...note.params, sheet: note.sheet }) : `${note.sheet}: ${note.code}`;
}
