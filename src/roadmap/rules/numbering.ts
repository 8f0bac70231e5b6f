import type { Measure, MeasureSection } from '../measure-table';
import { romanText } from '../recognise/item-number';
import { seriesDisorders, type Disorder } from './sequence';
import { sectionValue, type TableReader } from './table-reader';

/** A measure with its number taken apart. */
export interface NumberedMeasure {
  readonly measure: Measure;
  /** `3.1` → section 3, item 1; `7` → section null, item 7; null without a number */
  readonly section: number | null;
  readonly item: number | null;
}

/** Measures that must be numbered 1, 2, 3 ... among themselves. */
export interface Series {
  readonly members: readonly NumberedMeasure[];
  /** number of the section in front of the item; null for plain numbers */
  readonly prefix: number | null;
}

export interface Numbering {
  readonly scheme: 'dotted' | 'through' | 'perSection' | 'none';
  readonly series: readonly Series[];
  /** numbers that belong to another section than the one they stand in, with the number of the right one */
  readonly outside: readonly { readonly member: NumberedMeasure; readonly expected: string }[];
}

const cache = new WeakMap<TableReader, Numbering>();

/** How the measures of the table are numbered; shared by all numbering rules. */
export function numberingOf(reader: TableReader): Numbering {
  const known = cache.get(reader);
  if (known) return known;
  const numbering = readNumbering(reader);
  cache.set(reader, numbering);
  return numbering;
}

function readNumbering(reader: TableReader): Numbering {
  const members = reader.table.measures.filter(({ stage }) => stage !== true).map(numbered);
  const withNumber = members.filter((member) => member.item !== null);
  if (withNumber.length === 0) return { scheme: 'none', series: [], outside: [] };
  const dotted = withNumber.filter((member) => member.section !== null).length;
  if (dotted * 2 > withNumber.length) return dottedNumbering(reader, members);
  const groups = bySection(members);
  const restarts = groups.filter((group) => group.find((member) => member.item !== null)?.item === 1).length;
  if (groups.length > 1 && restarts * 2 > groups.length) {
    return { scheme: 'perSection', series: groups.map((group) => ({ members: group, prefix: null })), outside: [] };
  }
  return { scheme: 'through', series: [{ members, prefix: null }], outside: strayNumbers(reader, members) };
}

/** In a table numbered through, a number that breaks the series and lies among the numbers of another section. */
function strayNumbers(
  reader: TableReader,
  members: readonly NumberedMeasure[],
): readonly { readonly member: NumberedMeasure; readonly expected: string }[] {
  const suspects = seriesDisorders(members.map((member) => member.item)).filter(({ kind }) => kind !== 'repeated');
  return suspects.flatMap(({ index }) => {
    const member = members[index];
    const own = member?.measure.section ?? null;
    const item = member?.item ?? null;
    if (!member || own === null || item === null) return [];
    const spans = new Map<number, readonly [number, number]>();
    for (const other of members) {
      const section = other.measure.section;
      if (other === member || other.item === null || section === null) continue;
      const [low, high] = spans.get(section) ?? [other.item, other.item];
      spans.set(section, [Math.min(low, other.item), Math.max(high, other.item)]);
    }
    const owners = [...spans].filter(([, [low, high]]) => low <= item && item <= high).map(([section]) => section);
    if (owners.length === 0 || owners.includes(own)) return [];
    const section = reader.table.sections[own];
    return [{ member, expected: section?.number ?? section?.title ?? '' }];
  });
}

function numbered(measure: Measure): NumberedMeasure {
  const parts = (measure.number ?? '').split('.').map(Number);
  const [first, second] = parts;
  if (measure.number === null || first === undefined || parts.some((part) => !Number.isInteger(part))) {
    return { measure, section: null, item: null };
  }
  return second === undefined
    ? { measure, section: null, item: first }
    : { measure, section: first, item: parts.at(-1) ?? null };
}

function bySection(members: readonly NumberedMeasure[]): readonly (readonly NumberedMeasure[])[] {
  const groups = new Map<number | null, NumberedMeasure[]>();
  for (const member of members) {
    const group = groups.get(member.measure.section);
    if (group) group.push(member);
    else groups.set(member.measure.section, [member]);
  }
  return [...groups.values()];
}

/** Numbers of three parts (1.1.1) form series of their own below 1.1 and are not followed further. */
function dottedNumbering(reader: TableReader, members: readonly NumberedMeasure[]): Numbering {
  const deep = members.some(({ measure }) => (measure.number ?? '').split('.').length > 2);
  if (deep) return { scheme: 'none', series: [], outside: [] };
  const doubtful = new Set(sectionDisorders(reader).map((disorder) => disorder.index));
  const groups = reader.table.sections.length > 0 ? bySection(members) : byPrefix(members);
  const outside: { member: NumberedMeasure; expected: string }[] = [];
  const series = groups.map((group) => {
    const index = group[0]?.measure.section ?? null;
    const section = index === null ? undefined : reader.table.sections[index];
    const own = section && index !== null && !doubtful.has(index) ? sectionValue(section) : null;
    const prefix = own ?? commonest(group.map((member) => member.section));
    for (const member of group) {
      if (member.section !== null && prefix !== null && member.section !== prefix)
        outside.push({ member, expected: String(prefix) });
    }
    // a number of another section, or without one, only holds a place in the series
    const cleaned = group.map((member) => (member.section === prefix ? member : { ...member, item: null }));
    return { members: cleaned, prefix };
  });
  return { scheme: 'dotted', series, outside };
}

function byPrefix(members: readonly NumberedMeasure[]): readonly (readonly NumberedMeasure[])[] {
  const groups: NumberedMeasure[][] = [];
  for (const member of members) {
    const open = groups.at(-1);
    if (open && (member.section === null || member.section === open[0]?.section)) open.push(member);
    else groups.push([member]);
  }
  return groups;
}

function commonest(values: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Breaks in the numbers of the sections. */
export function sectionDisorders(reader: TableReader): readonly Disorder[] {
  const { sections } = reader.table;
  const isRoman = ({ number }: MeasureSection): boolean => number !== null && romanText(number) !== null;
  // «I» with «1» below it: two levels, of which only the upper one runs through the table
  const nested = sections.some((each, i) => {
    const above = sections[i - 1];
    return above !== undefined && isRoman(above) && !isRoman(each) && sectionValue(each) === 1;
  });
  return seriesDisorders(sections.map((each) => (nested && !isRoman(each) ? null : sectionValue(each))));
}

/** Breaks in the numbers of the measures of one kind. */
export function measureDisorders(
  reader: TableReader,
  kind: Disorder['kind'],
): readonly { readonly measure: Measure; readonly expected: string; readonly first: Measure | null }[] {
  const { series, outside } = numberingOf(reader);
  const strays = new Set(outside.map(({ member }) => member.measure));
  return series.flatMap(({ members, prefix }) =>
    seriesDisorders(members.map((member) => member.item))
      .filter((disorder) => disorder.kind === kind)
      .flatMap((disorder) => {
        const measure = members[disorder.index]?.measure;
        if (!measure || (kind !== 'repeated' && strays.has(measure))) return [];
        const first = disorder.first === null ? null : (members[disorder.first]?.measure ?? null);
        const expected = prefix === null ? String(disorder.expected) : `${String(prefix)}.${String(disorder.expected)}`;
        return [{ measure, expected, first }];
      }),
  );
}
