import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { WorkbookModel } from '../model/workbook-model';
import type { MessageEntry } from './events';
import { ExcelHost } from './excel-host';
import { type HostOptions, isSetSupported } from './host-options';
import type { Answer } from './wire';

type ExcelNamespace = typeof Excel;

/** The part of `Office` that an adapter asks in tests. */
export interface OfficeLike {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly displayLanguage: string;
    readonly contentLanguage: string;
  };
}

export interface NodeExcel {
  /** the genuine Excel namespace of Office.js, talking to the simulated host */
  readonly excel: ExcelNamespace;
  readonly office: OfficeLike;
  readonly host: ExcelHost;
}

type Callback = (result: unknown) => void;

let compiled: Script | null = null;

/** The unchanged library file; compiled once, run anew for each workbook so that nothing is shared between tests. */
function library(): Script {
  if (compiled) return compiled;
  const require = createRequire(join(process.cwd(), 'package.json'));
  const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const filename = join(folder, 'excel-web-16.00.debug.js');
  compiled = new Script(readFileSync(filename, 'utf8'), { filename });
  return compiled;
}

/** Genuine Office.js (object model only) in Node over a workbook model. */
export function createNodeExcel(model: WorkbookModel, options: Partial<HostOptions> = {}): NodeExcel {
  const host = new ExcelHost(model, options);
  const window = fakeWindow();
  createContext(window);
  library().runInContext(window);
  const requirements = {
    isSetSupported: (name: string, version?: string) => isSetSupported(host.requirements, name, version),
  };
  const context = { requirements, displayLanguage: host.options.locale, contentLanguage: host.options.locale };
  const office = { ...(window['Office'] as object), context }; // -- the library's own global, `context` is made by the host page
  window['Office'] = office;
  connect(window, host);
  return { excel: window['Excel'] as ExcelNamespace, office, host }; // -- the library's own global
}

/** The two places where the library hands over to Excel: request batches, and messages that bring events. */
function connect(window: Record<string, unknown>, host: ExcelHost): void {
  const osf = window['OSF'] as { DDA: { RichApi?: Record<string, unknown> } }; // -- the library's own global
  osf.DDA.RichApi = {
    ...osf.DDA.RichApi,
    executeRichApiRequestAsync: (message: readonly unknown[], callback: Callback) => {
      void host.execute(message).then((answer) => callback(webResult(answer)));
    },
    richApiMessageManager: {
      register: (handler: (args: unknown) => void) => {
        host.onMessage((entries) => handler({ entries: entries.map(messageEntry) }));
        return Promise.resolve();
      },
    },
  };
}

function webResult(answer: Answer): unknown {
  return answer.ok
    ? { status: 'succeeded', value: { data: [200, [], answer.body] } }
    : { status: 'failed', error: { code: answer.code, message: answer.message } };
}

function messageEntry([messageCategory, messageType, targetId, message, id]: MessageEntry): unknown {
  return { messageCategory, messageType, targetId, message, id };
}

/** As little of a browser window as the library touches while it loads. */
function fakeWindow(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const location = { href: 'http://localhost/', search: '', hash: '', protocol: 'http:' };
  const document = {
    URL: location.href,
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: nothing,
  };
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    JSON,
    URL,
    performance,
    navigator: { userAgent: 'node' },
    location,
    document,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}
