import fc from 'fast-check';
import { address, type CellValue } from '../../../src/domain/cell';
import { valueAt, type Grid } from '../../../src/grid/grid';
import { memoryWorkbookOf, type MemoryWorkbook } from '../../../src/plan/memory-workbook';
import { allProperties } from '../../../src/plan/inspection';
import { checkMeasureTable } from '../../../src/roadmap/check';
import type { FixId } from '../../../src/roadmap/fixes/fix';
import { bodyOf, planFixes, type Chosen, type PlannedFixes } from '../../../src/roadmap/fixes/plan-fixes';
import { FIXES, fixFor } from '../../../src/roadmap/fixes/registry';
import type { Finding } from '../../../src/domain/finding';
import { buildTemplate } from '../../../src/templates/build-template';
import { RULES } from '../../../src/roadmap/rules/registry';
import { onlyTable } from '../../fixtures/roadmap/check-plan';
import { gridOf, insertRow, withCells, type Plan } from '../../fixtures/roadmap/plan-grid';
import { PLANS } from '../../fixtures/roadmap/plans';
import { dump } from '../plan/dump';

const ALL = FIXES.map((fix) => fix.id);
const READ = { numberFormats: true, hiddenRows: true, merges: true };
const PARAMS = { municipality: 'Зареченский округ', authority: 'Отдел образования', schoolYear: 2026, schools: ['8'] };

const plan = (id: string): Plan => {
  const found = PLANS[id];
  if (!found) throw new Error(id);
  return found;
};
const only = async (workbook: MemoryWorkbook): Promise<Grid> => {
  const [grid] = await workbook.read([workbook.book.sheets[0]?.name ?? ''], READ);
  if (!grid) throw new Error('no sheet');
  return grid;
};
const check = (grid: Grid): readonly Finding[] => checkMeasureTable(onlyTable(grid), grid).findings;

interface Fixed extends PlannedFixes {
  readonly before: Grid;
  readonly after: Grid;
  readonly workbook: MemoryWorkbook;
}

/** Plans and applies the fixes, and takes them back once to see that everything is as it was. */
async function fix(
  workbook: MemoryWorkbook,
  choose: (grid: Grid) => readonly Chosen[],
  dictionary = {},
): Promise<Fixed> {
  const before = await only(workbook);
  const table = onlyTable(before);
  const body = bodyOf(table, before);
  const answer = await workbook.readFormats({ ranges: [body], properties: allProperties });
  const [looks] = answer.blocks;
  const planned = planFixes(table, before, choose(before), { dictionary, ...(looks ? { looks } : {}) });
  const state = dump(workbook);
  const receipt = await workbook.apply(planned.plan);
  const after = await only(workbook);
  if (receipt.undo) {
    const done = dump(workbook);
    const back = await workbook.apply(receipt.undo);
    expect(dump(workbook)).toEqual(state);
    expect(back.skipped).toEqual([]);
    if (back.undo) await workbook.apply(back.undo);
    expect(dump(workbook)).toEqual(done);
  }
  return { ...planned, before, after, workbook };
}
const fixed = (grid: Grid, ids: readonly Chosen[] = ALL, dictionary = {}): Promise<Fixed> =>
  fix(memoryWorkbookOf([grid]), () => ids, dictionary);

const column = (grid: Grid, index: number): readonly CellValue[] => grid.values.map((line) => line[index] ?? null);
const words = (grid: Grid): string =>
  grid.values
    .flat()
    .flatMap((value) => (typeof value === 'string' ? value.split(/\s+/) : []))
    .filter((word) => /\p{L}/u.test(word))
    .sort()
    .join(' ');

