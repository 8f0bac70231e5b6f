/** Run by reading.bench.ts as a bundle, as the product ships: what a loader adds to every import is not measured. */
import { read } from '@e965/xlsx';
import { gridOfCsv } from '../../src/files/csv';
import { buildStatistics } from '../../src/indicators/statistics/build-statistics';
import { readResults } from '../../src/results/read-results';
import { analyseAssessments } from '../../src/risk/analyse';
import { measure } from './measure';
import { longMarksCsv, pupilCsv } from './pupil-csv';

const ROWS = 150_000;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const MILLION = 1_000_000;

function readAll(csv: string) {
  const { data } = readResults([gridOfCsv(utf8(csv), 'region.csv')]);
  return { data, statistics: data.map((one) => buildStatistics(one, null)) };
}

/** Text to levels: what a user waits for. */
function analyseAll(csv: string): string {
  const { data } = readResults([gridOfCsv(utf8(csv), 'region.csv')]);
  const { assessments, crashed, schools } = analyseAssessments(data, { reference: 'loo' });
  if (crashed.length > 0) throw new Error(`${crashed.length} indicators crashed`);
  return `${assessments.length} municipalities, ${schools.length} schools with levels`;
}

async function speed(): Promise<void> {
  const csv = pupilCsv(ROWS);
  const region = pupilCsv(ROWS, 60, ROWS);
  console.log(`${ROWS} pupil rows x 24 columns, CSV of ${(csv.length / 1e6).toFixed(1)} million characters`);
  const pupils = ({ data }: ReturnType<typeof readAll>): number =>
    data.reduce((sum, one) => sum + (one.pupils?.length ?? 0), 0);
  const cases: readonly (readonly [string, () => string])[] = [
    ['split at separators, texts only', () => `${csv.split('\r\n').map((line) => line.split(';')).length} rows`],
    ['SheetJS', () => Object.keys(read(csv, { type: 'string', dense: true }).Sheets).join()],
    ['our parser alone', () => `${gridOfCsv(utf8(csv), 'region.csv').columns?.[0]?.codes.length ?? 0} rows`],
    [
      'parse, recognise, check, statistics',
      () => {
        const all = readAll(csv);
        if (pupils(all) !== ROWS) throw new Error(`read ${pupils(all)} pupils of ${ROWS}`);
        return `${all.data.length} municipalities`;
      },
    ],
    ['and all indicators and levels', () => analyseAll(csv)],
    ['the same as one municipality', () => analyseAll(region)],
  ];
  const times: number[] = [];
  for (const [name, work] of cases) {
    const { ms, note } = await measure(work);
    times.push(ms);
    console.log(`  ${name.padEnd(38)} ${ms.toFixed(0).padStart(6)} ms  ${note}`);
  }
  const [split = NaN, sheetJs = NaN, own = NaN, ...all] = times;
  ['reading and statistics', 'everything with levels', 'the same as one municipality'].forEach((name, i) => {
    const ratio = (base: number): string => `x${((all[i] ?? NaN) / base).toFixed(2)}`;
    console.log(`  ${name} against: split ${ratio(split)}, SheetJS ${ratio(sheetJs)}, our parser ${ratio(own)}`);
  });
}

async function longTable(): Promise<void> {
  const csv = longMarksCsv(ROWS);
  const { ms, note } = await measure(() => `${readAll(csv).data.length} files of one work and municipality`);
  console.log(`${ROWS} rows of a long table of marks: ${ms.toFixed(0)} ms  ${note}`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

/** Memory held by data and statistics when text and cells are gone. */
function memory(): void {
  const used = (): number => {
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const kept = readAll(pupilCsv(MILLION));
  const held = used() - before;
  const pupils = kept.data.reduce((sum, one) => sum + (one.pupils?.length ?? 0), 0);
  console.log(`${pupils} pupil rows: data and statistics hold ${megabytes(held)}`);
  console.log(
    `  highest memory of the process while the text was made, parsed and read: ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  );
}

if (process.argv[2] === 'memory') memory();
else void speed().then(longTable);
