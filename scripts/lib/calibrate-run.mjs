/**
 * The work of scripts/calibrate.mjs, with tsx: power and false alarms of the signs, sets, variants and practice rules on simulated municipalities.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fork } from 'node:child_process';
import { printSummary } from '../../src/calibration/print.ts';
import { SETTINGS } from '../../src/calibration/settings.ts';
import { summarize } from '../../src/calibration/summary.ts';

const { values } = parseArgs({
  options: {
    municipalities: { type: 'string', default: '480' },
    seed: { type: 'string', default: '1' },
    setting: { type: 'string' },
    workers: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
    records: { type: 'string' },
  },
});
const whole = (name, least) => {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= least) return number;
  console.error(`--${name}: a whole number from ${least} on`);
  process.exit(2);
};
const municipalities = whole('municipalities', 1);
const seed = whole('seed', 0);
const workers = Math.min(whole('workers', 1), municipalities);
const settings = SETTINGS.filter(({ name }) => values.setting === undefined || name === values.setting);
if (settings.length === 0) {
  console.error(`--setting: ${SETTINGS.map(({ name }) => name).join(' or ')}`);
  process.exit(2);
}

/** The records of every workers-th municipality; each worker is a process of its own. */
function part(setting, first) {
  const child = fork(fileURLToPath(new URL('./calibrate-part.mjs', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  return new Promise((resolve, reject) => {
    child.on('message', resolve);
    child.on('exit', (code) => code !== 0 && reject(new Error(`a part ended with code ${code}`)));
    child.send({ setting, seed, first, step: workers, municipalities });
  });
}

const output = [];
for (const { name } of settings) {
  const parts = await Promise.all(Array.from({ length: workers }, (_, first) => part(name, first)));
  // the same records in the same order, however many workers there are
  const records = parts.flat().sort((a, b) => a.municipality - b.municipality);
  if (values.records) writeFileSync(`${values.records}.${name}.json`, JSON.stringify(records));
  const summary = summarize(records);
  output.push({ setting: name, seed, ...summary });
  if (!values.json) console.log(printSummary(name, seed, summary));
}
if (values.json) console.log(JSON.stringify(output, null, 2));
