import { useEffect, useState } from 'react';
import type { AnalysisReport, PendingMarks } from '../../app/api';
import { usePane } from '../pane-context';

/**
 * Rows that changed since the marking, while an analysis is there to compare with. It listens before anything is marked: what is typed right
 * after the marking is heard too.
 */
export function usePendingMarks(report: AnalysisReport | null): readonly [PendingMarks | null, () => void] {
  const { app } = usePane();
  const [pending, setPending] = useState<PendingMarks | null>(null);
  useEffect(() => {
    setPending(null);
    if (!report) return undefined;
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    void app.watchHighlight(report, setPending).then((watching) => {
      if (!watching.ok) return;
      if (gone) void watching.value();
      else stop = watching.value;
    });
    return () => {
      gone = true;
      void stop?.();
    };
  }, [app, report]);
  return [pending, () => setPending(null)];
}
