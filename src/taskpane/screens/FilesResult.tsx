import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedFile } from '../../app/check-files';
import type { BinaryFile } from '../../app/remark-archive';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { ChangeDone } from '../components/ChangeDone';
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
import { FileList } from './FileList';

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

interface FilesResultProps {
  readonly checked: readonly CheckedFile[];
  /** files that were not reached before the work was stopped */
  readonly left: number;
  readonly onGoOn: () => void;
}

/** What was found in the files, all or those that were reached; the rest can be gone on with. */
export function FilesResult({ checked, left, onGoOn }: FilesResultProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const done = checked.length;
  return (
    <section className={styles.stack}>
      <ResultHeading level={3} focusOn={checked}>
        {left === 0 ? t('repair.files.done', { count: done }) : t('files.stopped', { done, total: done + left })}
      </ResultHeading>
      {left === 0 ? null : (
        <>
          {done === 0 ? null : <p className={styles.text}>{t('files.left')}</p>}
          <div>
            <Button appearance="primary" onClick={onGoOn}>
              {t('files.goOn', { count: left })}
            </Button>
          </div>
        </>
      )}
      {done === 0 ? null : <WithChecked checked={checked} left={left} />}
    </section>
  );
}

/** The summary, the remarks, the list. */
function WithChecked({ checked, left }: Omit<FilesResultProps, 'onGoOn'>) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  const [inserted, setInserted] = useState<WorkbookPlan | null>(null);
  const done = checked.length;
  return (
    <>
      {inserted !== null ? (
        <ChangeDone plan={inserted} text={t('repair.files.inserted')} />
      ) : open ? (
        <PlanOffer
          heading={t('repair.files.summary')}
          inputs={String(done)}
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
          {left === 0 ? null : <Notice intent="warning">{t('files.part', { done, total: done + left })}</Notice>}
        </PlanOffer>
      ) : (
        <div>
          <Button appearance={left === 0 ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
            {t('repair.files.summary')}
          </Button>
        </div>
      )}
      <RemarkArchive checked={checked} />
      <FileList checked={checked} />
    </>
  );
}
