import type { ReactNode } from 'react';
import type { Result } from '../../app/api';
import type { RunOptions } from '../../plan/ports';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { PlanOffer } from './PlanOffer';
import { PlanPreview } from './PlanPreview';

interface SheetOfferProps {
  readonly heading: string;
  readonly intro: string;
  /** what the plan is made from, as a text */
  readonly inputs: string;
  readonly prepare: (run: RunOptions) => Promise<Result<WorkbookPlan>>;
  readonly onApplied: (plan: WorkbookPlan) => void;
  readonly onClose: () => void;
  /** the parameters */
  readonly children?: ReactNode;
}

/** An offer of new sheets: all that is there stays as it is. */
export function SheetOffer({ intro, children, ...offer }: SheetOfferProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <PlanOffer
      {...offer}
      planOf={(plan) => plan}
      show={(plan) => (
        <>
          <PlanPreview plan={plan} />
          <p className={styles.small}>{t('pane.plan.untouched')}</p>
        </>
      )}
      applyText={t('pane.templates.insert')}
    >
      <p className={styles.small}>{intro}</p>
      {children}
    </PlanOffer>
  );
}
