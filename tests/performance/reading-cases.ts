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
import { compareInRounds, measure, type RoundCase } from './measure';
import { longMarksCsv, namesCsv, pupilCsv } from './pupil-csv';

const ROWS = 150_000;
/** Issue 3: everything in at most twice the time of a fast parser. */
const GOAL = 2;

/** The parser starts from a string as its rival does: what a browser's file becomes. */
function gridOf(csv: string): Grid {
  return gridOfCsv(new TextEncoder().encode(csv), 'region.csv');
}

function readAll(csv: string) {
  const { data } = readResults([gridOf(csv)]);
  const pupils = data.reduce((sum, one) => sum + (one.pupils?.length ?? 0), 0);
  return { data, pupils, statistics: data.map((one) => buildStatistics(one, null)) };
}

/**
 * Text to levels, with their reasons, the comparison with the journal and the contexts of schools: what a user waits for. Every sign that may
 * enter a level is computed for every school; results with their details, and indicators that are only shown, are made of the sums that are
 * kept when somebody looks at a school.
 */
function analyseAll(csv: string): Analysis {
  const { analysis } = analyseGrids([gridOf(csv)], { reference: 'loo' });
  if (analysis.crashed.length > 0) throw new Error(`${analysis.crashed.length} indicators crashed`);
  const pupils = analysis.assessments.reduce((sum, { data }) => sum + (data.pupils?.length ?? 0), 0);
  if (pupils !== ROWS) throw new Error(`read ${pupils} pupils of ${ROWS}`);
  return analysis;
}

function levelsOf(csv: string): string {
  const { assessments, schools } = analyseAll(csv);
  return `${assessments.length} municipalities, ${schools.length} schools with levels`;
}

/** The same, and then every indicator of every school is looked at: nothing is left to be made later. */
function lookAtAll(csv: string): string {
  const analysis = analyseAll(csv);
  let results = 0;
  for (const { schools } of analysis.assessments)
    for (const { indicators } of schools)
      for (const result of Object.values(indicators)) if (result.reason !== 'CRASHED') results += 1;
  if (analysis.crashed.length > 0) throw new Error(`${analysis.crashed.length} indicators crashed`);
  return `${results} results of indicators`;
}

/** The same, and every number (value, z, p, pupils, reason) of every indicator of every school in columns; details stay to be made. */
function numbersOf(csv: string): string {
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

/** What the goal is measured on: levels, every number, and every result with its details as an object. */
function wholeCasesOf(csv: string): RoundCase[] {
  return [
    ['papaparse, texts only', () => `${Papa.parse(csv).data.length} rows`],
    ['all signs, levels and reasons', () => levelsOf(csv)],
    ['and every number of every indicator', () => numbersOf(csv)],
    ['and every result of every school as an object', () => lookAtAll(csv)],
  ];
}

function casesOf(csv: string): RoundCase[] {
  return [
    ['papaparse, texts only', () => `${Papa.parse(csv).data.length} rows`],
    ['split at separators, texts only', () => `${csv.split('\r\n').map((line) => line.split(';')).length} rows`],
    ['SheetJS', () => Object.keys(read(csv, { type: 'string', dense: true }).Sheets).join()],
    // a file is bytes already: this part of our cases only stands for the text that the rival starts from
    ['text to bytes', () => `${new TextEncoder().encode(csv).length} bytes`],
    ['our parser alone', () => `${gridOf(csv).columns?.length ?? 0} columns`],
    ['parse, recognise, check, statistics', () => `${readAll(csv).pupils} pupils`],
    ...wholeCasesOf(csv).slice(1),
  ];
}

function speed(name: string, csv: string): void {
  console.log(`${name}: ${ROWS} pupil rows x 24 columns, ${(csv.length / 1e6).toFixed(1)} million characters`);
  const collected = compareInRounds(casesOf(csv)).slice(-3);
  console.log('  the same one after another, without emptying the heap in between:');
  const inTurn = compareInRounds(wholeCasesOf(csv), false).slice(-3);
  console.log(`  goal (issue 3): at most x${GOAL.toFixed(1)} of papaparse, both on one thread`);
  ['levels', 'every number in columns', 'every result as an object'].forEach((name, i) => {
    const told = [collected[i], inTurn[i]].map((ratios) => {
      const { wall, cpu } = ratios ?? { wall: NaN, cpu: NaN };
      return `x${wall.toFixed(2)} (processor x${cpu.toFixed(2)}), ${wall <= GOAL ? 'reached' : 'NOT reached'}`;
    });
    console.log(`    ${name}: ${told[0] ?? ''}; heap not emptied: ${told[1] ?? ''}`);
  });
}

async function longTables(): Promise<void> {
  const marks = longMarksCsv(ROWS);
  const read = await measure(() => `${readAll(marks).data.length} files of one work and municipality`);
  console.log(`${ROWS} rows of a long table of marks, text to statistics: ${read.ms.toFixed(0)} ms  ${read.note}`);
  const names = namesCsv(100_000);
  const other = await measure(() =>
    readResults([gridOf(names)])
      .notes.map(({ code }) => code)
      .join(),
  );
  console.log(`100000 rows with a new text in every cell, no results table: ${other.ms.toFixed(0)} ms  ${other.note}`);
}

speed('as exported', pupilCsv(ROWS));
speed(
  'names in quotes, as Russian Excel saves «"СОШ №1"»',
  pupilCsv(ROWS).replace(/МБОУ «(СОШ №\d+)»/g, '"МБОУ ""$1"""'),
);
speed('one municipality', pupilCsv(ROWS, 60, ROWS));
void longTables();
