/** Run by reading.bench.ts as a bundle, as the product ships: what a loader adds to every import is not measured. */
import { read } from '@e965/xlsx';
import Papa from 'papaparse';
import { analyseGrids } from '../../src/app/pipeline';
import { gridOfCsv } from '../../src/files/csv';
import type { Grid } from '../../src/grid/grid';
import { indicators } from '../../src/indicators/registry';
import type { Analysis } from '../../src/risk/analysis';
import { figuresOf } from '../../src/risk/figures-of';
import { buildStatistics } from '../../src/indicators/statistics/build-statistics';
import { readResults } from '../../src/results/read-results';
import { compareInRounds, measure, timesOf, type RoundCase } from './measure';
import { longMarksCsv, namesCsv, pupilCsv } from './pupil-csv';

const ROWS = 150_000;

/** Both parsers start from the bytes of a file. */
function gridOf(csv: Uint8Array): Grid {
  return gridOfCsv(csv, 'region.csv');
}

function textOf(csv: Uint8Array): string {
  return new TextDecoder().decode(csv);
}

function readAll(csv: Uint8Array) {
  const { data } = readResults([gridOf(csv)]);
  const pupils = data.reduce((sum, one) => sum + (one.pupils?.length ?? 0), 0);
  return { data, pupils, statistics: data.map((one) => buildStatistics(one, null)) };
}

/**
 * Text to levels, with their reasons, the comparison with the journal and the contexts of schools: what a user waits for. Every sign that may
 * enter a level is computed for every school; results with their details, and indicators that are only shown, are made of the sums that are
 * kept when somebody looks at a school.
 */
function analyseAll(csv: Uint8Array): Analysis {
  const { analysis } = analyseGrids([gridOf(csv)], { reference: 'loo' });
  if (analysis.crashed.length > 0) throw new Error(`${analysis.crashed.length} indicators crashed`);
  const pupils = analysis.assessments.reduce((sum, { data }) => sum + (data.pupils?.length ?? 0), 0);
  if (pupils !== ROWS) throw new Error(`read ${pupils} pupils of ${ROWS}`);
  return analysis;
}

function levelsOf(csv: Uint8Array): string {
  const { assessments, schools } = analyseAll(csv);
  return `${assessments.length} municipalities, ${schools.length} schools with levels`;
}

/** The same, and then every indicator of every school is looked at: nothing is left to be made later. */
function lookAtAll(csv: Uint8Array): string {
  const analysis = analyseAll(csv);
  let results = 0;
  for (const { schools } of analysis.assessments)
    for (const { indicators } of schools)
      for (const result of Object.values(indicators)) if (result.reason !== 'CRASHED') results += 1;
  if (analysis.crashed.length > 0) throw new Error(`${analysis.crashed.length} indicators crashed`);
  return `${results} results of indicators`;
}

/** The same, and every number (value, z, p, pupils, reason) of every indicator of every school in columns; details stay to be made. */
function numbersOf(csv: Uint8Array): string {
  const analysis = analyseAll(csv);
  let numbers = 0;
  for (const assessment of analysis.assessments)
    for (const { id } of indicators) {
      const figures = figuresOf(assessment, id);
      for (const column of [figures?.value, figures?.z, figures?.p])
        for (const number of column ?? []) if (!Number.isNaN(number)) numbers += 1;
    }
  if (analysis.crashed.length > 0) throw new Error(`${analysis.crashed.length} indicators crashed`);
  return `${indicators.length} indicators, ${numbers} values, z and p`;
}

/** What the goal is measured on: the rival, levels, every number, and every result with its details as an object. */
const GOAL_CASES: Readonly<Record<string, (csv: Uint8Array) => string>> = {
  papaparse: (csv) => `${Papa.parse(textOf(csv)).data.length} rows`,
  levels: levelsOf,
  numbers: numbersOf,
  objects: lookAtAll,
};

function splitAt(text: string): string[][] {
  return text.split('\r\n').map((line) => line.split(';'));
}

function partsOf(csv: Uint8Array): RoundCase[] {
  return [
    ['papaparse, texts only', () => `${Papa.parse(textOf(csv)).data.length} rows`],
    ['split at separators, texts only', () => `${splitAt(textOf(csv)).length} rows`],
    ['SheetJS', () => Object.keys(read(textOf(csv), { type: 'string', dense: true }).Sheets).join()],
    ['our parser alone', () => `${gridOf(csv).columns?.length ?? 0} columns`],
    ['parse, recognise, check, statistics', () => `${readAll(csv).pupils} pupils`],
    ['all signs, levels and reasons', () => levelsOf(csv)],
    ['and every number of every indicator', () => numbersOf(csv)],
    ['and every result of every school as an object', () => lookAtAll(csv)],
  ];
}

const LAYOUTS: Readonly<Record<string, () => string>> = {
  'as exported': () => pupilCsv(ROWS),
  'names in quotes, as Russian Excel saves «"СОШ №1"»': () =>
    pupilCsv(ROWS).replace(/МБОУ «(СОШ №\d+)»/g, '"МБОУ ""$1"""'),
  'one municipality': () => pupilCsv(ROWS, 60, ROWS),
};

function bytesOf(csv: string): Uint8Array {
  return new TextEncoder().encode(csv);
}

async function longTables(): Promise<void> {
  const marks = longMarksCsv(ROWS);
  const read = await measure(() => `${readAll(bytesOf(marks)).data.length} files of one work and municipality`);
  console.log(`${ROWS} rows of a long table of marks, text to statistics: ${read.ms.toFixed(0)} ms  ${read.note}`);
  const names = namesCsv(100_000);
  const other = await measure(() =>
    readResults([gridOf(bytesOf(names))])
      .notes.map(({ code }) => code)
      .join(),
  );
  console.log(`100000 rows with a new text in every cell, no results table: ${other.ms.toFixed(0)} ms  ${other.note}`);
}

const [, , part = '', layout = '', name = ''] = process.argv;
const csv = bytesOf(LAYOUTS[layout]?.() ?? '');
if (part === 'layouts') console.log(JSON.stringify(Object.keys(LAYOUTS)));
else if (part === 'times') {
  const work = GOAL_CASES[name];
  if (!work) throw new Error(`no case ${name}`);
  console.log(JSON.stringify(timesOf(() => work(csv))));
} else if (part === 'parts') {
  console.log(`${layout}: ${ROWS} pupil rows x 24 columns, ${(csv.length / 1e6).toFixed(1)} million bytes`);
  console.log('  parts in one process, one after another, the heap emptied before each:');
  compareInRounds(partsOf(csv));
} else void longTables();
