import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { CheckedFile } from '../../app/check-files';
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
import { tablesAmong } from '../view/file-list';
import { FileList } from './FileList';

const useStyles = makeStyles({
  drop: {
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Tables of many schools: choose or drop files, check each, look at the list, insert the summary. */
export function FilesPanel() {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const own = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const task = useTask<readonly CheckedFile[]>();
  const [chosen, setChosen] = useState<readonly File[]>([]);
  const checked = task.state.phase === 'done' ? task.state.value : null;
  useEffect(() => {
    if (checked) announce(t('repair.files.done', { count: checked.length }));
  }, [checked, announce, t]);

  const check = (files: readonly File[]): void => {
    setChosen(files);
    if (files.length > 0) void task.run((options) => app.checkFiles(files, options));
    else task.reset();
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    if (!isBusy(task.state)) check(tablesAmong([...event.dataTransfer.files]));
  };
  return (
    <div className={`${styles.stack} ${own.drop}`} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <p className={styles.text}>{t('repair.files.intro')}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt"
        aria-label={t('repair.files.choose')}
        onChange={(event) => {
          check(tablesAmong([...(event.currentTarget.files ?? [])]));
          // The same files can be chosen again after they were edited.
          event.currentTarget.value = '';
        }}
      />
      <div>
        <Button disabledFocusable={isBusy(task.state)} onClick={() => input.current?.click()}>
          {t('repair.files.choose')}
        </Button>
      </div>
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => check(chosen)} />
      {checked ? <FilesResult key={checked.map(({ file }) => file).join('\n')} checked={checked} /> : null}
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
      <FileList checked={checked} />
    </section>
  );
}
