import { loadTranslator } from '../i18n/load';
import type { Translator } from '../i18n/translator';
import { analyze } from './analyze';
import { parseCall, type Call } from './args';
import { WrongCall } from './wrong-call';
import { check } from './check';
import { recheck } from './recheck';
import { shiftFile } from './shift';
import { listTemplates, writeTemplate } from './template';

/** Exit codes of headless.md. */
export const EXIT = { done: 0, findings: 1, wrongCall: 2, unread: 3 } as const;

export interface Streams {
  /** results */
  out(text: string): void;
  /** waits until what was given to `out` has gone, where much is given */
  ready?(): Promise<void>;
  /** messages */
  err(text: string): void;
  /** width of the terminal */
  readonly width: number;
}

/** Runs one call of `objektiv`; returns the exit code. */
export async function main(words: readonly string[], streams: Streams): Promise<number> {
  let t = await loadTranslator(words.includes('en') ? 'en' : 'ru');
  try {
    const call = parseCall(words);
    t = await loadTranslator(call.language);
    return await run(call, t, streams);
  } catch (error) {
    if (!(error instanceof WrongCall)) throw error;
    streams.err(t.dynamic(`cli.wrong.${error.code}`, error.params));
    streams.err(t('cli.seeHelp'));
    return EXIT.wrongCall;
  }
}

async function run(call: Call, t: Translator, streams: Streams): Promise<number> {
  const { command } = call;
  switch (command.kind) {
    case 'help':
      streams.out(t('cli.help'));
      return EXIT.done;
    case 'check':
      return check(command, call, t, streams);
    case 'analyze':
      return analyze(command, call, t, streams);
    case 'recheck':
      return recheck(command, call, t, streams);
    case 'templateList':
      return listTemplates(call, t, streams);
    case 'template':
      return writeTemplate(command, call, t, streams);
    case 'shift':
      return shiftFile(command, call, t, streams);
  }
}
