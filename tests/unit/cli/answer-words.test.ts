import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'objektiv-answers-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function objektiv(...words: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(words, { out: (text) => out.push(text), err: (text) => err.push(text), width: 100 });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
function csv(name: string, rows: readonly (readonly (string | number)[])[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => row.join(';')).join('\r\n'));
  return path;
}
const unclear = (): string =>
  csv('Балл.csv', [
    ['Школа', 'Ученик', 'Балл 1', 'Балл 2'],
    ...Array.from({ length: 30 }, (_, i) => [`СОШ № ${1 + (i % 2)}`, i + 1, 5 + (i % 9), 5 + (i % 7)]),
  ]);

describe('columns that only the user can name', () => {
  it('are asked with the words of the answer instead of a sheet without a table', async () => {
    const { out } = await objektiv('analyze', unclear());
    expect(out).toContain('Лист «Балл.csv: Балл», строка 1: что в этих столбцах?');
    expect(out).toContain('Столбец C: «Балл 1» – first (балл первой проверки)');
    expect(out).toContain('--columns "A=school,B=pupil,C=first,D=second"');
    expect(out).not.toContain('не найдено таблицы');
    expect((await objektiv('analyze', unclear(), '--lang', 'en')).out).toContain('Answer in the call');
  });
  it('are read as the call says, for one sheet or for all that ask', async () => {
    for (const answer of ['A=school,B=pupil,C=first,D=second', 'Балл: a=school, b=pupil, c=first, d=second']) {
      const { out } = await objektiv('analyze', unclear(), '--columns', answer);
      expect(out).toContain('Дважды проверено 30 работ');
      expect(out).not.toContain('что в этих столбцах');
    }
    const other = await objektiv('analyze', unclear(), '--columns', 'Другой: A=school,B=pupil,C=first,D=second');
    expect(other.out).toContain('что в этих столбцах');
    const years = await objektiv('analyze', unclear(), '--columns', 'A=school,B=pupil,C=earlier,D=now');
    expect(years.out).toContain('Прежний и нынешний результат: Балл 1 и Балл 2');
  });
  it.each([
    ['--columns', 'A=school,C=что-то', 'Столбцы «A=school,C=что-то» не прочитаны'],
    ['--columns', '1=school', 'Столбцы «1=school» не прочитаны'],
    ['--school', 'Лист1', 'Школа «Лист1» не прочитана'],
  ])('are refused when the answer cannot be read: %s %s', async (option, value, message) => {
    const { code, err } = await objektiv('analyze', unclear(), option, value);
    expect([code, err.includes(message)]).toEqual([2, true]);
  });
});

describe('a school that only the user can name', () => {
  it('is taken from the call', async () => {
    const form = csv('Форма.csv', [
      ['ВПР 2026 Математика 4 класс'],
      [
        'Код участника',
        'Вариант',
        '1 (5б)',
        '2 (5б)',
        'Отметка за предыдущий триместр/четверть/полугодие',
        'Итого баллов',
      ],
      ...Array.from({ length: 12 }, (_, i) => [100 + i, 1, i % 6, i % 5, 4, (i % 6) + (i % 5)]),
    ]);
    const asked = await objektiv('analyze', form);
    expect(asked.out).toContain('какой школы эта таблица?');
    expect(asked.out).toContain('--school "Форма=логин или название"');
    const told = await objektiv('analyze', form, '--school', 'Форма=edu203501', '--json');
    expect(JSON.parse(told.out)).toMatchObject({ questions: [], schools: [{ login: 'edu203501' }] });
  });
});

describe('results of the same pupils in the text', () => {
  it('are marks where the figures are, with stage and schools', async () => {
    const table = csv('Работы.csv', [
      ['Школа', 'ФИО / код', 'ВПР', 'ОГЭ'],
      ...Array.from({ length: 24 }, (_, i) => [`СОШ № ${1 + (i % 2)}`, `У${i}`, 2 + (i % 4), 2 + ((i * 7) % 4)]),
    ]);
    const { out } = await objektiv('analyze', table);
    expect(out).toContain('Две внешние работы: ВПР и ОГЭ (Работы.csv: Работы)');
    expect(out).toContain('В среднем отметка изменилась на');
    expect(out).toMatch(/СОШ № 2: 12 учеников с двумя результатами/);
    const stages = csv('Этапы.csv', [
      ['Школа', 'Код участника', 'Школьный этап, балл', 'Муниципальный этап, балл'],
      ...Array.from({ length: 24 }, (_, i) => [`СОШ № ${1 + (i % 2)}`, i, 10 + i, i % 3 === 0 ? 5 + i : '']),
    ]);
    expect((await objektiv('analyze', stages)).out).toContain('Первый результат у 24 учеников, оба – у 8.');
  });
});

