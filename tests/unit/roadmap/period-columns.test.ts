import type { CellValue, Rect } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { markedTimes } from '../../../src/roadmap/recognise/period-columns';
import { periodOfHeader } from '../../../src/roadmap/recognise/period-header';
import { planShift } from '../../../src/roadmap/shift/plan-shift';
import { onlyTable, remarks } from '../../fixtures/roadmap/check-plan';

function sheet(values: readonly (readonly CellValue[])[], merges: readonly Rect[] = []): Grid {
  const width = Math.max(...values.map((row) => row.length));
  return {
    sheet: 'План',
    file: null,
    origin: { row: 0, column: 0 },
    values: values.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null)),
    merges,
    numberFormats: null,
    hiddenRows: [],
  };
}

const QUARTERS = sheet([
  ['План мероприятий по объективности оценочных процедур на 2026 год'],
  [],
  ['№', 'Мероприятие', 'I кв.', 'II кв.', 'III кв.', 'IV кв.', 'Ответственный'],
  ['1', 'Анализ результатов всероссийских проверочных работ', '+', null, '+', null, 'Методист Иванова А. П.'],
  ['2', 'Выездные проверки порядка проведения работ', null, '+', null, null, 'Управление образования'],
  ['3', 'Консультации заместителей директоров школ', '+', '+', '+', '+', 'Методист Иванова А. П.'],
  ['4', 'Подготовка итоговой справки по муниципалитету', null, null, null, '+', 'Управление образования'],
]);

/** Two header lines with merged «Сроки», a school year by months, crosses in Russian letters. */
const MONTHS = sheet(
  [
    ['ГРАФИК МЕРОПРИЯТИЙ на 2026/2027 учебный год'],
    ['№ п/п', 'Мероприятия', 'Сроки', null, null, null, null, 'Ответственные', 'Результат'],
    [null, null, 'сентябрь', 'октябрь', 'ноябрь', 'март', 'апрель', null, null],
    [1, 'Приказ об организации работ', 'Х', null, null, null, null, 'Управление образования', 'Приказ'],
    [2, 'Обучение экспертов предметных комиссий', null, 'Х', 'Х', null, null, 'Методический центр', 'Список экспертов'],
    [3, 'Общественное наблюдение за проведением работ', null, null, null, 'Х', 'Х', 'Школьные координаторы', 'Акты'],
    [4, 'Собрания родителей выпускных классов', 'Х', null, 'Х', null, 'Х', 'Классные руководители', 'Протоколы'],
  ],
  [
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 2, columns: 1 },
    { row: 1, column: 2, rows: 1, columns: 5 },
    { row: 1, column: 7, rows: 2, columns: 1 },
    { row: 1, column: 8, rows: 2, columns: 1 },
  ],
);

describe('periodOfHeader', () => {
  it.each([
    ['I кв.', 'I квартал'],
    ['1 квартал', 'I квартал'],
    ['IV кв. 2026 г.', 'IV квартал 2026 года'],
    ['Сроки реализации 2026 год I кв', 'I квартал 2026 года'],
    ['3-й квартал', 'III квартал'],
    ['Сент.', 'сентябрь'],
    ['Сроки сентябрь', 'сентябрь'],
    ['январь 2027', 'январь 2027 года'],
    ['2 четверть', 'II четверть'],
    ['I полугодие', 'I полугодие'],
    ['2026 г.', '2026 год'],
    ['2026', '2026 год'],
    ['2026/2027 учебный год сентябрь', 'сентябрь'],
  ])('of «%s» is «%s»', (header, period) => {
    expect(periodOfHeader(header)).toBe(period);
  });

  it.each(['Сроки', 'Мероприятие', 'Класс', '5', 'I', 'Мартынова', 'Ответственный', 'Кв. м', '1 полугодие балл', ''])(
    'of «%s» is none',
    (header) => {
      expect(periodOfHeader(header)).toBeNull();
    },
  );
});

