/** Writes src/taskpane/help/indicator-facts.ts from the specs of the indicators: the registry itself would bring every indicator into the pane. Run: npx tsx scripts/generate-help-facts.mjs */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { indicators } from '../src/indicators/registry.ts';
import { setsWith, variantOf } from '../src/risk/variants/variant.ts';

const file = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/taskpane/help/indicator-facts.ts');

const facts = indicators.map(({ id, spec: { unit, minN, inputs, tested, role, reasons } }) => ({
  id,
  unit,
  minN,
  inputs,
  tested,
  role,
  reasons,
  sets: setsWith(variantOf('standard'), id),
  steadySets: setsWith(variantOf('steady'), id),
}));
/** One line for each: a table to look through. */
function literal(each) {
  return JSON.stringify(each)
    .replaceAll('"', "'")
    .replaceAll(/'(\w+)':/g, '$1: ')
    .replaceAll(',', ', ')
    .replace('{', '{ ')
    .replace(/}$/, ' }');
}

const text = `import type { IndicatorFacts } from './facts';

/** Made by scripts/generate-help-facts.mjs from the specs of the indicators; a test compares the two. */
// prettier-ignore
export const INDICATOR_FACTS: readonly IndicatorFacts[] = [
${facts.map((each) => `  ${literal(each)},`).join('\n')}
];
`;
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'typescript' }));
console.log(`${path.basename(file)}: ${facts.length} indicators`);