describe('renumber', () => {
  it('numbers through in figures', async () => {
    const broken = withCells(withCells(plan('municipal-roadmap'), 2, { number: null }), 4, { number: 9 });
    const { after, changes, refused } = await fixed(gridOf(broken), ['renumber']);
    expect(column(after, 0)).toEqual([
      'Дорожная карта по проведению ВПР',
      '2025/2026 учебный год',
      '№',
      'I. Нормативная база',
      1,
      2,
      'II. Контроль',
      3,
      'III. Итоги',
      4,
    ]);
    expect(changes.map(({ cell, before, after: now }) => [address(cell), before, now])).toEqual([
      ['A6', null, 2],
      ['A8', 9, 3],
    ]);
    expect(refused).toEqual([]);
  });

  it('numbers sections with their items and keeps the final dot', async () => {
    const broken: Plan = {
      ...plan('progress-report'),
      rows: plan('progress-report').rows.map((row) =>
        'across' in row && row.across.startsWith('2') ? { across: '4. Наблюдение' } : row,
      ),
    };
    const { after } = await fixed(gridOf(withCells(broken, 4, { number: '4.1' })), ['renumber']);
    expect(column(after, 0).slice(2)).toEqual(['1. Локальные акты', '1.1', '1.2', '2. Наблюдение', '2.1']);
  });

  it('gives a number to a section that has none, in the style of the others', async () => {
    const broken: Plan = {
      ...plan('municipal-roadmap'),
      rows: plan('municipal-roadmap').rows.map((row) =>
        'across' in row && row.across.startsWith('II.') ? { across: 'Контроль' } : row,
      ),
    };
    const { after } = await fixed(gridOf(broken), ['renumber']);
    expect(column(after, 0)).toContain('II. Контроль');
  });

  it('makes a number column on the left where nothing stands, else says that there is no room', async () => {
    const bare: Plan = { ...plan('measure-complex'), fields: ['measure', 'deadline', 'responsible'] };
    const { after } = await fixed(gridOf(bare, { column: 1 }), ['renumber']);
    expect(column(after, 0)).toEqual([null, '№ п/п', 1, 2, 3]);
    const { refused, plan: nothing } = await fixed(gridOf(bare), ['renumber']);
    expect(refused.map(({ fix: id, reason }) => [id, reason])).toEqual([['renumber', 'noRoomForNumbers']]);
    expect(nothing.operations).toEqual([]);
  });

  it('leaves numbers of three levels and says so', async () => {
    const deep: Plan = {
      ...plan('measure-complex'),
      rows: ['1.1.1', '1.1.2', '1.1.4'].map((number, i) => ({
        cells: { number, measure: `Мероприятие номер ${String(i)}`, deadline: 'май 2026 г.', responsible: 'Методисты' },
      })),
    };
    const { refused } = await fixed(gridOf(deep), ['renumber']);
    expect(refused.map(({ reason }) => reason)).toEqual(['deepNumbers']);
  });
});

