import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Translator } from '../../i18n/translator';
import { bugReport } from '../diagnostics';
import { CopyText } from './CopyText';
import { Notice } from './Notice';

interface ErrorBoundaryProps {
  readonly t: Translator;
  readonly facts: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: unknown;
  readonly failed: boolean;
}

/** A bug never leaves a blank pane: it shows a report to copy and two ways on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, failed: true };
  }

  private readonly again = (): void => this.setState({ error: null, failed: false });

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { t, facts } = this.props;
    const report = bugReport(this.state.error, {
      ...facts,
      language: t.language,
      browser: navigator.userAgent,
      time: new Date().toISOString(),
    });
    return (
      <div role="alert" style={{ display: 'flex', flexDirection: 'column', rowGap: '12px' }}>
        <Notice intent="error" title={t('pane.bug.title')}>
          {t('pane.bug.text')}
        </Notice>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px' }}>
          <Button appearance="primary" onClick={this.again}>
            {t('pane.bug.again')}
          </Button>
          <Button onClick={() => location.reload()}>{t('pane.bug.reload')}</Button>
        </div>
        <CopyText t={t} label={t('pane.bug.report')} text={report} />
      </div>
    );
  }
}
