import { lazy } from 'react';
import type { PlanReceipt } from '../../plan/ports';
import { withTexts } from '../other-texts';
import { usePane } from '../pane-context';
import { Later } from './Later';
import { Notice } from './Notice';

/** Few need the list of cells, and its texts come after the first screen. */
const CellList = lazy(() => withTexts(import('./CellList')).then((module) => ({ default: module.CellList })));

/** What taking back did: all of it, or all but the cells that were edited since, each with what is in it and a way to it. */
export function TakenBackNotice({ receipt }: { readonly receipt: PlanReceipt }) {
  const { t } = usePane();
  const { skipped } = receipt;
  return skipped.length === 0 ? (
    <Notice intent="success">{t('pane.takenBackText')}</Notice>
  ) : (
    <Notice intent="warning">
      {t('pane.takenBackSkipped', { cells: skipped.length })}
      <Later>
        <CellList cells={skipped} />
      </Later>
    </Notice>
  );
}
