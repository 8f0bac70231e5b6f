import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { openFile } from '../../../src/files/open-file';
import { openFileWorkbook } from '../../../src/files/file-workbook';
import { failureOf } from '../../contract/workbook-contract';

const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 128) return code;
    if (letter === '№') return 0xb9;
    return code - 0x410 + 0xc0;
  });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function book(format: XLSX.BookType): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([[], [null, 'Логин', 'Дата', 'Доля'], [null, 'edu101', 45000, 0.5]]);
  sheet['C3'] = { t: 'n', v: 45000, z: 'dd/mm/yyyy' };
  sheet['D4'] = { t: 'e', v: 42 };
  sheet['!ref'] = 'A1:Z99';
  sheet['!merges'] = [XLSX.utils.decode_range('B6:D6')];
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, 'Лист');
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([]), 'Пусто');
  const bytes: ArrayBuffer = XLSX.write(workbook, { type: 'array', bookType: format });
  return new Uint8Array(bytes);
}

describe('openFile', () => {
  it.each(['xlsx', 'xls', 'ods'] as const)(
    'reads an .%s file with places, dates as serials and errors as text',
    async (format) => {
      const type = format === 'xls' ? 'biff8' : format;
      const grids = await openFile(book(type), `отчёт.${format}`);
      expect(grids.map((grid) => grid.sheet)).toEqual(['Лист', 'Пусто']);
      expect(grids[0]).toMatchObject({ file: `отчёт.${format}`, origin: { row: 1, column: 1 } });
      expect(grids[0]?.values.slice(0, 2)).toEqual([
        ['Логин', 'Дата', 'Доля'],
        ['edu101', 45000, 0.5],
      ]);
      // the library that writes the test's .ods leaves errors out
      if (format !== 'ods') expect(grids[0]?.values[2]).toEqual([null, null, '#N/A']);
      expect(grids[1]?.values).toEqual([]);
    },
  );

  it('gives merges, number formats and hidden rows', async () => {
    const grids = await openFile(book('xlsx'), 'а.xlsx');
    expect(grids[0]?.merges).toEqual([{ row: 5, column: 1, rows: 1, columns: 3 }]);
    expect(grids[0]?.numberFormats?.[1]).toEqual(['General', 'dd/mm/yyyy', 'General']);
  });

  it('reads the golden file like the generator wrote it', async () => {
    const [grid] = await openFile(readFileSync('tests/golden/m077_F1.xlsx'), 'm077_F1.xlsx');
    expect(grid?.values.length).toBeGreaterThan(100);
  });

  it.each([
    ['Windows-1251 with ;', cp1251('Логин;Балл;Школа №1\r\nedu1;12,5;007\r\n')],
    ['UTF-8 with a mark and ;', utf8('\ufeffЛогин;Балл;Школа №1\nedu1;12,5;007')],
    ['UTF-8 with tabs', utf8('Логин\tБалл\tШкола №1\nedu1\t12,5\t007\n')],
    ['commas and quotes', utf8('Логин,Балл,"Школа №1"\nedu1,"12,5",007\n')],
    ['a sep line', utf8('sep=|\nЛогин|Балл|Школа №1\nedu1|12,5|007')],
  ])('reads a .csv file: %s', async (_, bytes) => {
    const [grid] = await openFile(bytes, 'данные.csv');
    expect(grid).toMatchObject({ sheet: 'данные', file: 'данные.csv' });
    expect(grid?.values).toEqual([
      ['Логин', 'Балл', 'Школа №1'],
      ['edu1', 12.5, '007'],
    ]);
  });

  it('keeps quotes, line breaks and separators inside quoted fields', async () => {
    const [grid] = await openFile(utf8('а;"МБОУ ""СОШ №1"""\nб;"две\r\nстроки; и знак"\n'), 'а.csv');
    expect(grid?.values).toEqual([
      ['а', 'МБОУ "СОШ №1"'],
      ['б', 'две\nстроки; и знак'],
    ]);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'пусто.xlsx', 'unreadable', 'empty'],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0),
      'фото.xlsx',
      'notAWorkbook',
      'other',
    ],
    ['a text named .xlsx', utf8('просто текст'), 'текст.xlsx', 'notAWorkbook', 'text'],
    ['a PDF', utf8('%PDF-1.4 ...'), 'а.pdf', 'notAWorkbook', 'other'],
    [
      'a text document',
      zipSync({ 'word/document.xml': strToU8('<w/>'), '[Content_Types].xml': strToU8('<Types/>') }),
      'а.docx',
      'notAWorkbook',
      'other',
    ],
    ['a cut .xlsx file', book('xlsx').slice(0, 900), 'обрыв.xlsx', 'unreadable', 'damaged'],
    ['a cut .xls file', book('biff8').slice(0, 700), 'обрыв.xls', 'unreadable', 'damaged'],
    ['an encrypted file', encrypted(), 'тайна.xlsx', 'unreadable', 'encrypted'],
  ] as const)('refuses %s with its name', async (_, bytes, file, code, reason) => {
    for (const open of [openFile, openFileWorkbook])
      expect(await failureOf(open(bytes, file))).toMatchObject({ code, params: { file, reason } });
  });

  it.each(['xlsx', 'xls', 'ods'] as const)(
    'refuses an .%s file cut anywhere, and never waits for its end',
    async (format) => {
      const bytes = book(format === 'xls' ? 'biff8' : format);
      for (let length = 4; length < bytes.length; length += length < 700 ? 3 : 97) {
        const opened = await openFile(bytes.slice(0, length), `обрыв.${format}`).catch((error: unknown) => error);
        // the end of an .xls file may hold nothing that is needed
        if (Array.isArray(opened)) expect([format, length > bytes.length / 2]).toEqual(['xls', true]);
        else
          expect([length, opened]).toEqual([
            length,
            expect.objectContaining({
              code: expect.stringMatching(format === 'xls' ? /^(unreadable|notAWorkbook)$/ : /^unreadable$/),
            }),
          ]);
      }
    },
  );

  it('refuses random bytes without any other error', async () => {
    for (let seed = 1; seed < 60; seed++) {
      const start =
        [[0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [], [0x3c, 0x74, 0x61]][seed % 4] ?? [];
      let state = seed;
      const noise = Array.from({ length: 700 }, () => (state = (state * 48271) % 2147483647) % 256);
      const failure = await failureOf(openFile(Uint8Array.from([...start, ...noise, 0]), 'шум.xlsx'));
      expect(['unreadable', 'notAWorkbook']).toContain(failure.code);
    }
  });

  it('cannot write into an .ods file and says so', async () => {
    expect(await failureOf(openFileWorkbook(book('ods'), 'а.ods'))).toMatchObject({
      code: 'unsupported',
      params: { file: 'а.ods', feature: 'file' },
    });
  });
});

/** A compound file with the streams of a password-protected .xlsx, as Excel writes it. */
function encrypted(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Uint8Array.of(4, 0, 4, 0, 64, 0, 0, 0, 60, 62));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(5000));
  return Uint8Array.from(XLSX.CFB.write(container, { type: 'array' }) as number[]); // an array of bytes by its type option
}
