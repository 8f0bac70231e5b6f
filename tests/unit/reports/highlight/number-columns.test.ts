import type { CellValue } from '../../../../src/domain/cell';
import { MemoryWorkbook } from '../../../../src/plan/memory-workbook';
import { findNamings } from '../../../../src/reports/highlight/find-mentions';
import { prepareHighlight, prepareTakeBack } from '../../../../src/reports/highlight/prepare-highlight';
import { signedFormat } from '../../../../src/reports/highlight/sign';
import { makeGrid } from '../../results/open-grids';
import { dump } from '../../plan/dump';

const schools = [
  ...[1, 4, 5].map((n) => ({ key: `edu10${n}`, login: `edu10${n}`, name: `МБОУ «СОШ №${n}»` })),
  { key: 'edu109', login: 'edu109', name: 'МАОУ «Лицей №4»' },
];

/** Places of the cells that name a school for certain, and of those that may name several. */
function read(...rows: CellValue[][]) {
  const { mentions, unclear } = findNamings([makeGrid(rows, { sheet: 'Л' })], schools);
  return {
    named: mentions.map(({ key, cell }) => `${key} ${cell.row}:${cell.column}`),
    unclear: unclear.map(({ cell, candidates }) => `${candidates.join(' ')} ${cell.row}:${cell.column}`),
  };
}

describe('bare numbers of schools', () => {
  it.each(['№ школы', 'Номер ОО', 'Школа №', 'школа', 'ОО №', '№ общеобразовательной организации'])(
    'name schools under «%s»',
    (heading) => {
      expect(read([heading, 'Дата'], [5, '12.03'], ['№ 1', '13.03'], ['7', '14.03'])).toEqual({
        named: ['edu105 1:0', 'edu101 2:0'],
        unclear: [],
      });
    },
  );

  it.each(['№', '№ п/п', 'Кол-во школ', 'Кол-во участников', 'Класс', 'ОО'])('name none under «%s»', (heading) => {
    expect(read([heading, 'Дата'], [5, '12.03'], [1, '13.03']).named).toEqual([]);
  });

  it('are asked about where two schools have the number, unless the row says which', () => {
    const rows: CellValue[][] = [
      ['№ школы', 'Логин'],
      [4, null],
      [4, 'edu109'],
    ];
    expect(read(...rows)).toEqual({ named: ['edu109 2:1'], unclear: ['edu104 edu109 1:0'] });
  });

  it('say nothing beside a name, in the row that counts the columns, and below another heading', () => {
    expect(read(['№ школы', 'Название'], [1, 'СОШ № 5']).named).toEqual(['edu105 1:1']);
    expect(read(['№ школы', 'Дата', 'Итог'], [1, 2, 3], [5, 'x', 'y']).named).toEqual(['edu105 2:0']);
    expect(read(['№ школы'], [5], ['Итого'], [1]).named).toEqual(['edu105 1:0']);
  });

  it('get the sign before the number and give it back exactly', async () => {
    const workbook = new MemoryWorkbook('note');
    const sheet = workbook.addSheet('График');
    const lines: CellValue[][] = [
      ['№ школы', 'Дата'],
      [1, 'x'],
      [5, 'y'],
    ];
    lines.forEach((line, row) => {
      line.forEach((value, column) => {
        sheet.put(row, column, value);
      });
    });
    const before = dump(workbook);
    const grids = await workbook.read(['График']);
    const { mentions } = findNamings(grids, schools);
    const marked = [{ key: 'edu105', level: 'strong' as const, reason: 'Причина' }];
    const input = { schools: marked, mentions, grids, tables: [], reasonHeading: 'Причина' };
    await workbook.apply((await prepareHighlight(workbook, input)).plan);
    expect(sheet.value(2, 0)).toBe(5);
    expect(sheet.format(2, 0).numberFormat).toBe(signedFormat('General', 'strong', true));
    const back = await prepareTakeBack(workbook);
    if (!back) throw new Error('nothing to take back');
    await workbook.apply(back.plan);
    expect(dump(workbook)).toEqual(before);
  });
});
