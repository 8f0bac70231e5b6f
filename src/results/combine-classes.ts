import type { JournalCounts } from '../domain/assessment';
import type { Content, GroupRow, Marks, Part } from './table';

type Grouped = Exclude<Content, { kind: 'pupils' }>;

/** Classes side by side are one work: the rows of a school are added up, weighted by their pupils. */
export function combineClasses(parts: readonly Part[]): Part[] {
  const combined: Part[] = [];
  const done = new Set<Part>();
  for (const part of parts) {
    if (done.has(part)) continue;
    const { content, table } = part;
    if (content.kind === 'pupils') nameClass(content.pupils, table.className);
    const own =
      table.className === null || content.kind === 'pupils' ? [] : parts.filter((other) => isBeside(part, other));
    if (own.length < 2) {
      combined.push(part);
      continue;
    }
    for (const one of own) done.add(one);
    combined.push(addUp(own));
  }
  return combined;
}

/** Pupils of a block without a column «Класс» are of the class in its title. */
function nameClass(pupils: Extract<Content, { kind: 'pupils' }>['pupils'], className: string | null): void {
  if (className === null) return;
  const place = pupils.classes.includes(className)
    ? pupils.classes.indexOf(className)
    : pupils.classes.push(className) - 1;
  for (let i = 0; i < pupils.length; i++) if (pupils.classIndex[i]! < 0) pupils.classIndex[i] = place;
}

function isBeside(a: Part, b: Part): boolean {
  const [one, other] = [a.assessment, b.assessment];
  return (
    b.table.className !== null &&
    a.content.kind === b.content.kind &&
    a.table.grid.sheet === b.table.grid.sheet &&
    a.table.grid.file === b.table.grid.file &&
    a.table.header.row === b.table.header.row &&
    one.subject === other.subject &&
    one.grade === other.grade &&
    one.year === other.year &&
    one.procedure === other.procedure
  );
}

/** The rows go to the table of the first class, whose schools are those of all. */
function addUp(parts: readonly Part[]): Part {
  const [first] = parts;
  if (!first) throw new Error('no classes');
  const { table, content } = first;
  if (content.kind === 'pupils') return first;
  const byRow = new Map<number, GroupRow<unknown>[]>();
  for (const part of parts) {
    const own = part.content;
    if (own.kind === 'pupils') continue;
    for (const row of own.rows) {
      const seen = part.table.schools.schools[row.school];
      const school = seen ? table.schools.find(seen.login, seen.name, seen.municipality) : -1;
      byRow.set(row.row, [...(byRow.get(row.row) ?? []), { ...row, school }]);
    }
  }
  const rows = [...byRow].sort(([a], [b]) => a - b).map(([, own]) => own);
  const max = Math.max(...parts.map((part) => part.max ?? -1));
  return { ...first, max: max < 0 ? null : max, content: withRows(content, rows, parts) };
}

function withRows(content: Grouped, rows: readonly GroupRow<unknown>[][], parts: readonly Part[]): Grouped {
  const sink = parts[0]?.table.sink;
  const places = rows.map((own) => {
    const [row] = own;
    const told = own.filter(({ values }) => values !== null);
    const participants = told.reduce<number | null>(
      (sum, one) => (sum === null || one.participants === null ? null : sum + one.participants),
      0,
    );
    if (row && told.length > 1 && participants === null && content.kind !== 'journal')
      sink?.add('classesWithoutPupils', 'warning', row, { name: row.name });
    return { ...(row ?? NOBODY), participants: told.length === 0 ? null : participants, told };
  });
  switch (content.kind) {
    case 'journal':
      return { kind: 'journal', rows: places.map(({ told, ...row }) => ({ ...row, values: sumOfCounts(told) })) };
    case 'marks':
      return {
        kind: 'marks',
        rows: places.map(({ told, ...row }) => ({ ...row, values: marksOf(meanOf(told)) })),
      };
    case 'distribution': {
      const max = Math.max(...parts.map(({ content: own }) => (own.kind === 'distribution' ? own.max : 0)));
      return {
        ...content,
        max,
        rows: places.map(({ told, ...row }) => ({ ...row, values: padded(meanOf(told), max + 1) })),
      };
    }
    default:
      return { ...content, rows: places.map(({ told, ...row }) => ({ ...row, values: meanOf(told) })) };
  }
}

const NOBODY: GroupRow<unknown> = {
  school: -1,
  wider: null,
  name: '',
  participants: null,
  values: null,
  row: 0,
  column: 0,
};

/** Mean of the shares weighted by pupils; one class alone needs no number. */
function meanOf(told: readonly GroupRow<unknown>[]): number[] | null {
  const rows = told.flatMap(({ values, participants }) => (isNumbers(values) ? [{ values, participants }] : []));
  const [first] = rows;
  if (!first) return null;
  if (rows.length === 1) return [...first.values];
  let pupils = 0;
  const sums: number[] = [];
  for (const { values, participants } of rows) {
    if (participants === null) return null;
    pupils += participants;
    values.forEach((value, i) => (sums[i] = (sums[i] ?? 0) + value * participants));
  }
  return pupils === 0 ? null : sums.map((sum) => sum / pupils);
}

function isNumbers(values: unknown): values is readonly number[] {
  return Array.isArray(values);
}

function marksOf(values: readonly number[] | null): Marks | null {
  return values && [values[0] ?? 0, values[1] ?? 0, values[2] ?? 0, values[3] ?? 0];
}

function padded(values: readonly number[] | null, length: number): number[] | null {
  return values && Array.from({ length }, (_, i) => values[i] ?? 0);
}

function sumOfCounts(told: readonly GroupRow<unknown>[]): JournalCounts | null {
  const counts = told.flatMap(({ values }) => (isCounts(values) ? [values] : []));
  if (counts.length === 0) return null;
  const sum = (of: keyof JournalCounts): number => counts.reduce((total, one) => total + one[of], 0);
  return { lowered: sum('lowered'), confirmed: sum('confirmed'), raised: sum('raised') };
}

function isCounts(values: unknown): values is JournalCounts {
  return typeof values === 'object' && values !== null && 'lowered' in values;
}
