import type { ExcelHost } from './excel-host';
import type { Answer } from './wire';

/** Numbers of requests and events on the desktop bridge. */
const dispatch = { richApi: 93, richApiMessage: 33, ribbonCommand: 39 } as const;

/** The outer answer of the desktop bridge is a SafeArray; what it holds may be plain. */
interface SafeArray {
  toArray(): unknown;
}

type Reply = (answer: SafeArray) => void;
type EventHandler = (dispatchId: number, payload: SafeArray) => void;

/**
 * Puts the simulated desktop Excel behind `pane.external`, where the unchanged office.js looks for it.
 * Must run before office.js; ends by itself when the page goes away.
 */
export function attachDesktop(pane: Window, host: ExcelHost): void {
  const handlers = new Map<number, EventHandler>();
  const raise = (id: number, payload: unknown): void => handlers.get(id)?.(id, safeArray(payload));
  const subscriptions = [
    host.onMessage((entries) =>
      raise(
        dispatch.richApiMessage,
        entries.map((entry) => [...entry]),
      ),
    ),
    host.onCommand(({ functionName, controlId }) =>
      raise(dispatch.ribbonCommand, [controlId, functionName, JSON.stringify({ source: { id: controlId } })]),
    ),
  ];
  const external = {
    GetContext: () => desktopContext(host),
    Execute(dispatchId: number, params: unknown, reply: Reply): void {
      if (dispatchId !== dispatch.richApi) return reply(safeArray([0]));
      void host.execute(messageOf(params)).then((answer) => reply(safeArray(desktopAnswer(answer))));
    },
    RegisterEvent(id: number, _target: string, handler: EventHandler, callback: (status: number) => void): void {
      handlers.set(id, handler);
      callback(0);
    },
    UnregisterEvent(id: number, _target: string, callback: (status: number) => void): void {
      handlers.delete(id);
      callback(0);
    },
  };
  Object.defineProperty(pane, 'external', { configurable: true, value: external });
  pane.addEventListener('pagehide', () => {
    for (const unsubscribe of subscriptions) unsubscribe();
    host.functions.setGone();
  });
}

function safeArray(value: unknown): SafeArray {
  return { toArray: () => value };
}

/** The library hands over a plain array or a SafeArray with the message inside. */
function messageOf(params: unknown): readonly unknown[] {
  const outer: unknown = Array.isArray(params) ? params[0] : params;
  if (Array.isArray(outer)) return outer;
  return Array.isArray(params) ? params : [];
}

function desktopAnswer(answer: Answer): readonly unknown[] {
  return answer.ok ? [0, [200, [], answer.body]] : [answer.code, answer.message];
}

/** What desktop Excel tells Office.js about itself and the document. */
function desktopContext(host: ExcelHost): Record<string, () => unknown> {
  const { locale } = host.options;
  const constant: Readonly<Record<string, unknown>> = {
    GetAppType: 1,
    GetSolutionRef: 'objektiv-bench',
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: locale,
    GetAppDataLocale: locale,
    GetAppCapabilities: 0,
    GetActivationMode: 0,
    GetControlIntegrationLevel: 0,
    GetSolutionToken: '',
    GetCorrelationId: 'bench',
    GetInstanceId: 'bench',
    GetTouchEnabled: false,
    GetCommerceAllowed: false,
    GetHostCustomMessage: '',
    GetHostFullVersion: '16.0.17126.20000',
    GetDialogRequirementMatrix: '',
    GetFeaturesForSolution: '',
    GetInitialDisplayMode: 0,
  };
  const getters = Object.fromEntries(Object.entries(constant).map(([name, value]) => [name, () => value]));
  return {
    ...getters,
    GetDocUrl: () => host.model.fileName,
    GetSupportedMatrix: () => JSON.stringify(host.requirements),
    // no colours: as in Excel on the web, the pane then follows the system, which here is the frame's colour scheme
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => documentSettings(host),
  };
}

/** `Office.context.document.settings` over the workbook's own store. */
function documentSettings(host: ExcelHost): Record<string, unknown> {
  const { model } = host;
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of model.documentSettings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      model.documentSettings.clear();
      keys.forEach((key, index) => model.documentSettings.set(key, values[index] ?? ''));
      model.touch();
    },
    RefreshAsync(callback: () => void): void {
      callback();
    },
  };
}
