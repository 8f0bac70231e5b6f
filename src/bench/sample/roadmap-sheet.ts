import type { RoadmapDefect, SampleSheet, SampleTruth, SampleValue } from './sample-types';
import { ROADMAP_HEADER, ROADMAP_SECTIONS, ROADMAP_TITLE, type SampleMeasure } from './roadmap-text';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const WIDTH = ROADMAP_HEADER.length;

/** Where the defects are put: by number of the measure in a roadmap without defects. */
const DEFECT_AT = {
  emptyResult: 3,
  numberOutsideSection: 7,
  repeatedNumber: 10,
  splitRow: 12,
  repeatedHeader: 14,
  missingNumber: 17,
  shiftedRow: 20,
  repeatedSection: 22,
  duplicateMeasure: 25,
} as const;
/** A number that belongs to the section «Информационная система», shown in the second section. */
const FOREIGN_NUMBER = 17;
/** The measure that `duplicateMeasure` repeats word for word. */
const DUPLICATED = 6;

type Draft = {
  values: SampleValue[][];
  merges: SampleSheet['merges'][number][];
  bold: number[];
  defects: { defect: RoadmapDefect; rows: number[] }[];
};

/** The municipal roadmap (structure 2.3) with one defect of each kind, and where they are. */
export function roadmapSheet(name: string): { readonly sheet: SampleSheet; readonly truth: SampleTruth['roadmap'] } {
  const draft: Draft = { values: [], merges: [], bold: [], defects: [] };
  for (const line of ROADMAP_TITLE) addWide(draft, line);
  draft.values.push([]);
  draft.bold.push(2, draft.values.length);
  draft.values.push([...ROADMAP_HEADER]);
  const frozenRows = draft.values.length;
  const rowOf = new Map<number, number>();
  let number = 0;
  ROADMAP_SECTIONS.forEach(({ title, measures }, section) => {
    const heading = `${ROMAN[section] ?? ''}. ${title}`;
    const headingRow = addSection(draft, heading);
    for (const measure of measures) {
      number++;
      if (number === DEFECT_AT.repeatedHeader) {
        note(draft, 'repeatedHeader', [draft.values.length]);
        draft.values.push([...ROADMAP_HEADER]);
      }
      if (number === DEFECT_AT.repeatedSection)
        note(draft, 'repeatedSection', [headingRow, addSection(draft, heading)]);
      rowOf.set(number, draft.values.length);
      addMeasure(draft, number, measure, rowOf);
    }
  });
  const sheet = {
    name,
    values: draft.values,
    merges: draft.merges,
    columnWidths: [6, 58, 24, 30, 30],
    boldRows: draft.bold,
    frozenRows,
  };
  return { sheet, truth: { sheet: name, measures: number, defects: draft.defects } };
}

function addWide(draft: Draft, text: string): number {
  const row = draft.values.length;
  draft.merges.push({ row, column: 0, rows: 1, columns: WIDTH });
  draft.values.push([text, ...Array.from({ length: WIDTH - 1 }, () => null)]);
  return row;
}

function addSection(draft: Draft, heading: string): number {
  const row = addWide(draft, heading);
  draft.bold.push(row);
  return row;
}

function note(draft: Draft, defect: RoadmapDefect, rows: number[]): void {
  draft.defects.push({ defect, rows });
}

function addMeasure(draft: Draft, number: number, measure: SampleMeasure, rowOf: ReadonlyMap<number, number>): void {
  const row = draft.values.length;
  const [title, deadline, responsible, result] = measure;
  switch (number) {
    case DEFECT_AT.emptyResult:
      note(draft, 'emptyResult', [row]);
      draft.values.push([number, title, deadline, responsible, null]);
      return;
    case DEFECT_AT.numberOutsideSection:
      note(draft, 'numberOutsideSection', [row]);
      draft.values.push([FOREIGN_NUMBER, title, deadline, responsible, result]);
      return;
    case DEFECT_AT.repeatedNumber:
      note(draft, 'repeatedNumber', [row - 1, row]);
      draft.values.push([number - 1, title, deadline, responsible, result]);
      return;
    case DEFECT_AT.missingNumber:
      note(draft, 'missingNumber', [row]);
      draft.values.push([null, title, deadline, responsible, result]);
      return;
    case DEFECT_AT.shiftedRow:
      note(draft, 'shiftedRow', [row]);
      draft.values.push([title, deadline, responsible, result, null]);
      return;
    case DEFECT_AT.splitRow: {
      note(draft, 'splitRow', [row, row + 1]);
      const words = title.split(' ');
      const half = Math.ceil(words.length / 2);
      draft.values.push([number, words.slice(0, half).join(' '), deadline, responsible, result]);
      draft.values.push([null, words.slice(half).join(' '), null, null, null]);
      return;
    }
    case DEFECT_AT.duplicateMeasure: {
      const before = rowOf.get(DUPLICATED) ?? 0;
      note(draft, 'duplicateMeasure', [before, row]);
      draft.values.push([number, draft.values[before]?.[1] ?? null, deadline, responsible, result]);
      return;
    }
    default:
      draft.values.push([number, title, deadline, responsible, result]);
  }
}
