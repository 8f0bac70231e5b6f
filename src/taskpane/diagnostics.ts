import type { Failure } from '../app/api';

/** Details for support: facts of the host and the pane, and the last failure without anything of the workbook. */
export function diagnosticsText(facts: Readonly<Record<string, string>>, last: Failure | null): string {
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  // of the parameters only the words of the host: names of sheets, cells and files are the user's
  const code = last?.params['code'];
  const failure =
    last === null
      ? 'none'
      : [last.code, ...(code === undefined ? [] : [String(code)]), last.cause === null ? '' : mask(last.cause)]
          .filter((part) => part !== '' && part !== 'none')
          .join(', ');
  return [...lines, `last failure: ${failure}`].join('\n');
}

/** What a user can send us about a bug. Words and long numbers are masked: an error may quote a cell with a pupil's data. */
export function bugReport(error: unknown, facts: Readonly<Record<string, string>>): string {
  const known = error instanceof Error ? error : new Error(String(error));
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  return [...lines, `${known.name}: ${mask(known.message)}`, ...frames(known.stack)].join('\n');
}

/** Replaces Cyrillic words, quoted parts and numbers of three digits and more. */
export function mask(text: string): string {
  return text
    .replace(/"[^"]*"|«[^»]*»|“[^”]*”/g, '"…"')
    .replace(/\p{Script=Cyrillic}+/gu, '…')
    .replace(/\d{3,}/g, '#');
}

/** Only the places of a stack: its first line repeats the message. */
function frames(stack: string | undefined): string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s*at |@/.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}
