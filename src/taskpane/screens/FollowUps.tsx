import { Button } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import type { CheckedTable } from '../../roadmap/measure-table';
import { Later } from '../components/Later';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import type { FollowUp } from './FollowUpPanel';

const FollowUpPanel = lazy(() => import('./FollowUpPanel').then((module) => ({ default: module.FollowUpPanel })));

const DeadlineCalendar = lazy(() =>
  import('./DeadlineCalendar').then((module) => ({ default: module.DeadlineCalendar })),
);

const KINDS: readonly FollowUp[] = ['progress', 'calendar'];

interface FollowUpsProps {
  readonly checked: CheckedTable;
  readonly onApplied: (plan: WorkbookPlan) => void;
}

/** What can be made from a plan. */
export function FollowUps({ checked, onApplied }: FollowUpsProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [open, setOpen] = useState<FollowUp | 'months' | null>(null);
  if (checked.table.measures.length === 0) return null;
  if (open === 'months')
    return (
      <Later>
        <DeadlineCalendar checked={checked} onClose={() => setOpen(null)} />
      </Later>
    );
  if (open !== null)
    return (
      <Later>
        <FollowUpPanel kind={open} checked={checked} onApplied={onApplied} onClose={() => setOpen(null)} />
      </Later>
    );
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => setOpen('months')}>
        {t('calendar.heading')}
      </Button>
      {KINDS.map((kind) => (
        <Button key={kind} size="small" onClick={() => setOpen(kind)}>
          {t(`repair.followUp.${kind}`)}
        </Button>
      ))}
    </div>
  );
}