describe('rows', () => {
  it('joins a split row into the measure above and closes the gap', async () => {
    const broken = insertRow(withCells(plan('municipal-roadmap'), 1, { measure: 'Утвердить порядок' }), 2, {
      cells: { measure: 'проверки работ', responsible: 'Методисты ИМЦ' },
    });
    const { after, changes } = await fixed(gridOf(broken), ['joinSplitRows']);
    const clean = gridOf(plan('municipal-roadmap'));
    expect(after.values[4]).toEqual([
      1,
      'Утвердить порядок проверки работ',
      'Сентябрь',
      'Отдел образования\nМетодисты ИМЦ',
      'Приказ',
    ]);
    expect(after.values.slice(5, 10)).toEqual(clean.values.slice(5, 10));
    expect(after.merges).toEqual(clean.merges);
    expect(changes.map(({ cell, after: now }) => [address(cell), now])).toEqual([
      ['B5', 'Утвердить порядок проверки работ'],
      ['D5', 'Отдел образования\nМетодисты ИМЦ'],
      ['B6', null],
      ['D6', null],
    ]);
  });

  it('puts a shifted row back and gives it the number of its place', async () => {
    const source = plan('municipal-roadmap');
    const row = ['Ознакомить школы с порядком', 'Октябрь - ноябрь', 'Муниципальный координатор', 'Письмо'];
    const broken: Plan = { ...source, rows: source.rows.with(2, { raw: row }) };
    const { after } = await fixed(gridOf(broken), ['restoreShiftedRows']);
    expect(after.values[5]).toEqual([2, ...row]);
    expect(check(after)).toEqual(check(gridOf(source)));
  });

  it('removes repeated headers, rows of dashes and blank rows, one by one or all of a kind', async () => {
    const source = plan('municipal-roadmap');
    const broken = insertRow(
      insertRow(insertRow(source, 5, { raw: ['---', '---', '---'] }), 2, { raw: [] }, { raw: [] }),
      1,
      { cells: source.headers },
    );
    const all = await fixed(gridOf(broken), ['removeRepeatedHeaders', 'removeJunkRows', 'removeEmptyRows']);
    const clean = gridOf(source);
    expect(all.after.values.slice(0, clean.values.length)).toEqual(clean.values);
    const found = check(gridOf(broken));
    const empty = found.filter(({ code }) => code === 'rows/empty');
    expect(empty).toHaveLength(1);
    const one = await fixed(gridOf(broken), empty);
    expect(check(one.after).map(({ code }) => code)).toEqual(['rows/repeated-header', 'rows/junk']);
  });

  it('takes looks and merged titles along, and leaves the tail bare', async () => {
    const workbook = memoryWorkbookOf([gridOf(insertRow(plan('municipal-roadmap'), 2, { raw: ['--', '--'] }))]);
    workbook.sheet('План').change(7, 0, { fill: '#EEEEEE', bold: true });
    workbook.sheet('План').change(10, 4, { fill: '#FF0000' });
    const { after } = await fix(workbook, () => ['removeJunkRows']);
    expect(workbook.sheet('План').format(6, 0)).toMatchObject({ fill: '#EEEEEE', bold: true });
    expect(workbook.sheet('План').format(10, 4).fill).toBeNull();
    expect(after.merges).toContainEqual({ row: 6, column: 0, rows: 1, columns: 5 });
    expect(after.merges).not.toContainEqual({ row: 7, column: 0, rows: 1, columns: 5 });
  });

  it('does not close up beside other cells or over hidden rows, and says why', async () => {
    const grid = gridOf(insertRow(plan('municipal-roadmap'), 2, { raw: [] }));
    const beside = { ...grid, values: grid.values.map((line, i) => [...line, null, i === 8 ? 'заметка' : null]) };
    const first = await fixed(beside, ALL);
    expect(first.refused.map(({ fix: id, reason, cell }) => [id, reason, address(cell)])).toEqual([
      ['removeEmptyRows', 'besideTable', 'G9'],
    ]);
    const second = await fixed({ ...grid, hiddenRows: [7] }, ALL);
    expect(second.refused.map(({ reason }) => reason)).toEqual(['hiddenRows']);
  });

  it('spreads a cell merged over several measures', async () => {
    const grid = gridOf(withCells(plan('measure-complex'), 1, { responsible: null }));
    const merged = { ...grid, merges: [...grid.merges, { row: 2, column: 3, rows: 2, columns: 1 }] };
    const { after } = await fixed(merged, ['spreadMergedCells']);
    expect(column(after, 3).slice(2, 4)).toEqual(['Отдел образования', 'Отдел образования']);
    expect(after.merges).toEqual(grid.merges);
  });
});

