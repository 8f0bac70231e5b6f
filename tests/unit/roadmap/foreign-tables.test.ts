import { checkGrids } from '../../../src/app/pipeline';
import type { CellValue, Rect } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';

/** Tables in the manner of other offices: columns, words and dates unlike those of the source documents. */
function sheet(rows: readonly (readonly CellValue[])[], merges: readonly Rect[] = []): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  const origin = { row: 0, column: 0 };
  return { sheet: 'Лист1', file: null, origin, values, merges, numberFormats: null, hiddenRows: [] };
}
const tall = (row: number, rows: number): Rect => ({ row, column: 0, rows, columns: 1 });

interface Foreign {
  readonly grid: Grid;
  readonly fields: string;
  readonly measures: number;
  readonly findings: readonly string[];
}

const TABLES: Readonly<Record<string, Foreign>> = {
  'questions instead of names of columns': {
    grid: sheet([
      ['Что сделать', 'Кто делает', 'К какому числу', 'Чем закончится'],
      ['Собрать завучей и показать разрыв отметок и баллов', 'Ильина О.П., методист', '15.09.2026', 'Список вопросов'],
      ['Сделать памятку для проверяющих', 'Рогов В.В., методист', '30.09.2026', 'Памятка'],
      ['Посетить проверку в трёх школах', 'Ильина О.П., методист', '22.04.2027', 'Карты посещения'],
    ]),
    fields: 'measure responsible deadline result',
    measures: 3,
    findings: ['number/none'],
  },
  'weeks first': {
    grid: sheet([
      ['ЦИКЛОГРАММА работы по объективности, 1 полугодие 2026/2027'],
      ['Неделя', 'Содержание работы', 'Кто отвечает', 'Выход'],
      ['1-я неделя сентября', 'Установочное совещание', 'завуч', 'протокол'],
      ['2-я неделя сентября', 'Стартовые работы в 5 классах', 'учителя', 'ведомость'],
      ['3-я неделя октября', 'Сверка ведомостей с журналом', 'завуч', 'справка'],
    ]),
    fields: 'deadline measure responsible result',
    measures: 3,
    findings: ['number/none'],
  },
  'beginning and end in two columns': {
    grid: sheet(
      [
        ['План-график контроля'],
        ['№', 'Вид контроля', 'Период', null, 'Исполнитель', 'Документ'],
        [null, null, 'начало', 'окончание', null, null],
        [1, 'Обзорный контроль журналов', '01.10.2026', '09.10.2026', 'Зам. директора', 'Справка'],
        [2, 'Проверка хранения работ', '19.10.2026', '23.10.2026', 'Зам. директора', 'Акт'],
      ],
      [{ row: 1, column: 2, rows: 1, columns: 2 }],
    ),
    fields: 'number measure deadline deadline responsible result',
    measures: 2,
    findings: [],
  },
  'tasks merged over their steps': {
    grid: sheet(
      [
        ['Приложение 2 к приказу от 12.08.2026 № 201'],
        ['Дорожная карта «Честная оценка»'],
        ['Задача', 'Шаги', 'Сроки исполнения', 'Ответственное лицо', 'Показатель выполнения'],
        [
          'Снизить разрыв отметок',
          'Провести аудит отметок за год',
          'до 21 сентября 2026 года',
          'Муниципальный координатор',
          'Аудит проведён в 100 % школ',
        ],
        [null, 'Назначить кураторов школ', 'сентябрь 2026 года', 'Начальник управления', 'Кураторы у 6 школ'],
        ['Наладить проверку', 'Создать банк экспертов', 'октябрь 2026 года', 'Методический центр', '40 экспертов'],
        [null, 'Проверять работы парами', 'апрель – май 2027 года', 'Руководители школ', 'Протоколы'],
      ],
      [tall(3, 2), tall(5, 2)],
    ),
    fields: 'unknown measure deadline responsible result',
    measures: 4,
    findings: ['number/none'],
  },
  'status and comments': {
    grid: sheet([
      ['Статус', 'Мероприятие', 'Дедлайн', 'Куратор', 'Комментарий'],
      ['выполнено', 'Вебинар для координаторов', '10.09.2026', 'Лунёва', 'запись есть'],
      ['в работе', 'Опрос родителей', '01.10.2026', 'Лунёва', 'собрано 300 анкет'],
      ['не начато', 'Выезды в школы', '15.04.2027', 'Крот', null],
    ]),
    fields: 'unknown measure deadline responsible unknown',
    measures: 3,
    findings: ['number/none'],
  },
  'letters instead of numbers and no header': {
    grid: sheet([
      ['О мерах'],
      [],
      ['а)', 'провести совещание', 'до 01.10.2026', 'директора школ'],
      ['б)', 'назначить ответственных', 'до 05.10.2026', 'директора школ'],
      ['в)', 'представить отчёт', 'до 21.12.2026', 'директора школ'],
    ]),
    fields: 'unknown measure deadline responsible',
    measures: 3,
    findings: ['number/none'],
  },
  'marks under quarters': {
    grid: sheet([
      ['п/п', 'Задача', 'Мероприятие', 'I кв.', 'II кв.', 'Отв.'],
      ['1', 'Правила', 'Обновить порядок', '+', null, 'Отдел оценки'],
      ['2', 'Люди', 'Обучить экспертов', null, '+', 'ИМЦ'],
    ]),
    fields: 'number unknown measure deadline deadline responsible',
    measures: 2,
    findings: [],
  },
};

