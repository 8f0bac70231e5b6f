import type { PlanReceipt } from '../../plan/ports';
import { usePane } from '../pane-context';
import { Notice } from './Notice';

/** What taking back did: all of it, or all but what was edited since. */
export function TakenBackNotice({ receipt }: { readonly receipt: PlanReceipt }) {
  const { t } = usePane();
  return receipt.skipped.length === 0 ? (
    <Notice intent="success">{t('pane.takenBackText')}</Notice>
  ) : (
    <Notice intent="warning">{t('pane.takenBackSkipped', { cells: receipt.skipped.length })}</Notice>
  );
}
