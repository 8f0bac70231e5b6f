import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import type { CheckedTable } from '../../roadmap/measure-table';
import { SheetOffer } from '../components/SheetOffer';
import { usePane } from '../pane-context';
import { isoDay } from '../view/iso-day';

export type FollowUp = 'progress' | 'calendar';

interface FollowUpPanelProps {
  readonly kind: FollowUp;
  readonly checked: CheckedTable;
  readonly onApplied: (plan: WorkbookPlan) => void;
  readonly onClose: () => void;
}

/** A new sheet made from a plan as of a day: the report on its progress, or the calendar of what is still to be done. */
export function FollowUpPanel({ kind, checked, onApplied, onClose }: FollowUpPanelProps) {
  const { app, t } = usePane();
  const [typed, setTyped] = useState(() => isoDay(new Date()));
  // An emptied field is today.
  const day = typed === '' ? isoDay(new Date()) : typed;
  return (
    <SheetOffer
      heading={t(`repair.followUp.${kind}`)}
      intro={t(`repair.followUp.${kind}.intro`)}
      inputs={`${kind} ${day}`}
      prepare={() => (kind === 'progress' ? app.previewProgress(checked, day) : app.previewCalendar(checked, day))}
      onApplied={onApplied}
      onClose={onClose}
    >
      <Field label={t('repair.asOf')}>
        <Input type="date" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
    </SheetOffer>
  );
}
