import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import { answerCall } from '../../../src/functions/call';
import { isProblem, type FunctionAnswer, type Spill } from '../../../src/functions/answer';
import { FUNCTIONS, type FunctionId } from '../../../src/functions/catalogue';
import { createTranslator } from '../../../src/i18n/translator';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { readResults } from '../../../src/results/read-results';
import { openFile } from '../../../src/files/open-file';

const t = createTranslator('ru', ru);
const golden = path.resolve(__dirname, '../../golden');
const column = (values: readonly CellValue[]): unknown[][] => values.map((value) => [value ?? '']);
const call = (id: FunctionId, ...args: unknown[]): FunctionAnswer => answerCall(id, args, t);
const spill = (id: FunctionId, ...args: unknown[]): Spill => {
  const answer = call(id, ...args);
  if (isProblem(answer)) throw new Error(answer.text);
  return answer;
};
const text = (id: FunctionId, ...args: unknown[]): string => {
  const answer = call(id, ...args);
  return isProblem(answer) ? `${answer.problem}: ${answer.text}` : 'no problem';
};
/** The row that begins with a text. */
const row = (rows: Spill, head: string) => rows.find(([first]) => String(first).startsWith(head))?.slice(1);

interface Expected {
  readonly schools: Readonly<
    Record<
      string,
      {
        readonly pass_rate: { share: number; ci95: [number, number] };
        readonly quality_rate: { share: number; ci95: [number, number] };
        readonly bunching: { guard: { K: number; E: number; p: number } };
        readonly journal: {
          lowered: number;
          confirmed: number;
          raised: number;
          kappa: number;
          gap2_up: number;
          gap2_down: number;
        };
      }
    >
  >;
}

describe('golden case, columns as they stand in the sheet', () => {
  const expected = JSON.parse(readFileSync(path.join(golden, 'expected.json'), 'utf8')) as Expected; // -- see its README
  const own: Record<'score' | 'mark' | 'journal', CellValue[]> = { score: [], mark: [], journal: [] };
  const others: CellValue[] = [];
  const login = 'edu203500';

  beforeAll(async () => {
    const grids = await openFile(new Uint8Array(readFileSync(path.join(golden, 'm077_F1.xlsx'))), 'm077_F1.xlsx');
    const pupils = readResults(grids).data[0]?.pupils;
    const school = readResults(grids).data[0]?.schools.findIndex(({ key }) => key === login);
    if (!pupils) throw new Error('no pupils');
    for (let i = 0; i < pupils.length; i++) {
      if (pupils.school[i] !== school) others.push(pupils.score[i] ?? null);
      else {
        own.score.push(pupils.score[i] ?? null);
        own.mark.push(pupils.mark[i] || null);
        own.journal.push(pupils.journal[i] || null);
      }
    }
  });

  it('RATES gives pass and quality rate with their intervals', () => {
    const { pass_rate, quality_rate } = expected.schools[login]!;
    const rows = spill('RATES', column(own.mark));
    for (const [head, rate] of [
      ['успеваемость', pass_rate],
      ['качество', quality_rate],
    ] as const)
      row(rows, head)
        ?.slice(0, 3)
        .forEach((value, i) => expect(value).toBeCloseTo([rate.share, ...rate.ci95][i]!, 6));
  });

  it('BUNCHING against the others gives the numbers of bunch_guard', () => {
    const { K, E, p } = expected.schools[login]!.bunching.guard;
    const [, at, e, excess, probability] = row(
      spill('BUNCHING', column(own.score), [[9, 15, 21]], column(others)),
      'всего',
    )!;
    expect(at).toBe(K);
    expect(e).toBeCloseTo(E, 6);
    expect(excess).toBeCloseTo(K - E, 6);
    expect(probability).toBeCloseTo(p, 6);
  });

  it('BUNCHING without others gives the numbers of bunch_self from the Python program', () => {
    const self = JSON.parse(readFileSync(path.join(golden, 'self-and-tail.json'), 'utf8')) as {
      schools: Record<string, { bunch_self: { K: number; E: number; p: number } }>;
    }; // -- written by tests/golden/other-implementation
    const { K, E, p } = self.schools[login]!.bunch_self;
    const [, at, e, , probability] = row(spill('BUNCHING', column(own.score), [[9, 15, 21]], null, 24), 'всего')!;
    expect(at).toBe(K);
    expect(e).toBeCloseTo(E, 5);
    expect(probability).toBeCloseTo(p, 5);
  });

  it('JOURNAL gives the three counts, the gap and kappa', () => {
    const { lowered, confirmed, raised, kappa, gap2_up, gap2_down } = expected.schools[login]!.journal;
    const rows = spill('JOURNAL', column(own.mark), column(own.journal));
    expect(['понизили', 'подтвердили', 'повысили', 'разница'].map((head) => row(rows, head)?.at(-1))).toEqual([
      lowered,
      confirmed,
      raised,
      gap2_up + gap2_down,
    ]);
    expect(row(rows, 'взвешенная каппа')?.[0]).toBeCloseTo(kappa, 6);
  });
});

