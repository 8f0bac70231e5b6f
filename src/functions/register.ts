import type { Language } from '../i18n/translator';
import { FUNCTIONS } from './catalogue';

/** The part of Office.js's CustomFunctions that is used; its typings are a package of their own for these few lines. */
interface CustomFunctionsApi {
  associate(id: string, call: (...args: unknown[]) => Promise<unknown>): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly notAvailable: string; readonly invalidValue: string };
}

/**
 * Ties the functions of the metadata to their code. The page answers calls as soon as Office.js has started, with or without the pane
 * on view; the code itself is loaded at the first call. Does nothing outside Excel.
 */
export function associateFunctions(language: () => Language): void {
  const api = (globalThis as { CustomFunctions?: CustomFunctionsApi }).CustomFunctions; // -- a global of Office.js
  if (!api) return;
  for (const { id } of FUNCTIONS)
    api.associate(id, async (...args) => {
      const { runCall } = await import('./call');
      return runCall(id, args, language(), (code, text) => new api.Error(api.ErrorCode[code], text));
    });
}
