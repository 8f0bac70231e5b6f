import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';
import * as tsx from 'tsx/cjs/api';
import { DEVELOPMENT } from './package-manifest.mjs';

const source = (file) => tsx.require(`../../src/${file}`, import.meta.url);

/** The suffix of each language's files; Russian is the manifest's default. */
export const FUNCTION_FILES = { ru: 'functions', en: 'functions.en' };

/** Metadata and help of the worksheet functions in both languages: what Excel shows, made from the catalogue and the texts. */
export function functionFiles() {
  const { createTranslator } = source('i18n/translator.ts');
  const { functionsFile } = source('functions/metadata.ts');
  const { functionsHelp } = source('functions/help-page.ts');
  const texts = { ru: source('i18n/ru/index.ts').ru, en: source('i18n/en/index.ts').en };
  return Object.entries(FUNCTION_FILES).flatMap(([language, name]) => {
    const t = createTranslator(language, texts[language]);
    const help = functionsHelp(t);
    return [
      { file: `${name}.json`, text: `${JSON.stringify(functionsFile(t, `${DEVELOPMENT}${name}.html`), null, 2)}\n` },
      { file: `${name}.html`, text: page(language, t('functions.help.title'), help) },
      ...(language === 'ru' ? [{ file: 'functions.md', text: `${help.trimEnd()}\n` }] : []),
    ];
  });
}

/** Writes the files that go to the server. */
export function writeFunctionFiles(folder) {
  mkdirSync(folder, { recursive: true });
  for (const { file, text } of functionFiles()) if (!file.endsWith('.md')) writeFileSync(path.join(folder, file), text);
}

/** docs/functions.md as it should be, and as it is. */
export function functionDocs(docs) {
  const wanted = functionFiles().find(({ file }) => file === 'functions.md').text;
  return { wanted, present: readFileSync(path.join(docs, 'functions.md'), { encoding: 'utf8', flag: 'a+' }) };
}

function page(language, title, markdown) {
  // headings get the ids that helpUrl names
  const html = marked(markdown, { headerIds: false, mangle: false }).replace(
    /<h2>([A-Z]+)<\/h2>/g,
    '<h2 id="$1">$1</h2>',
  );
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <title>${title}</title>
    <style>
      :root { color-scheme: light dark; }
      body { max-width: 44rem; margin: 0 auto; padding: 1rem; font: 16px/1.5 'Segoe UI', system-ui, sans-serif; overflow-wrap: anywhere; }
      code { font-family: Consolas, monospace; }
    </style>
  </head>
  <body>
${html}  </body>
</html>
`;
}