describe('texts', () => {
  it('restores numbers that became dates', async () => {
    const grid = gridOf(plan('progress-report'));
    const formats = grid.values.map((line) => line.map(() => 'General'));
    const spoiled: Grid = {
      ...grid,
      values: grid.values.with(4, [46054, ...(grid.values[4] ?? []).slice(1)]),
      numberFormats: formats.with(4, ['dd.mmm', ...(formats[4] ?? []).slice(1)]),
    };
    expect(check(spoiled).map(({ code }) => code)).toContain('number/turned-into-date');
    const { after } = await fixed(spoiled, ['restoreNumbers', 'renumber']);
    expect(valueAt(after, 4, 0)).toBe('1.2');
  });

  it.each([
    ['сентябрь-октябрь 2025г', 'сентябрь – октябрь 2025 г.'],
    ['Сентябрь 2025 г.— май 2026 г', 'Сентябрь 2025 г. – май 2026 г.'],
    ['до 1.9.2025', 'до 01.09.2025'],
    ['в течении года', 'в течение года'],
    ['2025 – 2027 гг', '2025-2027 гг.'],
    ['постоянно, ', 'постоянно'],
    ['Сентярбь 2025 г.', 'Сентябрь 2025 г.'],
    ['обсудить - потом', 'обсудить - потом'],
  ])('writes the deadline «%s» as «%s»', async (before, now) => {
    const { after } = await fixed(gridOf(withCells(plan('measure-complex'), 0, { deadline: before })), [
      'normaliseDeadlines',
    ]);
    expect(valueAt(after, 2, 2)).toBe(now);
  });

  it('puts dashes between blanks and leaves hyphens in words', async () => {
    const grid = gridOf(withCells(plan('measure-complex'), 0, { measure: 'Онлайн-встреча - разбор — итоги' }));
    const { after } = await fixed(grid, ['normaliseDashes']);
    expect(valueAt(after, 2, 1)).toBe('Онлайн-встреча – разбор – итоги');
  });

  it('gives a party its commonest name', async () => {
    let source = withCells(plan('measure-complex'), 0, { responsible: 'МКУ «Рост», Петрова А.А.' });
    source = withCells(source, 1, { responsible: 'Петрова А. А., МКУ "Рост"' });
    source = withCells(source, 2, { responsible: 'МКУ «Рост», Петрова А.А.' });
    const { after } = await fixed(gridOf(source), ['unifyParties']);
    expect(column(after, 3).slice(2)).toEqual([
      'МКУ «Рост», Петрова А.А.',
      'Петрова А.А., МКУ «Рост»',
      'МКУ «Рост», Петрова А.А.',
    ]);
  });

  it('expands abbreviations that the table or the user explains', async () => {
    let source = withCells(plan('measure-complex'), 0, { responsible: 'Центр развития образования (далее – ЦРО)' });
    source = withCells(source, 1, { responsible: 'ЦРО, ИМЦ' });
    const { after } = await fixed(gridOf(source), ['expandAbbreviations'], { ИМЦ: 'Методический центр' });
    expect(column(after, 3).slice(2, 4)).toEqual([
      'Центр развития образования (далее – ЦРО)',
      'Центр развития образования, Методический центр',
    ]);
  });
});

describe('a finding that says it can be repaired', () => {
  it('has a fix', () => {
    expect(RULES.filter((rule) => rule.fixable && fixFor(rule) === null).map(({ code }) => code)).toEqual([]);
  });

  const three = (cells: readonly [object, object, object]): Grid =>
    gridOf(cells.reduce<Plan>((now, each, i) => withCells(now, i, each), plan('measure-complex')));
  it.each([
    [
      'deadline/notation',
      three([{ deadline: 'март 2026г.' }, { deadline: 'май 2026 г.' }, { deadline: 'июнь 2026г' }]),
    ],
    ['deadline/misspelled', three([{ deadline: 'в течении года, сбор' }, {}, {}])],
    ['number/punctuation', three([{ number: '1.' }, { number: '2.' }, { number: '3' }])],
    ['number/punctuation', three([{ number: '1' }, { number: '2' }, { number: '3.' }])],
    [
      'responsible/variant',
      three([{ responsible: 'МКУ «Рост»' }, { responsible: 'МКУ "Рост"' }, { responsible: 'МКУ “Рост”' }]),
    ],
  ])('%s is gone when it alone is chosen', async (code, grid) => {
    const found = check(grid).filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    const { after } = await fixed(grid, found);
    expect(check(after).map((finding) => finding.code)).not.toContain(code);
  });
});

describe('a protected or changed sheet', () => {
  const broken = gridOf(withCells(plan('measure-complex'), 1, { number: '7.' }));

  it('is refused and nothing is written', async () => {
    const workbook = memoryWorkbookOf([broken]);
    const { plan: fixes } = planFixes(onlyTable(broken), broken, ALL);
    workbook.sheet('План').protected = true;
    await expect(workbook.apply(fixes)).rejects.toMatchObject({ code: 'protected' });
    workbook.sheet('План').protected = false;
    workbook.sheet('План').put(3, 1, 'Другое');
    const state = dump(workbook);
    await expect(workbook.apply(fixes)).rejects.toMatchObject({ code: 'changed' });
    expect(dump(workbook)).toEqual(state);
  });
});

