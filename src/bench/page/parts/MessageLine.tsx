import type { ReactElement } from 'react';
import type { MessageKey, MessageParams, Translator } from '../../../i18n/translator';

export interface BenchMessage {
  readonly key: MessageKey;
  readonly params: MessageParams;
  readonly tone: 'info' | 'problem';
}

interface MessageLineProps {
  readonly t: Translator;
  readonly message: BenchMessage | null;
  readonly onClose: () => void;
}

/** What happened to the file, and why not when it did not. The live regions stay, so that readers hear of changes. */
export function MessageLine({ t, message, onClose }: MessageLineProps): ReactElement {
  const problem = message?.tone === 'problem';
  const text = message ? t(message.key, message.params) : '';
  return (
    <div className={`message ${message ? message.tone : 'none'}`}>
      <div role="status">{problem ? '' : text}</div>
      <div role="alert">{problem ? text : ''}</div>
      {message && (
        <button type="button" className="message-close" aria-label={t('bench.message.close')} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}
