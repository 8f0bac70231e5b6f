import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Translator } from '../../../i18n/translator';

interface FormulaBarProps {
  readonly t: Translator;
  readonly address: string;
  readonly content: string;
  readonly onGo: (text: string) => void;
  readonly onCommit: (text: string) => void;
}

/** Address and full content of the active cell; both can be typed into. */
export function FormulaBar({ t, address, content, onGo, onCommit }: FormulaBarProps): ReactElement {
  const [place, setPlace] = useState(address);
  const [text, setText] = useState(content);
  useEffect(() => setPlace(address), [address]);
  useEffect(() => setText(content), [content, address]);
  const lines = Math.min(4, Math.max(1, text.split('\n').length));
  const pressInPlace = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onGo(place);
    if (event.key === 'Escape') setPlace(address);
  };
  const pressInText = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setText(content);
    if (event.key !== 'Enter' || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (text !== content) onCommit(text);
  };
  return (
    <div className="formula-bar">
      <input
        className="formula-address"
        aria-label={t('bench.address')}
        value={place}
        spellCheck={false}
        onChange={(event) => setPlace(event.target.value)}
        onKeyDown={pressInPlace}
        onBlur={() => setPlace(address)}
        onFocus={(event) => event.target.select()}
      />
      <textarea
        className="formula-content"
        aria-label={t('bench.content')}
        rows={lines}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={pressInText}
        onBlur={() => {
          if (text !== content) onCommit(text);
        }}
      />
    </div>
  );
}
