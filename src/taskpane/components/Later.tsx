import { Suspense, type ReactNode } from 'react';
import { usePane } from '../pane-context';

/** Parts that are loaded when they are first opened, so that a place shows up without them. */
export function Later({ children }: { readonly children: ReactNode }) {
  const { t } = usePane();
  return <Suspense fallback={<p role="status">{t('pane.loading')}</p>}>{children}</Suspense>;
}
