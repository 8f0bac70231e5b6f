import type { CellValue, Rect } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { parseDeadline } from '../../../src/roadmap/deadline/parse-deadline';
import { corrected } from '../../../src/roadmap/text/spelling';
import { onlyTable, remarks } from '../../fixtures/roadmap/check-plan';

/** Plans as they come: what was misread once and has to be read right. */
function sheet(rows: readonly (readonly CellValue[])[], merges: readonly Rect[] = []): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  return {
    sheet: 'План',
    file: null,
    origin: { row: 0, column: 0 },
    values,
    merges,
    numberFormats: null,
    hiddenRows: [],
  };
}
const TITLE = ['План мероприятий по объективности оценочных процедур на 2026-2027 учебный год'];
const HEADER = ['№', 'Мероприятие', 'Сроки', 'Ответственный', 'Результат'];

describe('a party in two columns', () => {
  const grid = sheet(
    [
      TITLE,
      ['№', 'Мероприятие', 'Сроки', 'Исполнители', null, 'Результат'],
      [null, null, null, 'ФИО', 'должность', null],
      [1, 'Анализ результатов прошлого года', 'до 15.09.2026', 'Иванова А. П.', 'зам. директора по УВР', 'Справка'],
      [2, 'Разработка локального акта', 'октябрь 2026 г.', 'Сидоров К. Л.', 'директор', 'Положение'],
    ],
    [{ row: 1, column: 3, rows: 1, columns: 2 }],
  );

  it('is a person with a post', () => {
    expect(onlyTable(grid).measures.map(({ responsible }) => responsible.parties)).toEqual([
      [{ kind: 'person', name: 'Иванова А. П.', position: 'зам. директора по УВР' }],
      [{ kind: 'person', name: 'Сидоров К. Л.', position: 'директор' }],
    ]);
    expect(remarks(grid)).toEqual([]);
  });
});

describe('a party that a page break cut', () => {
  it('is one party again', () => {
    const grid = sheet([
      TITLE,
      HEADER,
      [1, 'Организация общественного наблюдения при', 'март – май 2027 г.', 'Муниципальный', 'Акты'],
      [null, 'проведении работ', null, 'координатор', 'наблюдения'],
      [2, 'Перекрёстная проверка работ', 'апрель 2027 г.', 'Руководители РМО', 'Протоколы'],
    ]);
    expect(onlyTable(grid).measures[0]?.responsible.parties).toEqual([
      { kind: 'role', name: 'Муниципальный координатор' },
    ]);
  });
});

describe('a row of sums', () => {
  it('is no part of the measure above it', () => {
    const grid = sheet([
      TITLE,
      ['№', 'Мероприятие', 'Срок', 'Ответственный', 'Сумма, тыс. руб.', 'Результат'],
      [1, 'Обучение экспертов', 'октябрь 2026 г.', 'ИМЦ', 120, 'Удостоверения'],
      [2, 'Видеонаблюдение в аудиториях', 'апрель 2027 г.', 'ИМЦ', 300, 'Записи'],
      [null, 'Итого:', null, null, 420, null],
    ]);
    const table = onlyTable(grid);
    expect(table.measures.map(({ title }) => title)).toEqual(['Обучение экспертов', 'Видеонаблюдение в аудиториях']);
    expect(table.rowKinds.at(-1)).toBe('total');
    expect(remarks(grid)).toEqual([]);
  });
});

