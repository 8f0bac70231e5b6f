import { Button } from '@fluentui/react-components';
import type { Failure } from '../../app/api';
import { mask } from '../diagnostics';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { failureText, leftText } from '../view/failure-text';
import { CopyText } from './CopyText';
import { Disclosure } from './Disclosure';
import { Notice } from './Notice';

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  readonly onClose?: () => void;
}

/** What went wrong, what was and was not written, and details to copy. */
export function FailureNotice({ failure, onRetry, onClose }: FailureNoticeProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const params = Object.entries(failure.params).map(([name, value]) => `${name}: ${value}`);
  const details = [failure.code, ...params, failure.cause ?? ''].join('\n').trim();
  return (
    <div className={styles.stack} role="alert">
      <Notice
        intent="error"
        title={t('pane.failure.title')}
        actions={
          onRetry || onClose ? (
            <>
              {onRetry ? <Button onClick={onRetry}>{t('pane.retry')}</Button> : null}
              {onClose ? <Button onClick={onClose}>{t('pane.close')}</Button> : null}
            </>
          ) : null
        }
      >
        <p className={styles.text}>{failureText(failure, t)}</p>
        <p className={styles.text}>{leftText(failure.written, t)}</p>
      </Notice>
      <Disclosure summary={t('pane.details')}>
        {() => <CopyText t={t} label={t('pane.details')} text={mask(details)} />}
      </Disclosure>
    </div>
  );
}
