import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

/** What office.js asks for in the Excels we serve, and its licence: 6 of the package's 87 MB. Copied unchanged. */
export const OFFICE_JS_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js', // asked for when the page is opened outside Office
  'telemetry/oteljs_agave.js', // asked for by desktop Excel, which sends or drops what it gathers by its own policy
  'ru-ru/office_strings.js',
  'en-us/office_strings.js', // the library's own fallback for every other language
];

/** Copies the chosen files of office.js into a folder. */
export function copyOfficeJs(to, from = inRoot('node_modules', '@microsoft', 'office-js')) {
  for (const file of OFFICE_JS_FILES) copy(path.join(from, 'dist', file), path.join(to, file));
  copy(path.join(from, 'LICENSE.md'), path.join(to, 'LICENSE.md'));
  const notices = path.join(from, 'NOTICE.txt');
  if (existsSync(notices)) copy(notices, path.join(to, 'NOTICE.txt'));
}

function copy(from, to) {
  mkdirSync(path.dirname(to), { recursive: true });
  cpSync(from, to);
}