describe('a protocol of re-check alone', () => {
  it('gives the agreement and says that there is nothing to choose works from', async () => {
    const path = csv('Протокол.csv', [
      ['Школа', 'Код участника', 'Отметка до перепроверки', 'Отметка после перепроверки'],
      ...Array.from({ length: 21 }, (_, i) => [`СОШ № ${1 + (i % 2)}`, i, 3 + (i % 3), 3 + (i % 2)]),
    ]);
    const { out } = await objektiv('recheck', path);
    expect(out).toContain('выбрать работы для перепроверки не из чего');
    expect(out).toContain('Дважды проверена 21 работа.');
    expect(out).toContain('СОШ № 1: Дважды проверено 11 работ.');
  });
});

describe('the text of an analysis', () => {
  it('names sheet and cell of every finding, says the scale once, and what the signs say together', async () => {
    const F1 = join(__dirname, '../../golden/m077_F1.xlsx');
    const bad = csv('Отметки.csv', [
      ['ВПР 2025 Русский язык 4 класс'],
      ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5],
      ['МБОУ «СОШ №1»(edu203500)', '', 50, 10, 40, 40, 17],
    ]);
    const { out } = await objektiv('analyze', F1, bad);
    expect(out).toContain('предупреждение (Отметки.csv: Отметки, D3): МБОУ «СОШ №1»: проценты в сумме дают 107');
    expect(out.match(/Шкала отметок (неизвестна|не известна)/g)).toHaveLength(1);
    expect(out).toMatch(/Совокупность признаков: вероятность .* Уровень: признаки выражены\./);
  });
});

describe('a table that only the user can know', () => {
  const doubtful = (): string =>
    csv('Баллы.csv', [
      ['Школа', 'ФИО', 1, 2, 3, 'Итого баллов'],
      ...Array.from({ length: 24 }, (_, i) => [`СОШ № ${1 + (i % 2)}`, `Иванов ${i}`, 1, i % 3, 2, 3 + (i % 3)]),
    ]);

  it('is asked about with the words of the answer, and read after «да»', async () => {
    const path = doubtful();
    const asked = await objektiv('analyze', path);
    expect(asked.out).toContain('это таблица результатов?');
    expect(asked.out).toContain('--table "Баллы=да"');
    const read = await objektiv('analyze', path, '--json', '--table', 'Баллы=да');
    expect(JSON.parse(read.out)).toMatchObject({
      sources: [{ layout: 'individual', participants: 24 }],
      questions: [],
    });
    const left = await objektiv('analyze', path, '--json', '--table', 'Баллы=no');
    expect(JSON.parse(left.out)).toMatchObject({ sources: [], questions: [] });
  });

  it('and that names no school is asked for it next; one call may answer both', async () => {
    const path = csv('Список.csv', [
      ['Код', 'Балл', 'Отметка'],
      ...Array.from({ length: 12 }, (_, i) => [100 + i, 5 + i, 2 + Math.floor(i / 3)]),
    ]);
    const next = await objektiv('analyze', path, '--table', 'Список=да');
    expect(next.out).toContain('У 12 участников не указана школа');
    expect(next.out).toContain('--school "Список=');
    const answers = ['--table', 'Список=да', '--school', 'Список=edu203501'];
    const read = await objektiv('analyze', path, '--json', ...answers);
    expect(JSON.parse(read.out)).toMatchObject({
      sources: [{ layout: 'individual', participants: 12 }],
      questions: [],
    });
    const unknown = await objektiv('analyze', path, '--table', 'Список=да', '--school', 'Другой лист=edu203501');
    expect(unknown.out).toContain('--school "Список=');
  });

  it('is asked again after an answer that is neither yes nor no', async () => {
    expect((await objektiv('analyze', doubtful(), '--table', 'Баллы=может быть')).code).toBe(2);
  });
});