describe('markedTimes', () => {
  const cells = (...marks: readonly (readonly [string, string])[]) => marks.map(([period, text]) => ({ period, text }));

  it('joins months in a row and lists quarters', () => {
    expect(markedTimes(cells(['сентябрь', '+'], ['октябрь', '+'], ['ноябрь', ''], ['март', 'x']))).toBe(
      'сентябрь – октябрь, март',
    );
    expect(markedTimes(cells(['I квартал', '+'], ['II квартал', '+']))).toBe('I квартал, II квартал');
  });

  it('says a year once when both ends share it', () => {
    expect(markedTimes(cells(['март 2027 года', '+'], ['май 2027 года', '+']))).toBe('март – май 2027 года');
    expect(markedTimes(cells(['декабрь 2026 года', '+'], ['январь 2027 года', '+']))).toBe(
      'декабрь 2026 года – январь 2027 года',
    );
  });

  it('keeps a date that is written instead of a mark', () => {
    expect(markedTimes(cells(['I квартал', 'до 15.03.2026'], ['II квартал', '✓']))).toBe('до 15.03.2026, II квартал');
  });
});

describe('a plan with crosses by quarter', () => {
  const table = onlyTable(QUARTERS);

  it('has its deadlines from the columns that are marked', () => {
    expect(table.columns.map(({ field }) => field)).toEqual([
      'number',
      'measure',
      'deadline',
      'deadline',
      'deadline',
      'deadline',
      'responsible',
    ]);
    expect(table.measures.map(({ deadline }) => deadline.text)).toEqual([
      'I квартал, III квартал',
      'II квартал',
      'I квартал, II квартал, III квартал, IV квартал',
      'IV квартал',
    ]);
    expect(table.measures[1]?.deadline.parts).toMatchObject([{ kind: 'monthRange', start: '2026-04', end: '2026-06' }]);
  });

  it('is found clean but for the column of results that it has not', () => {
    expect(remarks(QUARTERS)).toEqual(['table/no-result-column A3']);
  });

  it('tells a measure that is marked nowhere', () => {
    const values = QUARTERS.values.map((row, i) => (i === 4 ? row.map((cell) => (cell === '+' ? null : cell)) : row));
    expect(remarks({ ...QUARTERS, values })).toEqual(['table/no-result-column A3', 'deadline/empty C5']);
  });

  it('moves to another year with its title and leaves the marks', () => {
    const { changes, unmoved } = planShift([QUARTERS], 2026);
    expect(changes.map(({ cell, after }) => [cell.row, cell.column, after])).toEqual([
      [0, 0, 'План мероприятий по объективности оценочных процедур на 2027 год'],
    ]);
    expect(unmoved).toEqual([]);
  });
});

describe('a plan with crosses by month below a merged header', () => {
  const table = onlyTable(MONTHS);

  it('has both lines as its header and every measure with its months', () => {
    expect([table.headerRow, table.headerRows]).toEqual([1, 2]);
    expect(table.measures.map(({ deadline }) => deadline.text)).toEqual([
      'сентябрь',
      'октябрь – ноябрь',
      'март – апрель',
      'сентябрь, ноябрь, апрель',
    ]);
    expect(table.measures[2]?.deadline.parts).toMatchObject([{ start: '2027-03', end: '2027-04' }]);
    expect(table.measures[0]).toMatchObject({ result: 'Приказ', responsible: { text: 'Управление образования' } });
    expect(remarks(MONTHS)).toEqual([]);
  });

  it('is read the same way where the merged areas got lost', () => {
    expect(onlyTable({ ...MONTHS, merges: [] }).measures.map(({ deadline }) => deadline.text)).toEqual(
      table.measures.map(({ deadline }) => deadline.text),
    );
  });
});

describe('columns of years', () => {
  const years = (first: CellValue, second: CellValue, third: CellValue): Grid =>
    sheet([
      ['Дорожная карта на 2026-2028 годы'],
      ['№ п/п', 'Наименование мероприятия', 2026, 2027, 2028, 'Исполнители'],
      ['1.1', 'Мониторинг объективности результатов', first, second, third, 'Управление образования'],
      ['1.2', 'Обучение руководителей школ', first, null, third, 'Методический центр'],
      ['1.3', 'Создание банка заданий', null, second, null, 'Методический центр'],
    ]);

  it('are deadlines when they hold marks', () => {
    expect(onlyTable(years('+', '+', '+')).measures.map(({ deadline }) => deadline.text)).toEqual([
      '2026 год, 2027 год, 2028 год',
      '2026 год, 2028 год',
      '2027 год',
    ]);
  });

  it('are none when they hold sums of money', () => {
    const table = onlyTable(years(150.5, 80, 95.2));
    expect(table.columns.filter(({ field }) => field === 'deadline')).toEqual([]);
  });
});
