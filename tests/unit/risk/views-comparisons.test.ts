import type { PupilResults, ResultColumn } from '../../../src/domain/supplements';
import { compareResults, compareWithJournal } from '../../../src/risk/views/compare-results';
import { examConfirmation } from '../../../src/risk/views/exam-confirmation';
import { expected, individualResults } from '../indicators/golden-case';
import { random, syntheticFile } from '../indicators/synthetic-file';

const plain: ResultColumn = {
  header: 'Балл',
  column: 0,
  procedure: null,
  measure: 'score',
  year: null,
  internal: false,
  stage: null,
};
const school = (key: string) => ({ key, login: key, name: key, municipality: null });

function table(columns: readonly Partial<ResultColumn>[], values: readonly number[][], schools = [0]): PupilResults {
  const length = values[0]?.length ?? 0;
  return {
    file: 'f.xlsx',
    sheet: 'Пары',
    assessment: { procedure: null, subject: 'Математика', grade: 9, year: 2026 },
    schools: [...new Set(schools)].map((s) => school(`edu${s}`)),
    length,
    school: Int32Array.from({ length }, (_, i) => schools[i] ?? 0),
    code: Array.from({ length }, (_, i) => String(i)),
    row: Int32Array.from({ length }, (_, i) => i),
    columns: columns.map((column, i) => ({ ...plain, header: `Столбец ${i}`, column: i, ...column })),
    values: values.map((column) => Float64Array.from(column)),
    linked: null,
  };
}
const kinds = (columns: readonly Partial<ResultColumn>[]): string[] =>
  compareResults(
    table(
      columns,
      columns.map(() => [1, 2, 3]),
    ),
  ).map(({ kind, first, second }) => `${kind}: ${first.header} / ${second.header}`);

describe('pairs of results', () => {
  it('put the internal, earlier and lower result first, whatever the order of columns', () => {
    expect(
      kinds([
        { procedure: 'ОГЭ', header: 'ОГЭ' },
        { internal: true, measure: 'mark', header: 'Годовая' },
      ]),
    ).toEqual(['internalExternal: Годовая / ОГЭ']);
    expect(
      kinds([
        { procedure: 'ОГЭ', header: 'ОГЭ' },
        { procedure: 'ВПР', header: 'ВПР' },
      ]),
    ).toEqual(['external: ВПР / ОГЭ']);
    expect(
      kinds([
        { stage: 'municipal', header: 'М' },
        { stage: 'school', header: 'Ш' },
      ]),
    ).toEqual(['olympiad: Ш / М']);
    expect(
      kinds([
        { procedure: 'ВПР', year: 2026, header: '2026' },
        { procedure: 'ВПР', year: 2025, header: '2025' },
      ]),
    ).toEqual(['years: 2025 / 2026']);
  });
  it('leave out two internal marks, score and mark of one work, and a stage beside anything else', () => {
    expect(kinds([{ internal: true }, { internal: true, measure: 'mark' }])).toEqual([]);
    expect(kinds([{ procedure: 'ВПР' }, { procedure: 'ВПР', measure: 'mark' }])).toEqual([]);
    expect(kinds([{ stage: 'school' }, { procedure: 'ВПР' }])).toEqual([]);
  });
  it('compare all combinations of three results', () => {
    expect(
      kinds([
        { procedure: 'ВПР', header: 'ВПР' },
        { procedure: 'РМ', header: 'РМ' },
        { procedure: 'ЕГЭ', header: 'ЕГЭ' },
      ]),
    ).toHaveLength(3);
  });
  it('count who has the first result and who both', () => {
    const [found] = compareResults(
      table(
        [{ stage: 'school' }, { stage: 'municipal' }],
        [
          [10, 20, 30, 40],
          [NaN, NaN, 15, 30],
        ],
        [0, 1, 1, 1],
      ),
    );
    expect(found).toMatchObject({ firstOnly: 4, all: { n: 2, table: null, markChange: null } });
    expect(found?.schools.map(({ school: { key }, summary }) => [key, summary.n])).toEqual([['edu1', 2]]);
  });
  it('are none when nobody has both', () => {
    expect(
      compareResults(
        table(
          [{ stage: 'school' }, { stage: 'municipal' }],
          [
            [1, NaN],
            [NaN, 2],
          ],
        ),
      ),
    ).toEqual([]);
  });
});

describe('marks of the works against the journal', () => {
  const found = compareWithJournal(individualResults());
  it('give the golden counts of lowered, confirmed and raised', () => {
    expect(found?.schools.length).toBeGreaterThan(20);
    for (const {
      school: { key },
      summary,
    } of found?.schools ?? []) {
      const { journal } = expected.schools[key] as {
        journal: { lowered: number; confirmed: number; raised: number };
      }; // -- described in the golden README
      expect([key, summary.fell, summary.same, summary.rose]).toEqual([
        key,
        journal.lowered,
        journal.confirmed,
        journal.raised,
      ]);
    }
  });
  it('are null without pupil rows and without journal marks', () => {
    expect(compareWithJournal({ ...individualResults(), pupils: null })).toBeNull();
    expect(compareWithJournal(syntheticFile({ sizes: [20], journal: () => 0 }))).toBeNull();
  });
});

describe('confirmation by exams', () => {
  /** three schools of 30; the pupils of the first lose places in the exam */
  const draw = random(3);
  const ability = Array.from({ length: 90 }, () => draw());
  const schools = ability.map((_, i) => Math.floor(i / 30));
  const noisy = (i: number): number => Math.round(30 * (ability[i]! + 0.2 * draw()));
  const work = ability.map((_, i) => noisy(i) + (i < 30 ? 12 : 0));
  const exam = ability.map((_, i) => noisy(i));
  const pairs = (second: Partial<ResultColumn>) =>
    compareResults(table([{ procedure: 'ВПР' }, { procedure: 'ОГЭ', ...second }], [work, exam], schools));
  it('is missing for the school whose pupils fall behind and there for the others', () => {
    const comparisons = pairs({});
    expect(['edu0', 'edu1', 'edu2'].map((key) => examConfirmation(key, comparisons))).toEqual([
      'notConfirmed',
      'confirmed',
      'confirmed',
    ]);
  });
  it('is not known without an exam, without the school, and from a single school', () => {
    expect(examConfirmation('edu0', pairs({ procedure: 'РМ' }))).toBeNull();
    expect(examConfirmation('edu9', pairs({}))).toBeNull();
    expect(examConfirmation('edu0', [])).toBeNull();
    const alone = compareResults(
      table([{ procedure: 'ВПР' }, { procedure: 'ОГЭ' }], [work.slice(0, 30), exam.slice(0, 30)]),
    );
    expect(examConfirmation('edu0', alone)).toBeNull();
  });
});
