import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkChosenFiles, summaryOf } from '../../../src/app/check-files';
import { computeHere } from '../../../src/app/compute-here';
import { createApp } from '../../../src/app/create-app';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { HostFailure } from '../../../src/plan/ports';
import { fileLines, tablesAmong } from '../../../src/taskpane/view/file-list';

const t = createTranslator('ru', ru);
const fileOf = (name: string, text: string) => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(new TextEncoder().encode(text)).buffer),
});
const PLAN = [
  '№;Мероприятие;Срок;Ответственный;Результат',
  '1;Провести совещание руководителей;до 01.10.2026;Управление образования;Протокол',
  '1;Назначить общественных наблюдателей;март 2027;Управление образования;Приказ',
  '3;Проверить работы;апрель 2027;;Справка',
].join('\n');
const files = [fileOf('Школа 5.csv', PLAN), fileOf('Школа 6.csv', ''), fileOf('Школа 7.csv', PLAN)];

describe('files of schools', () => {
  test('are the tables among the chosen files, in the order of their numbers', () => {
    const names = ['Школа 10.xlsx', 'Школа 9.ODS', '~$Школа 9.xlsx', 'Фото.png', 'Письмо.docx'].map((name) => ({
      name,
    }));
    expect(tablesAmong(names).map(({ name }) => name)).toEqual(['Школа 9.ODS', 'Школа 10.xlsx']);
  });
  test('an unreadable one does not stop the others', async () => {
    const checked = await checkChosenFiles(files, computeHere, {});
    expect(checked.map(({ file, result }) => [file, result.ok])).toEqual([
      ['Школа 5.csv', true],
      ['Школа 6.csv', false],
      ['Школа 7.csv', true],
    ]);
    const lines = fileLines(checked);
    expect(lines.map(({ file }) => file)).toEqual(['Школа 6.csv', 'Школа 5.csv', 'Школа 7.csv']);
    expect(lines[1]?.tables).toBe(1);
    expect(lines[1]?.counts?.error).toBeGreaterThan(0);
  });
  test('a file that the browser cannot read any more is a failure of its own', async () => {
    const moved = { name: 'Школа 8.xlsx', arrayBuffer: () => Promise.reject(new Error('moved')) };
    const [checked] = await checkChosenFiles([moved], computeHere, {});
    expect(checked?.result).toMatchObject({ ok: false, failure: { code: 'unreadable' } });
  });
  test('stopping ends the whole work after the file at hand', async () => {
    const signal = { aborted: false };
    const seen: number[] = [];
    const progress = (done: number): void => {
      seen.push(done);
      if (done === 1) signal.aborted = true;
    };
    await expect(checkChosenFiles(files, computeHere, { signal, progress })).rejects.toThrow(HostFailure);
    expect(seen).toEqual([0, 1]);
  });
  test('each file is told of as soon as it is checked, so that stopping loses nothing', async () => {
    const signal = { aborted: false };
    const done: string[] = [];
    const checked = ({ file }: { readonly file: string }): void => {
      done.push(file);
      signal.aborted = true;
    };
    await expect(checkChosenFiles(files, computeHere, { signal, checked })).rejects.toThrow(HostFailure);
    expect(done).toEqual([files[0]?.name]);
  });
  test('the summary names every file and has a sheet for each with remarks or unread', async () => {
    const plan = summaryOf(await checkChosenFiles(files, computeHere, {}), t, []);
    const texts = JSON.stringify(plan.operations);
    for (const { name } of files) expect(texts).toContain(name);
    expect(plan.operations.filter(({ kind }) => kind === 'addSheet')).toHaveLength(1 + files.length);
  });
  test('the check place asks for the kinds of files that can be read', () => {
    const source = readFileSync(join(__dirname, '../../../src/taskpane/screens/FilesPanel.tsx'), 'utf8');
    const accepted = /accept="([^"]+)"/.exec(source)?.[1]?.split(',') ?? [];
    expect(accepted.length).toBeGreaterThan(3);
    expect(tablesAmong(accepted.map((ending) => ({ name: `a${ending}` })))).toHaveLength(accepted.length);
  });
});

describe('remarks by school', () => {
  test('are one archive with the summary and a workbook for each file that has any', async () => {
    const app = createApp(memoryWorkbookOf([]), computeHere, t);
    const checked = await checkChosenFiles(
      [fileOf('север/Школа 5.csv', PLAN), fileOf('юг/Школа 5.csv', PLAN), fileOf('Школа 6.csv', '')],
      computeHere,
      {},
    );
    const archive = await app.remarkArchive(checked);
    if (!archive.ok) throw new Error(archive.failure.code);
    expect(archive.value.name).toBe('Замечания.zip');
    const names = namesIn(archive.value.bytes);
    expect(names).toEqual([
      'Сводка.xlsx',
      'север – Школа 5 – замечания.xlsx',
      'юг – Школа 5 – замечания.xlsx',
      'Школа 6 – замечания.xlsx',
    ]);
  });
});

/** Names in the directory at the end of a .zip. */
function namesIn(bytes: Uint8Array<ArrayBuffer>): readonly string[] {
  const view = new DataView(bytes.buffer);
  const names: string[] = [];
  let at = view.getUint32(bytes.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length;
  }
  return names;
}
