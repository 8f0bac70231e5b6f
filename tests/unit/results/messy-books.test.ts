import { address } from '../../../src/domain/cell';
import { readResults, type ResultsReading } from '../../../src/results/read-results';
import { schoolNumber } from '../../../src/schools/school-name';
import { toColumns } from './column-grid';
import {
  completionOf,
  MESSY_BOOKS,
  own,
  PUPILS,
  sharesOf,
  sidesOf,
  TASKS,
  type MessyBook,
  type Pupil,
} from './messy-books';

type Data = ResultsReading['data'][number];
const SCHOOLS = [1, 2, 3];

function pupilsOf({ pupils, schools, tasks }: Data, lacks: readonly (keyof Pupil)[]): Partial<Pupil>[] {
  if (!pupils) return [];
  const read = Array.from({ length: pupils.length }, (_, i): Pupil => ({
    school:
      schoolNumber(schools[pupils.school[i]!]?.name ?? '') ??
      Number(/\d$/.exec(schools[pupils.school[i]!]?.login ?? '')?.[0]),
    code: Number(pupils.code[i]),
    class: pupils.classes[pupils.classIndex[i]!] ?? '',
    tasks: TASKS.map((code) => pupils.tasks[tasks.findIndex((task) => task.code === code)]?.[i] ?? -1),
    score: pupils.score[i]!,
    mark: pupils.mark[i]!,
    journal: pupils.journal[i]!,
  }));
  return read.sort((a, b) => a.code - b.code).map((pupil) => leaveOut(pupil, lacks));
}

function leaveOut(pupil: Pupil, lacks: readonly (keyof Pupil)[]): Partial<Pupil> {
  return Object.fromEntries(Object.entries(pupil).filter(([field]) => !lacks.some((lack) => lack === field)));
}

/** One report of each school, in the order of their numbers. */
function bySchool<T>({ schools }: Data, values: readonly (T | null)[] | undefined): (T | null | undefined)[] {
  return SCHOOLS.map(
    (n) => values?.[schools.findIndex(({ login, name }) => login === `edu20350${n}` || schoolNumber(name) === n)],
  );
}

const rounded = (values: readonly number[] | null | undefined): number[] | undefined =>
  values?.map((value) => Math.round(value * 10) / 10);

function compare(book: MessyBook, reading: ResultsReading): void {
  const { holds, without = [], lacks = [] } = book;
  expect(
    reading.data.map(({ assessment, schools }) => [
      assessment.subject,
      assessment.grade,
      assessment.year,
      schools.length,
    ]),
  ).toEqual([['Русский язык', 4, 2026, 3]]);
  const data = reading.data[0]!;
  for (const kind of ['pupils', 'marks', 'distribution', 'completion', 'journal'] as const)
    expect([kind, data[kind] !== null]).toEqual([kind, holds.includes(kind)]);
  if (holds.includes('pupils'))
    expect(pupilsOf(data, lacks)).toEqual(
      PUPILS.map((pupil) => leaveOut(without.includes(pupil.code) ? { ...pupil, score: -1 } : pupil, lacks)).filter(
        (_, i) => !isGone(book, PUPILS[i]!),
      ),
    );
  const sizes = SCHOOLS.map((n) => own(n).length);
  for (const kind of ['marks', 'distribution', 'completion', 'journal'] as const)
    if (holds.includes(kind)) expect(bySchool(data, data[kind]?.participants)).toEqual(sizes);
  if (holds.includes('marks'))
    expect(bySchool(data, data.marks?.values).map(rounded)).toEqual(
      SCHOOLS.map((n) => rounded(sharesOf(n, [2, 3, 4, 5], ({ mark }) => mark))),
    );
  if (holds.includes('distribution'))
    expect(bySchool(data, data.distribution?.values).map(rounded)).toEqual(
      SCHOOLS.map((n) =>
        rounded(
          sharesOf(
            n,
            Array.from({ length: 13 }, (_, x) => x),
            ({ score }) => score,
          ),
        ),
      ),
    );
  if (holds.includes('completion'))
    expect(bySchool(data, data.completion?.values).map(rounded)).toEqual(SCHOOLS.map((n) => rounded(completionOf(n))));
  if (holds.includes('journal'))
    expect(bySchool(data, data.journal?.values)).toEqual(
      SCHOOLS.map((n) => {
        const [lowered, confirmed, raised] = sidesOf(n);
        return { lowered, confirmed, raised };
      }),
    );
}

/** A pupil who was not there is left out; one whose score cannot be read stays without it. */
function isGone({ without = [], told = [] }: MessyBook, { code }: Pupil): boolean {
  return without.includes(code) && told.includes('absentPupils');
}

describe('workbooks as offices paste them', () => {
  it.each(MESSY_BOOKS)('$name: what was read is what it was made from, and the rest is told', (book) => {
    for (const grids of [book.grids, book.grids.map(toColumns)]) {
      const reading = readResults(grids);
      compare(book, reading);
      const told = [...new Set(reading.findings.map(({ code }) => code.slice('results/'.length)))].sort();
      expect(told).toEqual([...(book.told ?? [])].sort());
      expect(reading.questions.map(({ kind }) => kind)).toEqual(book.asked ?? []);
      expect(reading.notes.map(({ code }) => code)).toEqual(book.notes ?? []);
      const cells = reading.findings.flatMap(({ location, related }) => [location, ...related].map(address));
      expect(cells).toEqual(expect.arrayContaining([...(book.cells ?? [])]));
    }
  });

  it('are more than forty', () => {
    expect(MESSY_BOOKS.length).toBeGreaterThan(40);
  });
});
