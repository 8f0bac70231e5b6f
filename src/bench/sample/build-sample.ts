import { individualSheet } from './individual-sheet';
import { simulateSchool, type SimulatedPupil } from './pupils';
import { createRandom, type Random } from './random';
import { completionSheet, distributionSheet, journalSheet, marksSheet, type ReportGroup } from './report-sheets';
import { roadmapSheet } from './roadmap-sheet';
import type { Sample, SampleOptions, SampleSheet } from './sample-types';
import { schoolListSheet } from './school-list-sheet';
import { createSchools, type SimulatedSchool } from './schools';
import { addPupil, addSums, emptySums, type GroupSums } from './statistics';
import {
  CUTS,
  DATE,
  GRADE,
  MAX_SCORE,
  MUNICIPALITY,
  MUNICIPALITY_CODE,
  PREVIOUS_DATE,
  PREVIOUS_YEAR,
  REGION,
  SUBJECT,
  YEAR,
} from './work';

export type { Sample, SampleOptions, SampleSheet, SampleTruth } from './sample-types';

const DEFAULT_SCHOOLS = 24;
const DEFAULT_PUPILS = 48;
/** Honest schools outside the municipality that stand behind the rows of the region and the country. */
const REGION_SCHOOLS = 50;
const COUNTRY_SCHOOLS = 70;

/** Sheet names as Excel cuts them at 31 characters. */
export const SAMPLE_SHEETS = {
  individual: 'РУ 4 Индивидуальные результаты',
  marks: 'РУ 4 Статистика по отметкам',
  distribution: 'РУ 4 Распределение первичных ба',
  previous: 'РУ 4 Распределение баллов 2025',
  journal: 'РУ 4 Сравнение отметок с отметк',
  completion: 'РУ 4 Выполнение заданий',
  schools: 'Школы района',
  roadmap: 'Дорожная карта',
} as const;

/**
 * A synthetic municipality: pupils are drawn, some schools are treated, and every report is computed from the same pupils. The same
 * seed and options always give the same sheets. All names are invented.
 */
export function buildSample(seed: number, options: SampleOptions = {}): Sample {
  const random = createRandom(seed);
  const schools = createSchools(random, options.schools ?? DEFAULT_SCHOOLS, options.pupilsPerSchool ?? DEFAULT_PUPILS);
  const pupils = schools.map((school, i) => simulateSchool(random, school, i, school.size));
  const before = schools.map((school, i) => simulateSchool(random, school, i, school.previousSize));
  const current = reportGroups(random, schools, pupils);
  const previous = reportGroups(random, schools, before);
  const now = { year: YEAR, date: DATE };
  const roadmap = roadmapSheet(SAMPLE_SHEETS.roadmap);
  const sheets = [
    individualSheet(SAMPLE_SHEETS.individual, now, schools, pupils),
    marksSheet(SAMPLE_SHEETS.marks, now, current),
    distributionSheet(SAMPLE_SHEETS.distribution, now, current),
    distributionSheet(SAMPLE_SHEETS.previous, { year: PREVIOUS_YEAR, date: PREVIOUS_DATE }, previous),
    journalSheet(SAMPLE_SHEETS.journal, now, current),
    completionSheet(SAMPLE_SHEETS.completion, now, current),
    schoolListSheet(SAMPLE_SHEETS.schools, schools),
    roadmap.sheet,
  ];
  const truth = {
    seed,
    municipality: MUNICIPALITY,
    subject: SUBJECT,
    grade: GRADE,
    year: YEAR,
    previousYear: PREVIOUS_YEAR,
    max: MAX_SCORE,
    cuts: CUTS,
    schools: schools.map(({ login, name, kind, treatment, size }) => ({ login, name, kind, treatment, pupils: size })),
    roadmap: roadmap.truth,
  };
  return { sheets, truth };
}

/** The sheets only, for a workbook. */
export function buildSampleWorkbook(seed: number, options: SampleOptions = {}): readonly SampleSheet[] {
  return buildSample(seed, options).sheets;
}

/** Country, region, municipality and its schools; each wider group holds the narrower ones. */
function reportGroups(
  random: Random,
  schools: readonly SimulatedSchool[],
  pupils: readonly (readonly SimulatedPupil[])[],
): ReportGroup[] {
  const own = schools.map((school, i): ReportGroup => ({
    name: `${school.name}(${school.login})`,
    schools: null,
    sums: sumsOf(pupils[i] ?? []),
  }));
  const municipality = total(own.map(({ sums }) => sums));
  const region = total([municipality, honestPupils(random, REGION_SCHOOLS)]);
  const country = total([region, honestPupils(random, COUNTRY_SCHOOLS)]);
  return [
    { name: 'Вся выборка', schools: schools.length + REGION_SCHOOLS + COUNTRY_SCHOOLS, sums: country },
    { name: REGION, schools: schools.length + REGION_SCHOOLS, sums: region },
    { name: `${MUNICIPALITY}(${MUNICIPALITY_CODE})`, schools: schools.length, sums: municipality },
    ...own,
  ];
}

function sumsOf(pupils: readonly SimulatedPupil[]): GroupSums {
  const sums = emptySums();
  for (const pupil of pupils) addPupil(sums, pupil);
  return sums;
}

function total(parts: readonly GroupSums[]): GroupSums {
  const sums = emptySums();
  for (const part of parts) addSums(sums, part);
  return sums;
}

function honestPupils(random: Random, count: number): GroupSums {
  const schools = createSchools(random, count, DEFAULT_PUPILS).map((school) => ({
    ...school,
    treatment: 'honest' as const,
  }));
  return total(schools.map((school, i) => sumsOf(simulateSchool(random, school, i, school.size))));
}
