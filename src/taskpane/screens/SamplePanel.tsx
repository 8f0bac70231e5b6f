import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { ChangeDone } from '../components/ChangeDone';
import { PlanOffer } from '../components/PlanOffer';
import { PlanPreview } from '../components/PlanPreview';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

/** Invented schools on new sheets, to try everything on; taken back as it was. */
export function SamplePanel({ onInserted }: { readonly onInserted: () => void }) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  const [inserted, setInserted] = useState<WorkbookPlan | null>(null);
  if (inserted)
    return (
      <ChangeDone
        plan={inserted}
        text={t('start.sample.inserted', inserted.params)}
        sheet={String(inserted.params['sheet'])}
        onTakenBack={onInserted}
      />
    );
  if (open)
    return (
      <PlanOffer
        heading={t('start.sample')}
        inputs="sample"
        prepare={() => app.previewSample()}
        planOf={(plan) => plan}
        show={(plan) => <PlanPreview plan={plan} />}
        applyText={t('start.sample.insert')}
        onApplied={(plan) => {
          setInserted(plan);
          onInserted();
        }}
        onClose={() => setOpen(false)}
      >
        <p className={styles.text}>{t('start.sample.text')}</p>
      </PlanOffer>
    );
  return (
    <div className={styles.stack}>
      <p className={styles.text}>{t('start.sample.text')}</p>
      <div>
        <Button onClick={() => setOpen(true)}>{t('start.sample.try')}</Button>
      </div>
    </div>
  );
}
