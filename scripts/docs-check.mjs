/** Checks the documents: links and pictures lead somewhere, and every npm command that they name exists. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './lib/paths.mjs';

const NPM_OWN = new Set(['ci', 'install', 'run', 'exec', 'version']);
const documents = [
  ...['README.md', 'CHANGELOG.md'].map((name) => inRoot(name)).filter((file) => existsSync(file)),
  ...readdirSync(inRoot('docs'), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => inRoot('docs', name)),
];
const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

const problems = documents.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const code = /```[\s\S]*?```/g;
  return [...deadLinks(file, text.replace(code, '')), ...unknownCommands(text)].map(
    (problem) => `${path.relative(inRoot(), file)}: ${problem}`,
  );
});
for (const problem of problems) console.error(problem);
console.log(`${documents.length} documents checked`);
process.exit(problems.length === 0 ? 0 : 1);

/** Links inside the project whose file is not there. Addresses elsewhere are not asked: the check works without a network. */
function deadLinks(file, text) {
  const targets = [...text.matchAll(/\]\(([^)\s]+)[^)]*\)|<img[^>]+src="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2],
  );
  return targets
    .filter((target) => !/^[a-z]+:|^#/i.test(target))
    .filter((target) => !existsSync(path.resolve(path.dirname(file), decodeURI(target.split('#')[0]))))
    .map((target) => `nothing at ${target}`);
}

/** `npm start`, `npm run x` and the like that package.json does not have. */
function unknownCommands(text) {
  const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test|[a-z]+)\b)/g)].map(
    (match) => match[1] ?? match[2],
  );
  return [...new Set(named)]
    .filter((name) => !scripts[name] && !NPM_OWN.has(name))
    .map((name) => `no command npm ${name}`);
}