describe('small answers by hand', () => {
  it('AGREEMENT counts what changed and gives the mean shift', () => {
    const rows = spill('AGREEMENT', column([10, 12, 15, 'X', 20, null]), column([10, 11, 15, 0, 18, 3]));
    expect(row(rows, 'работ')?.[0]).toBe(5);
    expect(row(rows, 'доля изменённых')?.[0]).toBeCloseTo(0.4, 12);
    expect(row(rows, 'понижено')?.[0]).toBe(2);
    expect(row(rows, 'средний сдвиг')?.[0]).toBeCloseTo(-0.6, 12);
  });

  it('FUNNEL keeps the shape and leaves empty rows empty', () => {
    const z = spill('FUNNEL', column([0.9, null, 0.6, 0.62, 0.58]), column([50, 40, 60, 55, 45]), null);
    expect(z).toHaveLength(5);
    expect(z[1]).toEqual(['']);
    expect(Number(z[0]?.[0])).toBeGreaterThan(1.9);
    expect(Number(z[4]?.[0])).toBeLessThan(0);
  });

  it('FUNNEL takes typed percentages as shares', () => {
    const typed = spill('FUNNEL', column(['90 %', '60%', '58 %']), column([50, 60, 45]), null);
    const numbers = spill('FUNNEL', column([0.9, 0.6, 0.58]), column([50, 60, 45]), null);
    expect(typed).toEqual(numbers);
  });

  it('SCHOOLNUMBER takes the number from every form of a name', () => {
    const names = [
      'МБОУ СОШ №5',
      'Средняя школа № 5',
      'СОШ 12',
      'Лицей № 10 (edu123456)',
      '',
      'Центр образования «Аксиома»',
    ];
    const numbers = spill('SCHOOLNUMBER', column(names)).map(([cell]) => (isProblem(cell) ? '#' : cell));
    expect(numbers).toEqual([5, 5, 12, 10, '', '#']);
  });

  it('DEADLINE gives Excel dates and the kind', () => {
    const rows = spill(
      'DEADLINE',
      column(['сентябрь – октябрь 2026', 'до 15.05.2027', 'январь', 'постоянно', 46300]),
      '2026-2027',
    );
    expect(rows).toEqual([
      [46266, 46326, 'месяцы'],
      ['', 46522, 'до даты'],
      [46388, 46418, 'месяц'],
      ['', '', 'постоянно'],
      [46300, 46300, 'дата'],
    ]);
  });
});

