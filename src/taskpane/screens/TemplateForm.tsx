import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanReceipt } from '../../plan/ports';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import type { TemplateSummary } from '../../templates/catalogue';
import { PlanPreview } from '../components/PlanPreview';
import { ResultHeading } from '../components/ResultHeading';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { templateParams, useTemplateForm, type TemplateFormValues } from '../hooks/use-template-form';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { TemplateFields } from './TemplateFields';
import { TemplateInserted } from './TemplateInserted';

/** One template: parameters, preview, insert, take back. */
export function TemplateForm({
  template,
  onBack,
}: {
  readonly template: TemplateSummary;
  readonly onBack: () => void;
}) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const [values, change] = useTemplateForm();
  const preview = useTask<WorkbookPlan>();
  const insertion = useTask<PlanReceipt>();
  const [inserted, setInserted] = useState<WorkbookPlan | null>(null);
  const [dismissed, setDismissed] = useState(0);
  const busy = isBusy(preview.state) || isBusy(insertion.state);
  const plan = preview.state.value;
  const title = t.dynamic(`templates.${template.id}.title`);

  const onChange = (part: Partial<TemplateFormValues>): void => {
    // A plan made from other parameters must not be inserted.
    preview.reset();
    insertion.reset();
    change(part);
  };
  const onPreview = (): void => {
    void preview.run(() => app.previewTemplate(template.id, templateParams(values), values.filled, values.target));
  };
  const onDismiss = (): void => {
    preview.reset();
    // The button that had the focus goes away with the preview: back to the title.
    setDismissed((count) => count + 1);
  };
  const onInsert = async (): Promise<void> => {
    if (!plan) return;
    const receipt = await insertion.run((options) => app.apply(plan, options));
    if (!receipt) return;
    setInserted(plan);
    preview.reset();
  };

  if (inserted) return <TemplateInserted plan={inserted} onBack={onBack} onAgain={() => setInserted(null)} />;
  return (
    <div className={styles.screen}>
      <div>
        <Button size="small" onClick={onBack}>
          {t('pane.templates.back')}
        </Button>
      </div>
      <ResultHeading focusOn={`${template.id} ${dismissed}`}>{title}</ResultHeading>
      <TemplateFields values={values} onChange={onChange} />
      <div>
        <Button appearance={plan ? 'secondary' : 'primary'} disabledFocusable={busy} onClick={onPreview}>
          {t('pane.templates.preview')}
        </Button>
      </div>
      <TaskStatus state={preview.state} onCancel={preview.cancel} onRetry={onPreview} />
      {plan ? (
        <section
          className={styles.card}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !busy) onDismiss();
          }}
        >
          <ResultHeading level={3} focusOn={plan}>
            {t('pane.templates.previewHeading')}
          </ResultHeading>
          <PlanPreview plan={plan} />
          <p className={styles.small}>{t('pane.plan.untouched')}</p>
          <div className={styles.row}>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void onInsert()}>
              {t('pane.templates.insert')}
            </Button>
            <Button disabledFocusable={busy} onClick={onDismiss}>
              {t('pane.doNotApply')}
            </Button>
          </div>
          <TaskStatus state={insertion.state} onCancel={insertion.cancel} />
        </section>
      ) : null}
    </div>
  );
}
