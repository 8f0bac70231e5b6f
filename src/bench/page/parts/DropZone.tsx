import { useState, type DragEvent, type ReactElement } from 'react';
import type { Translator } from '../../../i18n/translator';

interface DropZoneProps {
  readonly t: Translator;
  readonly onFile: (file: File) => void;
  readonly children: ReactElement;
}

/** A file dropped anywhere on the workbook is opened. */
export function DropZone({ t, onFile, children }: DropZoneProps): ReactElement {
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className="drop-zone"
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null))
          setOver(false);
      }}
      onDrop={(event) => {
        const file = event.dataTransfer.files[0];
        setOver(false);
        if (!file) return;
        event.preventDefault();
        onFile(file);
      }}
    >
      {children}
      {over && <div className="drop-hint">{t('bench.dropHere')}</div>}
    </div>
  );
}