describe('stages of a measure', () => {
  it('with letters are measures outside the numbering, below sections of two levels', () => {
    const grid = sheet([
      TITLE,
      HEADER,
      ['I', 'Нормативное обеспечение'],
      ['1', 'Правовые акты'],
      ['1.1', 'Приказ о порядке проведения', 'сентябрь 2026 г.', 'Управление образования', 'Приказ'],
      ['а)', 'подготовка проекта', 'до 04.09.2026', 'Юрист Попова Р. Р.', 'Проект'],
      ['б)', 'согласование', 'до 11.09.2026', 'Юрист Попова Р. Р.', 'Лист согласования'],
      ['1.2', 'Положение о перепроверке', 'октябрь 2026 г.', 'Управление образования', 'Положение'],
      ['II', 'Контроль'],
      ['2.1', 'Выезды в школы', 'март 2027 г.', 'Муниципальный координатор', 'Акты'],
      ['2.2', 'Проверка протоколов', 'май 2027 г.', 'Муниципальный координатор', 'Справка'],
    ]);
    const { measures } = onlyTable(grid);
    expect(measures.map(({ number, stage }) => [number, stage])).toEqual([
      ['1.1', undefined],
      [null, true],
      [null, true],
      ['1.2', undefined],
      ['2.1', undefined],
      ['2.2', undefined],
    ]);
    expect(remarks(grid)).toEqual([]);
  });

  it('with dashes have deadlines of their own', () => {
    const grid = sheet([
      TITLE,
      HEADER,
      [1, 'Разработка школьных программ', 'до 01.10.2026', 'Руководители ОО', 'Программы'],
      [null, '– проект программы', 'до 10.09.2026', 'Рабочие группы', 'Проект'],
      [null, '– утверждение', 'до 01.10.2026', 'Директора', 'Приказ'],
      [2, 'Проверка выполнения', 'март 2027 г.', 'Управление образования', 'Справка'],
    ]);
    expect(onlyTable(grid).measures.map(({ deadline }) => deadline.text)).toEqual([
      'до 01.10.2026',
      'до 10.09.2026',
      'до 01.10.2026',
      'март 2027 г.',
    ]);
    expect(remarks(grid)).toEqual([]);
  });

  it('are none when the lines have no deadline: the measure goes on', () => {
    const grid = sheet([
      TITLE,
      HEADER,
      [1, 'Разработка школьных программ:', 'до 01.10.2026', 'Руководители ОО', 'Программы'],
      [null, '– проект программы', null, null, null],
      [2, 'Проверка выполнения', 'март 2027 г.', 'Управление образования', 'Справка'],
    ]);
    expect(onlyTable(grid).measures).toHaveLength(2);
  });
});

describe('a dash instead of a responsible party', () => {
  it('is an empty cell', () => {
    const grid = sheet([
      TITLE,
      HEADER,
      [1, 'Инструктаж организаторов', 'март 2027 г.', '-', 'Журнал'],
      [2, 'Перепроверка работ', 'апрель 2027 г.', 'ИМЦ', 'Протокол'],
    ]);
    expect(remarks(grid)).toEqual(['responsible/empty D3']);
  });
});

describe('deadlines in other words', () => {
  const PERIOD = { kind: 'schoolYear', from: 2026, to: 2027 } as const;
  it.each([
    ['IV кв. 2026 г.', [{ kind: 'monthRange', start: '2026-10', end: '2026-12' }]],
    ['1-2 кв. 2027', [{ kind: 'monthRange', start: '2027-01', end: '2027-06' }]],
    ['каждый второй вторник месяца', [{ kind: 'continuous' }]],
    ['каждую пятницу', [{ kind: 'continuous' }]],
    ['до и после проведения ВПР', [{ kind: 'relative' }]],
  ])('«%s» is understood', (text, parts) => {
    expect(parseDeadline(text, PERIOD)).toMatchObject(parts);
    expect(parseDeadline(text, PERIOD)).toHaveLength(parts.length);
  });
});

describe('spelling of what children learn first', () => {
  it('is put right in small letters and left alone in names', () => {
    expect(corrected('совещяние о жызни школы, чюткость')).toBe('совещание о жизни школы, чуткость');
    expect(corrected('Мкртчян А. А., монитроинг, брошюра, жюри')).toBe('Мкртчян А. А., мониторинг, брошюра, жюри');
  });
});
