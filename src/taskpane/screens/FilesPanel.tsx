import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { CheckedFile } from '../../app/check-files';
import type { BinaryFile } from '../../app/remark-archive';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { ChangeDone } from '../components/ChangeDone';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { PlanOffer } from '../components/PlanOffer';
import { PlanPreview } from '../components/PlanPreview';
import { ResultHeading } from '../components/ResultHeading';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { download } from '../view/download';
import { gatheredFrom, gatheredFromDrop, type Gathered } from '../view/dropped-files';
import { FileList } from './FileList';

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
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const own = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const task = useTask<readonly CheckedFile[]>();
  const folder = useRef<HTMLInputElement>(null);
  const [gathered, setGathered] = useState<Gathered | null>(null);
  const [over, setOver] = useState(false);
  const checked = task.state.phase === 'done' ? task.state.value : null;
  useEffect(() => {
    if (checked) announce(t('repair.files.done', { count: checked.length }));
  }, [checked, announce, t]);

  const check = (next: Gathered): void => {
    setGathered(next);
    if (next.files.length > 0) void task.run((options) => app.checkFiles(next.files, options));
    else task.reset();
  };
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
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => gathered && check(gathered)} />
      {gathered ? <LeftOut gathered={gathered} /> : null}
      {checked ? <FilesResult key={checked.map(({ file }) => file).join('\n')} checked={checked} /> : null}
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

/** The summary and the remarks of each school as files, for offices that send them on at once. */
function RemarkArchive({ checked }: { readonly checked: readonly CheckedFile[] }) {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const task = useTask<BinaryFile>();
  const save = async (): Promise<void> => {
    const file = await task.run((run) => app.remarkArchive(checked, run));
    if (!file) return;
    download(file.name, file.bytes, 'application/zip');
    announce(t('files.archiveDone', { file: file.name }));
  };
  const saved = task.state.phase === 'done' ? task.state.value : null;
  return (
    <div className={styles.tight}>
      <div>
        <Button disabledFocusable={isBusy(task.state)} onClick={() => void save()}>
          {t('files.archive')}
        </Button>
      </div>
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void save()} />
      {saved ? <p className={styles.text}>{t('files.archiveDone', { file: saved.name })}</p> : null}
    </div>
  );
}

function FilesResult({ checked }: { readonly checked: readonly CheckedFile[] }) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  const [inserted, setInserted] = useState<WorkbookPlan | null>(null);
  return (
    <section className={styles.stack}>
      <ResultHeading level={3} focusOn={checked}>
        {t('repair.files.done', { count: checked.length })}
      </ResultHeading>
      {inserted !== null ? (
        <ChangeDone plan={inserted} text={t('repair.files.inserted')} />
      ) : open ? (
        <PlanOffer
          heading={t('repair.files.summary')}
          inputs={String(checked.length)}
          prepare={() => app.previewSummary(checked)}
          planOf={(plan) => plan}
          show={(plan) => (
            <>
              <PlanPreview plan={plan} />
              <p className={styles.small}>{t('pane.plan.untouched')}</p>
            </>
          )}
          applyText={t('pane.templates.insert')}
          onApplied={setInserted}
          onClose={() => setOpen(false)}
        >
          <Notice intent="info">{t('repair.files.summaryText')}</Notice>
        </PlanOffer>
      ) : (
        <div>
          <Button appearance="primary" onClick={() => setOpen(true)}>
            {t('repair.files.summary')}
          </Button>
        </div>
      )}
      <RemarkArchive checked={checked} />
      <FileList checked={checked} />
    </section>
  );
}
