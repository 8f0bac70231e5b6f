import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { OwnTemplateSummary } from '../../app/own-templates';
import type { PlanReceipt } from '../../plan/ports';
import { Disclosure } from '../components/Disclosure';
import { PlanOffer } from '../components/PlanOffer';
import { PlanPreview } from '../components/PlanPreview';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { LoadTemplate } from './LoadTemplate';
import { TemplateFile } from './TemplateFile';
import { onOwnTemplatesChanged } from '../view/own-templates-changed';

/** Tables that the user has kept in this workbook: insert, save as a file or delete; and templates from files. */
export function OwnTemplates() {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const [own, setOwn] = useState<readonly OwnTemplateSummary[]>([]);
  const [note, setNote] = useState('');
  const load = useCallback(async (): Promise<void> => {
    const result = await app.ownTemplates();
    // A workbook that cannot be read now shows its failure where something is asked of it.
    if (result.ok) setOwn(result.value);
  }, [app]);
  useEffect(() => {
    void load();
    return onOwnTemplatesChanged(() => void load());
  }, [load]);
  const say = (text: string): void => {
    setNote(text);
    announce(text);
  };
  return (
    <section className={styles.stack}>
      {own.length > 0 ? <h3 className={styles.subheading}>{t('pane.own.heading')}</h3> : null}
      {note === '' ? null : <p className={styles.text}>{note}</p>}
      {own.length === 0 ? null : (
        <ul className={styles.plainList}>
          {own.map((template) => (
            <OwnTemplate
              key={template.id}
              template={template}
              onInserted={() => say(t('pane.own.inserted', { name: template.name }))}
              onDeleted={() => {
                say(t('pane.own.deleted', { name: template.name }));
                void load();
              }}
            />
          ))}
        </ul>
      )}
      <Disclosure summary={t('own.load')}>{() => <LoadTemplate onSay={say} />}</Disclosure>
    </section>
  );
}

interface OwnTemplateProps {
  readonly template: OwnTemplateSummary;
  readonly onInserted: () => void;
  readonly onDeleted: () => void;
}

function OwnTemplate({ template, onInserted, onDeleted }: OwnTemplateProps) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const { id, name, rows, columns } = template;
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.card}>
      <h4 className={styles.subheading}>{name}</h4>
      <p className={styles.small}>{t('pane.own.size', { rows, columns })}</p>
      {open ? (
        <PlanOffer
          heading={t('pane.own.chooseNamed', { name })}
          inputs={id}
          prepare={() => app.previewOwnTemplate(id)}
          planOf={(plan) => plan}
          show={(plan) => <PlanPreview plan={plan} />}
          applyText={t('pane.templates.insert')}
          onApplied={() => {
            setOpen(false);
            onInserted();
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div className={styles.row}>
          <Button aria-label={t('pane.own.chooseNamed', { name })} onClick={() => setOpen(true)}>
            {t('pane.templates.insert')}
          </Button>
          <TemplateFile name={name} make={() => app.ownTemplateAsFile(id)} />
          <DeleteTemplate template={template} onDeleted={onDeleted} />
        </div>
      )}
    </li>
  );
}

/** Asked twice: a template that is gone cannot be made again from anything. */
function DeleteTemplate({ template, onDeleted }: Pick<OwnTemplateProps, 'template' | 'onDeleted'>) {
  const { app, t } = usePane();
  const [sure, setSure] = useState(false);
  const task = useTask<PlanReceipt>();
  const remove = async (): Promise<void> => {
    if (await task.run(() => app.deleteOwnTemplate(template.id))) onDeleted();
  };
  return (
    <>
      <Button
        disabledFocusable={isBusy(task.state)}
        aria-label={sure ? undefined : t('pane.own.deleteNamed', { name: template.name })}
        onClick={() => (sure ? void remove() : setSure(true))}
      >
        {t(sure ? 'pane.own.deleteSure' : 'pane.own.delete')}
      </Button>
      {sure ? <Button onClick={() => setSure(false)}>{t('pane.close')}</Button> : null}
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void remove()} />
    </>
  );
}
