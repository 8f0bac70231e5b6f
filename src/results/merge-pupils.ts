import type { PupilTable, Task } from '../domain/assessment';
import { NO_CODE, numberTexts } from './pupil-codes';
import type { Part, PupilColumns } from './table';

/** A table's pupils, the place of its schools in the merged list (-1: not of this municipality), and its source. */
export interface PupilPart {
  readonly part: Part;
  readonly tasks: readonly Task[];
  readonly pupils: PupilColumns;
  readonly schoolOf: Int32Array;
  readonly source: number;
}

export interface MergedPupils {
  readonly pupils: PupilTable;
  /** per pupil a number for his code: equal numbers are equal codes; NO_CODE */
  readonly codes: Int32Array;
  readonly tasks: readonly Task[];
}

/** Pupils of several tables as one; a pupil already read from another table (school, code, results alike) is left out and reported. */
export function mergePupils(parts: readonly PupilPart[]): MergedPupils {
  const tasks = mergeTasks(parts);
  const [only, ...others] = parts;
  if (only && others.length === 0 && isWhole(only))
    return { tasks, pupils: soleTable(only), codes: only.pupils.code.subarray(0, only.pupils.length) };
  const size = parts.reduce((sum, { pupils }) => sum + pupils.length, 0);
  const classes: string[] = [];
  const merged = {
    length: 0,
    school: new Int32Array(size),
    classIndex: new Int32Array(size),
    score: new Int16Array(size),
    mark: new Int8Array(size),
    journal: new Int8Array(size),
    tasks: tasks.map(() => new Int8Array(size).fill(-1)),
    code: [] as string[],
    row: new Int32Array(size),
    source: new Int16Array(size),
  };
  const seen = new Set<string>();
  parts.forEach((own, order) => {
    const { pupils, schoolOf, source } = own;
    const taskOf = own.tasks.map(({ code }) => tasks.findIndex((task) => task.code === code));
    const classOf = pupils.classes.map((name) => {
      const known = classes.indexOf(name);
      return known >= 0 ? known : classes.push(name) - 1;
    });
    const keys: string[] = [];
    let repeated = 0;
    for (let i = 0; i < pupils.length; i++) {
      const school = schoolOf[pupils.school[i] ?? -1] ?? -1;
      if (school < 0) continue;
      const code = pupils.codeText(pupils.code[i] ?? NO_CODE);
      if (parts.length > 1 && code !== '') {
        const key = `${school} ${code} ${pupils.score[i] ?? ''} ${pupils.mark[i] ?? ''}`;
        if (order > 0 && seen.has(key)) {
          repeated++;
          continue;
        }
        keys.push(key);
      }
      const to = merged.length++;
      merged.school[to] = school;
      merged.classIndex[to] = classOf[pupils.classIndex[i] ?? -1] ?? -1;
      merged.score[to] = pupils.score[i] ?? -1;
      merged.mark[to] = pupils.mark[i] ?? 0;
      merged.journal[to] = pupils.journal[i] ?? 0;
      merged.row[to] = pupils.row[i] ?? 0;
      merged.source[to] = source;
      merged.code.push(code);
      for (let j = 0; j < taskOf.length; j++) {
        const column = merged.tasks[taskOf[j] ?? -1];
        if (column) column[to] = pupils.tasks[j]?.[i] ?? -1;
      }
    }
    for (const key of keys) seen.add(key);
    const { header, sink } = own.part.table;
    if (repeated > 0)
      sink.add('repeatedPupils', 'warning', { row: header.row, column: header.firstColumn }, { count: repeated });
  });
  return { pupils: trim(merged, classes), tasks, codes: numberTexts(merged.code) };
}

/** Whether every row belongs to a school of the merged list. */
function isWhole({ pupils, schoolOf }: PupilPart): boolean {
  for (let i = 0; i < pupils.length; i++) if ((schoolOf[pupils.school[i] ?? -1] ?? -1) < 0) return false;
  return true;
}

/** The only table there is: its columns as they are, with the places of its schools. */
function soleTable({ pupils, schoolOf, source }: PupilPart): PupilTable {
  const n = pupils.length;
  const { codeText } = pupils;
  const ids = pupils.code.subarray(0, n);
  let code: string[] | null = null;
  return {
    length: n,
    school: pupils.school.subarray(0, n).map((school) => schoolOf[school] ?? -1),
    classIndex: pupils.classIndex.subarray(0, n),
    classes: pupils.classes,
    score: pupils.score.subarray(0, n),
    mark: pupils.mark.subarray(0, n),
    journal: pupils.journal.subarray(0, n),
    tasks: pupils.tasks.map((column) => column.subarray(0, n)),
    // a text for each pupil: made only when somebody asks
    get code() {
      code ??= Array.from(ids, codeText);
      return code;
    },
    row: pupils.row.subarray(0, n),
    source: new Int16Array(n).fill(source),
  };
}

/** Tasks of all tables by code, in the order of the first table; what one table lacks another may tell. */
function mergeTasks(parts: readonly PupilPart[]): Task[] {
  const tasks: Task[] = [];
  for (const own of parts) {
    for (const task of own.tasks) {
      const known = tasks.findIndex(({ code }) => code === task.code);
      const before = tasks[known];
      if (!before) tasks.push(task);
      else tasks[known] = { ...before, max: before.max ?? task.max, difficulty: before.difficulty ?? task.difficulty };
    }
  }
  return tasks;
}

type Merged = Omit<PupilTable, 'classes'>;

function trim(merged: Merged, classes: readonly string[]): PupilTable {
  const n = merged.length;
  return {
    length: n,
    school: merged.school.slice(0, n),
    classIndex: merged.classIndex.slice(0, n),
    classes,
    score: merged.score.slice(0, n),
    mark: merged.mark.slice(0, n),
    journal: merged.journal.slice(0, n),
    tasks: merged.tasks.map((column) => column.slice(0, n)),
    code: merged.code,
    row: merged.row.slice(0, n),
    source: merged.source.slice(0, n),
  };
}
