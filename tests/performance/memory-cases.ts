/** Run by reading.bench.ts, each part in a process of its own, so that the peak is that of the part alone. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { analyseGrids } from '../../src/app/pipeline';
import { openFiles } from '../../src/cli/files';
import { main } from '../../src/cli/main';
import { createTranslator } from '../../src/i18n/translator';
import { pupilLines } from './pupil-csv';

/** The file of so many pupils that the other parts read. */
async function write(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  let lines: string[] = [];
  const flush = async (): Promise<void> => {
    if (!file.write(`${lines.join('\r\n')}\r\n`)) await once(file, 'drain');
    lines = [];
  };
  for (const line of pupilLines(rows)) if (lines.push(line) === 10_000) await flush();
  await flush();
  file.end();
  await once(file, 'finish');
}

function peak(): string {
  return `${((process.resourceUsage().maxRSS * 1024) / 1e6).toFixed(0)} MB`;
}

/** As `objektiv analyze` does it: the file in pieces, then everything up to the levels. */
async function analyse(path: string): Promise<void> {
  const started = performance.now();
  const { opened } = await openFiles([path], createTranslator('ru', {}));
  const read = performance.now();
  console.log(`  columns of the file: ${((read - started) / 1000).toFixed(1)} s, peak of the process ${peak()}`);
  const grids = opened.flatMap((one) => one.grids);
  const { analysis } = analyseGrids(grids, { reference: 'loo' });
  const pupils = analysis.assessments.reduce((sum, { data }) => sum + (data.pupils?.length ?? 0), 0);
  const seconds = ((performance.now() - read) / 1000).toFixed(1);
  console.log(
    `  all indicators and levels of ${pupils} pupils in ${analysis.schools.length} schools: ${seconds} s, peak ${peak()}`,
  );
}

/** The whole command with everything that it prints. */
async function command(path: string, ...options: readonly string[]): Promise<void> {
  const started = performance.now();
  let characters = 0;
  const code = await main(['analyze', path, ...options], {
    out: (text) => void (characters += text.length),
    err: (text) => console.error(text),
    width: 100,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const millions = (characters / 1e6).toFixed(1);
  console.log(
    `  objektiv ${['analyze', ...options].join(' ')}: ${seconds} s, ${millions} million characters, exit ${code}, peak ${peak()}`,
  );
}

const [which = '', path = '', rows = '0'] = process.argv.slice(2);
const cases: Readonly<Record<string, () => Promise<void>>> = {
  write: () => write(path, Number(rows)),
  analyse: () => analyse(path),
  text: () => command(path),
  json: () => command(path, '--json'),
};
void cases[which]?.();
