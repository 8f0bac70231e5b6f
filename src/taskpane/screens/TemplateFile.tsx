import { Button } from '@fluentui/react-components';
import type { Result } from '../../app/api';
import type { TextFile } from '../../app/own-templates';
import type { RunOptions } from '../../plan/ports';
import { CopyText } from '../components/CopyText';
import { Disclosure } from '../components/Disclosure';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { download } from '../view/download';

interface TemplateFileProps {
  readonly make: (run: RunOptions) => Promise<Result<TextFile>>;
  /** name of the template, where several buttons stand in one list */
  readonly name?: string;
}

/** Saves a template as a file. Some hosts have no downloads: there the text can be copied. */
export function TemplateFile({ make, name }: TemplateFileProps) {
  const { t, announce } = usePane();
  const styles = usePaneStyles();
  const task = useTask<TextFile>();
  const save = async (): Promise<void> => {
    const file = await task.run(make);
    if (!file) return;
    download(file.name, file.text, 'application/json');
    announce(t('own.fileReady', { file: file.name }));
  };
  const saved = task.state.phase === 'done' ? task.state.value : null;
  return (
    <div className={styles.tight}>
      <div>
        <Button
          disabledFocusable={isBusy(task.state)}
          {...(name === undefined ? {} : { 'aria-label': t('own.toFileNamed', { name }) })}
          onClick={() => void save()}
        >
          {t('own.toFile')}
        </Button>
      </div>
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void save()} />
      {saved ? (
        <>
          <p className={styles.text}>{t('own.fileReady', { file: saved.name })}</p>
          <Disclosure summary={t('own.fileText')}>
            {() => <CopyText t={t} label={t('own.fileTextLabel', { file: saved.name })} text={saved.text} />}
          </Disclosure>
        </>
      ) : null}
    </div>
  );
}
