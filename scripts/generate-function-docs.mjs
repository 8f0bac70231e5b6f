/** Writes docs/functions.md from the catalogue of worksheet functions and their texts; --check only says whether it is up to date. */
import { writeFileSync } from 'node:fs';
import { functionDocs } from './lib/function-files.mjs';
import { inRoot } from './lib/paths.mjs';

const { wanted, present } = functionDocs(inRoot('docs'));
if (!process.argv.includes('--check')) writeFileSync(inRoot('docs', 'functions.md'), wanted);
else if (present !== wanted) {
  console.error('docs/functions.md is out of date: run node scripts/generate-function-docs.mjs');
  process.exitCode = 1;
}
