/** Files put together into one .zip without compressing: workbooks are compressed already. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** 2.0, the lowest that all programs take */
const VERSION = 20;
/** names are UTF-8 */
const UTF8 = 0x0800;
/** 1 January 1980, the first day a .zip knows: the files have no day of their own */
const NO_DAY = 0x0021;

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files = entries.map(({ name, bytes }) => ({ name: new TextEncoder().encode(name), bytes, crc: crc32(bytes) }));
  const size = files.reduce(
    (sum, { name, bytes }) => sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * name.length + bytes.length,
    END_SIZE,
  );
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  const numbers = (...parts: readonly (readonly [size: 2 | 4, value: number])[]): void => {
    for (const [width, value] of parts) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += width;
    }
  };
  const put = (bytes: Uint8Array): void => {
    out.set(bytes, at);
    at += bytes.length;
  };
  const about = ({ name, bytes, crc }: (typeof files)[number]): void =>
    numbers(
      [2, VERSION],
      [2, UTF8],
      [2, 0],
      [2, 0],
      [2, NO_DAY],
      [4, crc],
      [4, bytes.length],
      [4, bytes.length],
      [2, name.length],
      [2, 0],
    );
  const starts = files.map((file) => {
    const start = at;
    numbers([4, LOCAL]);
    about(file);
    put(file.name);
    put(file.bytes);
    return start;
  });
  const directory = at;
  files.forEach((file, i) => {
    numbers([4, CENTRAL], [2, VERSION]);
    about(file);
    numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, starts[i] ?? 0]);
    put(file.name);
  });
  const length = at - directory;
  numbers([4, END], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, length], [4, directory], [2, 0]);
  return out;
}
