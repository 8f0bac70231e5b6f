import { withClosingAugust } from '../deadline/closing-august';
import { parseDeadline } from '../deadline/parse-deadline';
import type { Measure, MeasureField, MeasureSection, PlanPeriod } from '../measure-table';
import { readParties } from '../parties/parse-parties';
import { schoolNames, schoolNumbers } from '../schools/school-numbers';
import { romanText, restoreZero } from './item-number';
import { acrossText, columnOf, fieldText, itemNumberAt, type Frame } from './row-text';
import type { RowReading } from './row-kinds';
import { isStage } from './stage';
import { goalText, parseSectionHead } from './section-head';

export interface Contents {
  readonly sections: readonly MeasureSection[];
  readonly measures: readonly Measure[];
}

interface Draft {
  number: string | null;
  stage: boolean;
  rows: [number, number];
  section: number | null;
  texts: Record<TextField, string[]>;
}

const TEXT_FIELDS = [
  'measure',
  'deadline',
  'responsible',
  'result',
  'conclusion',
] as const satisfies readonly MeasureField[];
type TextField = (typeof TEXT_FIELDS)[number];

/** Sections and measures of the table; split rows are joined, lost zeros of numbers restored. */
export function assemble(frame: Frame, rows: readonly RowReading[], period: PlanPeriod | null = null): Contents {
  const sections: MeasureSection[] = [];
  const drafts: Draft[] = [];
  let previousNumber: string | null = null;
  for (const reading of rows) {
    if (reading.kind === 'section') sections.push(sectionOf(frame, reading.row));
    else if (reading.kind === 'goal') addGoal(frame, reading.row, sections);
    else if (reading.kind === 'measure' || reading.kind === 'shifted') {
      const item = itemNumberAt(frame, reading.row);
      const number: string | null = item === null ? null : restoreZero(item, previousNumber);
      previousNumber = number ?? previousNumber;
      drafts.push(draftOf(frame, reading, number, sections.length === 0 ? null : sections.length - 1));
    } else if (reading.kind === 'continuation') {
      const open = drafts.at(-1);
      if (open) extend(frame, reading, open);
    }
  }
  const measures = drafts.map((draft) => measureOf(frame, draft, period));
  return { sections, measures: withClosingAugust(measures, period) };
}

function sectionOf(frame: Frame, row: number): MeasureSection {
  const across = acrossText(frame, row);
  if (across !== null) {
    const head = parseSectionHead(across.text);
    return { row, number: head.number, title: head.title, goal: head.goal };
  }
  const head = parseSectionHead(fieldText(frame, row, 'measure', 0, false));
  const column = columnOf(frame, 'number');
  const inNumber = column === null ? '' : frame.sheet.own(row, column);
  const number = itemNumberAt(frame, row)?.text ?? parseSectionHead(inNumber).number ?? romanText(inNumber);
  return { row, number, title: head.title, goal: head.goal };
}

function addGoal(frame: Frame, row: number, sections: MeasureSection[]): void {
  const text = acrossText(frame, row)?.text ?? '';
  const section = sections.at(-1);
  if (!section) return;
  const goal = goalText(text) ?? text;
  sections[sections.length - 1] = { ...section, goal: section.goal === null ? goal : `${section.goal}\n${goal}` };
}

function draftOf(frame: Frame, reading: RowReading, number: string | null, section: number | null): Draft {
  const texts = { measure: [], deadline: [], responsible: [], result: [], conclusion: [] };
  const stage = number === null && isStage(frame, reading.row);
  const draft: Draft = { number, stage, rows: [reading.row, reading.row], section, texts };
  addTexts(frame, reading, draft, true);
  return draft;
}

function extend(frame: Frame, reading: RowReading, draft: Draft): void {
  draft.rows[1] = reading.row;
  addTexts(frame, reading, draft, false);
}

function addTexts(frame: Frame, reading: RowReading, draft: Draft, inherited: boolean): void {
  for (const field of TEXT_FIELDS) {
    const text = fieldText(frame, reading.row, field, reading.shift, inherited);
    if (text !== '') draft.texts[field].push(text);
  }
}

/** A party that a page break cut goes on in lower case; otherwise a new line is a new party. */
function joinedParties(before: string, next: string): string {
  if (before === '') return next;
  return `${before}${/^\p{Ll}/u.test(next) && !/[,;.]$/.test(before) ? ' ' : '\n'}${next}`;
}

function measureOf(frame: Frame, draft: Draft, period: PlanPeriod | null): Measure {
  const joined = (field: TextField): string => draft.texts[field].join(' ');
  const optional = (field: TextField): string | null => (columnOf(frame, field) === null ? null : joined(field));
  const title = joined('measure').replace(/\s+/g, ' ');
  const deadline = joined('deadline');
  const responsible = draft.texts.responsible.reduce(joinedParties, '');
  const { parties, unread } = readParties(responsible);
  const named = `${title}\n${responsible}`;
  return {
    number: draft.number,
    title,
    rows: draft.rows,
    section: draft.section,
    deadline: { text: deadline, parts: parseDeadline(deadline, period) },
    responsible: { text: responsible, parties, ...(unread.length > 0 ? { unread } : {}) },
    result: optional('result'),
    conclusion: optional('conclusion'),
    schools: [...schoolNumbers(named), ...schoolNames(named)],
    ...(draft.stage ? { stage: true as const } : {}),
  };
}