describe('all fixes over tables with several defects', () => {
  type Spoil = (grid: Grid, row: number) => Grid;
  const edit = (grid: Grid, row: number, line: (cells: readonly CellValue[]) => CellValue[]): Grid => ({
    ...grid,
    values: grid.values.with(row, line(grid.values[row] ?? [])),
  });
  const insert = (grid: Grid, row: number, line: readonly CellValue[]): Grid => ({
    ...grid,
    merges: grid.merges.map((merge) => (merge.row >= row ? { ...merge, row: merge.row + 1 } : merge)),
    values: grid.values.toSpliced(row, 0, [...line]),
  });
  const spoils: Readonly<Record<string, Spoil>> = {
    missing: (grid, row) => edit(grid, row, (line) => [null, ...line.slice(1)]),
    wrong: (grid, row) => edit(grid, row, (line) => ['77', ...line.slice(1)]),
    shifted: (grid, row) => edit(grid, row, (line) => [...line.slice(1), null]),
    header: (grid, row) => insert(grid, row, grid.values[onlyTable(grid).headerRow] ?? []),
    empty: (grid, row) =>
      insert(
        grid,
        row,
        (grid.values[0] ?? []).map(() => null),
      ),
    junk: (grid, row) =>
      insert(
        grid,
        row,
        (grid.values[0] ?? []).map(() => '----'),
      ),
    split: (grid, row) => {
      const title = String(grid.values[row]?.[1] ?? '').split(' ');
      const half = title.findIndex((word, i) => i >= 2 && /^[а-яё]{3}/.test(word));
      if (half < 0) return grid;
      const cut = edit(grid, row, (line) => line.map((value, i) => (i === 1 ? title.slice(0, half).join(' ') : value)));
      return insert(
        cut,
        row + 1,
        (grid.values[0] ?? []).map((_, i) => (i === 1 ? title.slice(half).join(' ') : null)),
      );
    },
  };
  const repairable = (grid: Grid): readonly string[] =>
    check(grid)
      .filter((finding) => fixFor(finding) !== null)
      .map(({ code, location }) => `${code} ${address(location)}`);
  const templates = ['municipal-roadmap', 'prevention-programme', 'school-year-plan', 'multi-year-roadmap'];

  it('leave nothing that they repair, keep every word of the user and can be taken back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...templates),
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(spoils)), fc.double({ min: 0, max: 0.999, noNaN: true })), {
          minLength: 1,
          maxLength: 4,
        }),
        async (id, defects) => {
          const workbook = memoryWorkbookOf([]);
          await workbook.apply(buildTemplate(id, PARAMS, { filled: true, taken: [] }));
          let grid = await only(workbook);
          grid = { ...grid, numberFormats: null };
          for (const [kind, at] of defects) {
            const { measures } = onlyTable(grid);
            const measure = measures[Math.floor(at * measures.length)];
            if (measure) grid = spoils[kind]?.(grid, measure.rows[0]) ?? grid;
          }
          const result = await fixed(grid, ALL);
          expect(result.refused).toEqual([]);
          expect(repairable(result.after)).toEqual([]);
          // but for the repeated headers every word is still there
          const headers = (one: Grid): Grid => {
            const head = onlyTable(grid).columns.map((each) => each.header);
            return { ...one, values: one.values.map((line) => line.filter((value) => !head.includes(String(value)))) };
          };
          expect(words(headers(result.after))).toBe(words(headers(result.before)));
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  it('say which fix repairs a finding', () => {
    const ids: readonly (FixId | null)[] = ['rows/split', 'number/jump', 'result/empty'].map((code) =>
      fixFor({ code }),
    );
    expect(ids).toEqual(['joinSplitRows', 'renumber', null]);
  });
});
