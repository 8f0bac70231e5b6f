import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import type { CheckedFile, ChosenFile } from '../../app/check-files';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { gatheredFrom, gatheredFromDrop, type Gathered } from '../view/dropped-files';
import { FilesResult } from './FilesResult';

const useStyles = makeStyles({
  drop: {
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover, outline: `2px solid ${tokens.colorStrokeFocus2}` },
});

/** Tables of many schools: choose or drop files, check each, look at the list, insert the summary. */
export function FilesPanel() {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const own = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const task = useTask<readonly CheckedFile[]>();
  const folder = useRef<HTMLInputElement>(null);
  const [gathered, setGathered] = useState<Gathered | null>(null);
  const [over, setOver] = useState(false);
  /** what has been checked of them: all, or what was done before the work was stopped */
  const [checked, setChecked] = useState<readonly CheckedFile[] | null>(null);

  const run = async (files: readonly ChosenFile[], before: readonly CheckedFile[]): Promise<void> => {
    const done = [...before];
    setChecked(null);
    await task.run((options) => app.checkFiles(files, { ...options, checked: (file) => done.push(file) }));
    setChecked(done);
  };
  const check = (next: Gathered): void => {
    setGathered(next);
    task.reset();
    setChecked(null);
    if (next.files.length > 0) void run(next.files, []);
  };
  const left = gathered === null || checked === null ? [] : gathered.files.slice(checked.length);
  const onDrop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    if (!isBusy(task.state)) check(await gatheredFromDrop(event.dataTransfer));
  };
  return (
    <div
      className={mergeClasses(styles.stack, own.drop, over && own.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void onDrop(event)}
    >
      <p className={styles.text}>{over ? t('files.dropHere') : t('repair.files.intro')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
        aria-label={t('repair.files.choose')}
        onChange={(event) => {
          check(gatheredFrom([...(event.currentTarget.files ?? [])]));
          // The same files can be chosen again after they were edited.
          event.currentTarget.value = '';
        }}
      />
      <input
        ref={folder}
        type="file"
        hidden
        multiple
        // React does not know the name; the browser takes a folder by it
        {...{ webkitdirectory: '' }}
        aria-label={t('files.folder')}
        onChange={(event) => {
          check(gatheredFrom([...(event.currentTarget.files ?? [])]));
          event.currentTarget.value = '';
        }}
      />
      <div className={styles.row}>
        <Button disabledFocusable={isBusy(task.state)} onClick={() => input.current?.click()}>
          {t('repair.files.choose')}
        </Button>
        <Button disabledFocusable={isBusy(task.state)} onClick={() => folder.current?.click()}>
          {t('files.folder')}
        </Button>
      </div>
      {/* what was stopped is told with what was done */}
      {task.state.phase === 'cancelled' ? null : (
        <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => gathered && check(gathered)} />
      )}
      {gathered ? <LeftOut gathered={gathered} /> : null}
      {checked && task.state.phase !== 'failed' ? (
        <FilesResult key={checked.length} checked={checked} left={left.length} onGoOn={() => void run(left, checked)} />
      ) : null}
    </div>
  );
}

/** What was chosen and will not be checked. */
function LeftOut({ gathered: { files, skipped, cut } }: { readonly gathered: Gathered }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <>
      {files.length === 0 ? <Notice intent="warning">{t('files.nothing')}</Notice> : null}
      {cut ? <Notice intent="warning">{t('files.tooMany', { count: files.length })}</Notice> : null}
      {skipped.length > 0 ? (
        <Disclosure summary={t('files.skipped', { count: skipped.length })}>
          {() => (
            <ul className={styles.list}>
              {skipped.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      ) : null}
    </>
  );
}
