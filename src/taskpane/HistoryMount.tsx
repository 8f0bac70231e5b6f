import { Button } from '@fluentui/react-components';
import { lazy, useId, useState } from 'react';
import { Later } from './components/Later';
import { withTexts } from './other-texts';
import { usePane } from './pane-context';

const HistoryPanel = lazy(() =>
  withTexts(import('./screens/HistoryPanel')).then((module) => ({ default: module.HistoryPanel })),
);

/** Below every place: opens the list of what can be taken back. */
export function HistoryMount() {
  const { t } = usePane();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <footer style={{ padding: '0 14px 20px' }}>
      <Button size="small" aria-expanded={open} aria-controls={id} onClick={() => setOpen((now) => !now)}>
        {t('pane.history')}
      </Button>
      <div id={id} style={{ paddingTop: open ? '8px' : 0 }}>
        {open ? (
          <Later>
            <HistoryPanel />
          </Later>
        ) : null}
      </div>
    </footer>
  );
}