describe('refusals name the argument, the cell, the reason and the next step', () => {
  it.each<[string, FunctionId, unknown[]]>([
    ['invalidValue: «отметки», ячейка 2 по порядку: «7». Ожидается отметка 2, 3, 4 или 5', 'RATES', [column([5, 7])]],
    ['notAvailable: В диапазоне нет отметок', 'RATES', [column([null, 'нет отметки'])]],
    [
      'notAvailable: Рядом с границами отметок (на самой границе и на 1–2 балла ниже) нет ни одной работы: сравнивать нечего. Проверьте границы шкалы.',
      'BUNCHING',
      [column(Array<number>(30).fill(24)), [[9, 15, 21]], column(Array.from({ length: 200 }, (_, i) => i % 25)), 24],
    ],
    ['notAvailable: Мало участников: нужно не меньше 10', 'BUNCHING', [column([3, 4]), [[9, 15, 21]], null]],
    [
      'invalidValue: Нужны три границы отметок 3, 4 и 5, а дано чисел: 2. Укажите диапазон из трёх ячеек',
      'BUNCHING',
      [column([3]), [[9, 15]], null],
    ],
    [
      'invalidValue: Границы отметок должны быть больше 0 и расти: 3, потом 4, потом 5',
      'BUNCHING',
      [column([3]), [[9, 21, 15]], null],
    ],
    [
      'invalidValue: «отметки» и «журнал» должны быть одной величины, а в них ячеек 2 и 1',
      'JOURNAL',
      [column([3, 4]), column([3])],
    ],
    [
      'notAvailable: Нет ни одной пары значений: проверьте, что диапазоны одних и тех же учеников',
      'AGREEMENT',
      [column([3, null]), column([null, 4])],
    ],
    [
      'invalidValue: Наибольший балл – целое число от 0, а указано «много»',
      'BUNCHING',
      [column(Array<number>(12).fill(10)), [[9, 15, 21]], null, 'много'],
    ],
    [
      'invalidValue: «первая», ячейка 1 по порядку: «да». Ожидается балл или отметка, целое число от 0',
      'AGREEMENT',
      [column(['да', 5]), column([4, 5])],
    ],
    ['invalidValue: «осень» – не учебный год: напишите, например, «2026-2027»', 'DEADLINE', [column(['май']), 'осень']],
  ])('%s', (expected, id, args) => {
    expect(text(id, ...args)).toBe(expected);
  });

  it('means of scores ask for the deviation', () => {
    expect(text('FUNNEL', column([15.2, 16]), column([20, 30]), null)).toMatch(/^invalidValue: .*отклонение/);
  });

  it('errors in cells count as empty', () => {
    const error = { type: 'Error', code: '#N/A' };
    expect(spill('RATES', [[5], [error], [4]])[1]?.at(-1)).toBe(2);
  });
});

describe('properties', () => {
  const anything = fc.oneof(
    fc.integer({ min: -5, max: 60 }),
    fc.double({ noNaN: true }),
    fc.constantFrom('', 'X', '5 (отлично)', '-', 'нет отметки', 'СОШ № 5', 'май', '9.2', '=1+1'),
    fc.string({ maxLength: 12 }),
    fc.boolean(),
    fc.constant({ type: 'Error', code: '#N/A' }),
  );
  const range = fc.oneof(
    fc.constant(null),
    anything,
    fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(anything, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 40 }),
      ),
  );

  it('whatever is given, no function throws, and no cell is NaN, infinite or a formula of the sheet', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FUNCTIONS), fc.array(range, { maxLength: 4 }), ({ id }, args) => {
        const answer = call(id, ...args);
        if (isProblem(answer)) return answer.text.length > 0;
        return answer.every((cells) => cells.every((cell) => typeof cell !== 'number' || Number.isFinite(cell)));
      }),
      { numRuns: 1500 },
    );
  });

  it('the order of pupils changes no answer', () => {
    const marks = fc.array(fc.constantFrom(2, 3, 4, 5), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(marks, (values) => {
        expect(spill('RATES', column([...values].reverse()))).toEqual(spill('RATES', column(values)));
      }),
    );
  });
});

describe('both languages', () => {
  it('answer with the same numbers', () => {
    const english = createTranslator('en', en);
    const marks = column([5, 4, 3, 2, 5]);
    const numbers = (answer: FunctionAnswer) =>
      isProblem(answer) ? null : answer.map((cells) => cells.slice(1)).slice(1);
    expect(numbers(answerCall('RATES', [marks], english))).toEqual(numbers(answerCall('RATES', [marks], t)));
  });
});
