import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { crc32, zipOf } from '../../../src/files/zip-store';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a .zip of stored files', () => {
  it('has the checksum that all programs use', () => {
    expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });

  it('is read by another program, Russian names included', () => {
    const zip = zipOf([
      { name: 'Сводка.xlsx', bytes: bytes('первый') },
      { name: 'Школа 5 – замечания.xlsx', bytes: bytes('второй') },
      { name: 'пусто.txt', bytes: new Uint8Array() },
    ]);
    const { CFB } = xlsx as unknown as {
      CFB: { read(data: Uint8Array, options: object): { FileIndex: readonly Entry[] } };
    }; // -- left out of the types
    const texts = CFB.read(zip, { type: 'array' })
      .FileIndex.filter(({ size }) => size > 0)
      .map(({ content }) => new TextDecoder().decode(Uint8Array.from(content)));
    expect(texts.filter((text) => /первый|второй/.test(text)).sort()).toEqual(['второй', 'первый']);
    const file = join(mkdtempSync(join(tmpdir(), 'objektiv-zip-')), 'a.zip');
    writeFileSync(file, zip);
    // Node has no reader of its own; Python's, where there is one, checks every sum
    const listed = python(
      `import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip());print("|".join(z.namelist()))`,
      file,
    );
    if (listed !== null) expect(listed).toBe('None\nСводка.xlsx|Школа 5 – замечания.xlsx|пусто.txt\n');
  });
});

interface Entry {
  readonly size: number;
  readonly content: readonly number[];
}

function python(script: string, file: string): string | null {
  try {
    return execFileSync('python3', ['-X', 'utf8', '-c', script, file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    // no Python here
    return null;
  }
}
