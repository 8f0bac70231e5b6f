import { useCallback, useEffect, useRef, useState } from 'react';
import type { MessageKey, MessageParams } from '../../i18n/translator';
import type { WorkbookModel } from '../model/workbook-model';
import type { BenchMessage } from './parts/MessageLine';
import { loadSample, openInto, saveToBrowser, type FileProblem } from './workbook-files';

export interface Files {
  readonly busy: boolean;
  /** counts opened workbooks: the pane starts anew with each, as in Excel */
  readonly opened: number;
  readonly message: BenchMessage | null;
  readonly show: (message: BenchMessage | null) => void;
  readonly open: (file: File) => void;
  readonly save: () => void;
  readonly sample: () => void;
}

/** Opening, saving and the sample, one at a time, each with a word about how it went. */
export function useFiles(model: WorkbookModel): Files {
  const [busy, setBusy] = useState(false);
  const [opened, setOpened] = useState(0);
  const [message, show] = useState<BenchMessage | null>(null);
  const started = useRef(false);
  const say = (key: MessageKey, params: MessageParams = {}, tone: BenchMessage['tone'] = 'info'): void =>
    show({ key, params, tone });
  const during = useCallback(async (work: () => Promise<FileProblem | null>): Promise<void> => {
    setBusy(true);
    try {
      const problem = await work();
      if (problem) say(problem.key, problem.params, 'problem');
    } finally {
      setBusy(false);
    }
  }, []);
  const open = useCallback(
    (file: File): void => {
      say('bench.message.opening', { file: file.name });
      void during(async () => {
        const problem = await openInto(model, file);
        if (problem) return problem;
        setOpened((count) => count + 1);
        say('bench.message.opened', { file: file.name });
        return null;
      });
    },
    [model, during],
  );
  const save = useCallback((): void => {
    say('bench.message.saving');
    void during(async () => {
      const problem = await saveToBrowser(model);
      if (!problem) say('bench.message.saved', { file: model.fileName });
      return problem;
    });
  }, [model, during]);
  const sample = useCallback((): void => {
    say('bench.message.loadingSample');
    const first = !started.current;
    started.current = true;
    void during(async () => {
      const problem = await loadSample(model);
      if (problem) return problem;
      // at the start the pane has read nothing yet and need not begin anew
      if (!first) setOpened((count) => count + 1);
      say('bench.message.sample');
      return null;
    });
  }, [model, during]);
  useEffect(() => {
    // a newcomer sees a filled workbook at once
    if (!started.current && !new URLSearchParams(location.search).has('empty')) sample();
    started.current = true;
  }, [sample]);
  return { busy, opened, message, show, open, save, sample };
}
