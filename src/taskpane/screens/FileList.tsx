import type { CheckedFile } from '../../app/check-files';
import { schoolText } from '../../app/school-text';
import { SeveritySign } from '../components/SeveritySign';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { fileLines, type FileLine } from '../view/file-list';
import { SEVERITIES } from '../view/findings';

/** One line for each checked file: what was found in it, or why it could not be read. */
export function FileList({ checked }: { readonly checked: readonly CheckedFile[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const failures = new Map(checked.flatMap(({ file, result }) => (result.ok ? [] : [[file, result.failure] as const])));
  return (
    <ul className={styles.plainList}>
      {fileLines(checked).map((line) => {
        const failure = failures.get(line.file);
        return (
          <li key={line.file} className={styles.tight}>
            <strong className={styles.text}>{line.file}</strong>
            {line.school ? <span className={styles.small}>{schoolText(line.school, t)}</span> : null}
            {failure ? (
              <span className={styles.small}>
                <SeveritySign severity="error" />{' '}
                {t.dynamic(`failures.${failure.code}`, { sheet: 'none', cell: 'none', ...failure.params })}
              </span>
            ) : (
              <Counts line={line} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Counts({ line }: { readonly line: FileLine }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const { counts, tables, incomplete } = line;
  const found = SEVERITIES.filter((severity) => (counts?.[severity] ?? 0) > 0);
  return (
    <span className={styles.small}>
      {t('repair.files.tables', { tables })}
      {found.map((severity) => (
        <span key={severity}>
          {' · '}
          <SeveritySign severity={severity} /> {t.number(counts?.[severity] ?? 0, 0)}
        </span>
      ))}
      {found.length === 0 && !incomplete ? ` · ${t('repair.files.clean')}` : null}
      {incomplete && tables > 0 ? ` · ${t('repair.files.incomplete')}` : null}
    </span>
  );
}
