import { Component, type ReactNode } from 'react';
import type { Translator } from '../../../i18n/translator';

interface BoundaryProps {
  readonly t: Translator;
  readonly children: ReactNode;
}

/** The last net: never a blank page, and a report that can be copied. */
export class BenchErrorBoundary extends Component<BoundaryProps, { readonly failure: Error | null }> {
  override state: { readonly failure: Error | null } = { failure: null };

  static getDerivedStateFromError(failure: unknown): { readonly failure: Error } {
    return { failure: failure instanceof Error ? failure : new Error(String(failure)) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { t } = this.props;
    if (!failure) return this.props.children;
    return (
      <div className="still" role="alert">
        <h1>{t('bench.bug.title')}</h1>
        <p>{t('bench.bug.text')}</p>
        <pre className="bug-report">{failure.stack ?? failure.message}</pre>
        <button type="button" onClick={() => location.reload()}>
          {t('bench.bug.reload')}
        </button>
      </div>
    );
  }
}
