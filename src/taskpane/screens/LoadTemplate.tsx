import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { PlanReceipt } from '../../plan/ports';
import type { OwnTemplate } from '../../templates/own-template';
import { PlanOffer } from '../components/PlanOffer';
import { PlanPreview } from '../components/PlanPreview';
import { ResultHeading } from '../components/ResultHeading';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { ownTemplatesChanged } from '../view/own-templates-changed';

/** A template from a file: look at it, insert it, keep it in the workbook. */
export function LoadTemplate({ onSay }: { readonly onSay: (text: string) => void }) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const input = useRef<HTMLInputElement>(null);
  const reading = useTask<OwnTemplate>();
  const read = (file: File | undefined): void => {
    if (file) void reading.run(() => app.readTemplate(file));
  };
  const loaded = reading.state.phase === 'done' ? reading.state.value : null;
  return (
    <div className={styles.stack}>
      <p className={styles.small}>{t('own.loadIntro')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.xlsx,.xlsm,.xls,.ods,.csv"
        aria-label={t('own.load')}
        onChange={(event) => {
          read(event.currentTarget.files?.[0]);
          // The same file can be chosen again after it was edited.
          event.currentTarget.value = '';
        }}
      />
      <div>
        <Button disabledFocusable={isBusy(reading.state)} onClick={() => input.current?.click()}>
          {t('own.load')}
        </Button>
      </div>
      <TaskStatus state={reading.state} onCancel={reading.cancel} />
      {loaded ? <LoadedTemplate key={loaded.name} template={loaded} onSay={onSay} onDone={reading.reset} /> : null}
    </div>
  );
}

interface LoadedTemplateProps {
  readonly template: OwnTemplate;
  readonly onSay: (text: string) => void;
  readonly onDone: () => void;
}

function LoadedTemplate({ template, onSay, onDone }: LoadedTemplateProps) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const { name, values, fields } = template;
  const [open, setOpen] = useState(false);
  const keeping = useTask<PlanReceipt>();
  const keep = async (): Promise<void> => {
    if (!(await keeping.run(() => app.keepTemplate(template)))) return;
    ownTemplatesChanged();
    onSay(t('own.kept', { name }));
    onDone();
  };
  return (
    <section className={styles.card}>
      <ResultHeading level={3} focusOn={template}>
        {t('own.loaded', { name })}
      </ResultHeading>
      <p className={styles.small}>{t('pane.own.size', { rows: values.length, columns: fields.length })}</p>
      {open ? (
        <PlanOffer
          heading={t('pane.own.chooseNamed', { name })}
          inputs={name}
          prepare={() => app.previewLoadedTemplate(template)}
          planOf={(plan) => plan}
          show={(plan) => <PlanPreview plan={plan} />}
          applyText={t('pane.templates.insert')}
          onApplied={() => {
            onSay(t('pane.own.inserted', { name }));
            onDone();
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div className={styles.row}>
          <Button appearance="primary" onClick={() => setOpen(true)}>
            {t('pane.templates.insert')}
          </Button>
          <Button disabledFocusable={isBusy(keeping.state)} onClick={() => void keep()}>
            {t('own.keep')}
          </Button>
        </div>
      )}
      <TaskStatus state={keeping.state} onCancel={keeping.cancel} />
    </section>
  );
}
