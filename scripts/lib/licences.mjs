import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licence texts of every package whose code is in the built files. */
export function licences(compilation) {
  const folders = new Set();
  const visit = (module) => {
    const folder = packageFolder(module.resource ?? '');
    if (folder) folders.add(folder);
    for (const inner of module.modules ?? []) visit(inner); // webpack joins modules: look inside
  };
  for (const module of compilation.modules) visit(module);
  const packagesByText = new Map();
  for (const { title, text } of [...folders].map(describe)) {
    const titles = packagesByText.get(text) ?? new Set();
    packagesByText.set(text, titles.add(title));
  }
  return [...packagesByText]
    .map(([text, titles]) => `${[...titles].sort().join('\n')}\n\n${text}\n`)
    .sort()
    .join(`\n${'='.repeat(80)}\n\n`);
}

/** `…/node_modules/@scope/name` of a file, the innermost one; null for our own files. */
function packageFolder(file) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match ? match[1] : null;
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const notice = path.join(folder, 'NOTICE');
  const texts = file ? [readFileSync(path.join(folder, file), 'utf8')] : [`Licence: ${license ?? 'see the package'}`];
  if (existsSync(notice)) texts.push(readFileSync(notice, 'utf8'));
  return { title: `${name} ${version}`, text: texts.map((text) => text.replace(/\r/g, '').trim()).join('\n\n') };
}
