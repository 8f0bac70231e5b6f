import { useEffect, type RefObject } from 'react';
import type { PastedTable } from '../clipboard/html-table';
import { parseHtmlTables } from '../clipboard/html-table';
import { parseTabSeparated } from '../clipboard/tab-separated';

export interface ClipboardActions {
  /** text of the selected cells, tab-separated */
  copy(): string;
  paste(table: PastedTable): void;
  clear(): void;
}

/** Copy, cut and paste through the browser's own clipboard events, so that no permission is asked for. */
export function useClipboard(container: RefObject<HTMLElement | null>, actions: ClipboardActions): void {
  useEffect(() => {
    const target = container.current;
    if (!target) return undefined;
    const put = (event: ClipboardEvent): boolean => {
      if (inEditor(event)) return false;
      event.clipboardData?.setData('text/plain', actions.copy());
      event.preventDefault();
      return true;
    };
    const copy = (event: ClipboardEvent): void => void put(event);
    const cut = (event: ClipboardEvent): void => {
      if (put(event)) actions.clear();
    };
    const paste = (event: ClipboardEvent): void => {
      if (inEditor(event) || !event.clipboardData) return;
      const table = readClipboard(event.clipboardData);
      if (!table) return;
      event.preventDefault();
      actions.paste(table);
    };
    target.addEventListener('copy', copy);
    target.addEventListener('cut', cut);
    target.addEventListener('paste', paste);
    return () => {
      target.removeEventListener('copy', copy);
      target.removeEventListener('cut', cut);
      target.removeEventListener('paste', paste);
    };
  }, [container, actions]);
}

export function readClipboard(data: DataTransfer): PastedTable | null {
  const html = data.getData('text/html');
  const fromHtml = html === '' ? null : parseHtmlTables(html);
  if (fromHtml) return fromHtml;
  const text = data.getData('text/plain');
  return text === '' ? null : { rows: parseTabSeparated(text), merges: [] };
}

function inEditor(event: ClipboardEvent): boolean {
  return event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
}