describe('tables in the manner of other offices', () => {
  it.each(Object.entries(TABLES))('%s: columns and measures are read, nothing false is found', (_, foreign) => {
    const { tables, notes } = checkGrids([foreign.grid]);
    expect(notes).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.table.columns.map(({ field }) => field).join(' ')).toBe(foreign.fields);
    expect(tables[0]?.table.measures).toHaveLength(foreign.measures);
    expect(tables[0]?.findings.map(({ code }) => code)).toEqual(foreign.findings);
  });

  it.each([
    [
      'measures in columns',
      [
        ['Мероприятие', 'Совещание', 'Семинар'],
        ['Срок', 'сентябрь 2026', 'октябрь 2026'],
        ['Ответственный', 'Отдел', 'ИМЦ'],
      ],
    ],
  ])('%s: not guessed at, but told, with columns that the user may name', (_, rows) => {
    const { tables, notes, candidates } = checkGrids([sheet(rows)]);
    expect(tables).toEqual([]);
    expect(notes.map(({ code }) => code)).toEqual(['noKnownTable']);
    expect(candidates).toHaveLength(1);
  });
});

describe('a table without numbers', () => {
  const HEADER = ['Мероприятие', 'Срок', 'Ответственный', 'Результат'];
  const FIRST = ['Совещание руководителей школ', '15.09.2026', 'Управление образования', 'Протокол'];
  const LAST = ['Выборочная перепроверка работ', '20.04.2027', 'Методический центр', 'Справка'];
  const read = (...rows: readonly (readonly CellValue[])[]): readonly [number, readonly string[]] => {
    const [checked] = checkGrids([sheet([HEADER, FIRST, ...rows, LAST])]).tables;
    return [checked?.table.measures.length ?? 0, checked?.findings.map(({ code }) => code) ?? []];
  };

  it('has a measure without a title where everything else is written', () => {
    expect(read([null, '30.10.2026', 'Методический центр', 'Список экспертов'])).toEqual([
      3,
      ['number/none', 'measure/empty'],
    ]);
  });

  it('has no such measure where stages are written below one title, or a row goes on', () => {
    const stage = [null, '30.10.2026', 'Методический центр', 'Список экспертов'];
    expect(read(stage, [null, '30.11.2026', 'Школы', 'Отчёты'])[0]).toBe(2);
    expect(read([null, null, 'и образовательные организации', 'заседания'])[0]).toBe(2);
  });
});
