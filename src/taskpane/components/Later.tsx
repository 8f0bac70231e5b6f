import { Suspense, type ReactNode } from 'react';
import { useDelayed } from '../hooks/use-delayed';
import { usePane } from '../pane-context';

/** Most parts come sooner: then nothing flickers, and nothing is read aloud. */
const QUIET_MS = 400;

/** Parts that are loaded when they are first opened, so that a place shows up without them. */
export function Later({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<Coming />}>{children}</Suspense>;
}

function Coming() {
  const { t } = usePane();
  return <p role="status">{useDelayed(true, QUIET_MS) ? t('pane.loading') : null}</p>;
}
