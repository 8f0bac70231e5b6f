import { gatheredFrom, gatheredFromDrop } from '../../../src/taskpane/view/dropped-files';

type Tree = { readonly [name: string]: string | Tree };

/** What a browser hands over: a folder comes in pieces. */
function entryOf(name: string, content: string | Tree): FileSystemEntry {
  if (typeof content === 'string') {
    const file = { arrayBuffer: () => Promise.resolve(new TextEncoder().encode(content).buffer) };
    return { name, isFile: true, isDirectory: false, file: (done: (file: unknown) => void) => done(file) } as never; // -- the parts we use
  }
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      const children = Object.entries(content).map(([child, inner]) => entryOf(child, inner));
      return { readEntries: (done: (piece: unknown) => void) => done(children.splice(0, 2)) };
    },
  } as never; // -- the parts we use
}
const dropped = (tree: Tree): DataTransfer =>
  ({
    items: Object.entries(tree).map(([name, content]) => ({ webkitGetAsEntry: () => entryOf(name, content) })),
    files: [],
  }) as never; // -- the parts we use

describe('what is dropped', () => {
  it('is every table of the folders, by path, and what is no table is named', async () => {
    const { files, skipped, cut } = await gatheredFromDrop(
      dropped({
        'Школа 10.xlsx': 'a',
        Район: {
          'Школа 2.xlsx': 'b',
          'Школа 1.ods': 'c',
          'Письмо.docx': 'd',
          '~$Школа 1.xlsx': 'e',
          Вложенная: { 'Школа 3.csv': 'f', '.DS_Store': 'g', 'фото.png': 'h' },
        },
      }),
    );
    expect(files.map(({ name }) => name)).toEqual([
      'Район/Вложенная/Школа 3.csv',
      'Район/Школа 1.ods',
      'Район/Школа 2.xlsx',
      'Школа 10.xlsx',
    ]);
    expect(skipped).toEqual(['Район/Письмо.docx', 'Район/Вложенная/фото.png']);
    expect(cut).toBe(false);
    expect(new TextDecoder().decode(await files[0]?.arrayBuffer())).toBe('f');
  });

  it('of a folder without tables is nothing', async () => {
    expect((await gatheredFromDrop(dropped({ Пусто: {} }))).files).toEqual([]);
  });
});

describe('what is chosen', () => {
  it('carries its path when it comes from a folder', () => {
    const inFolder = Object.assign(new File(['x'], 'Школа 5.xlsx'), {});
    Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'Район/Школа 5.xlsx' });
    const alone = new File(['y'], 'Школа 6.xlsx');
    Object.defineProperty(alone, 'webkitRelativePath', { value: '' });
    expect(gatheredFrom([inFolder, alone, new File(['z'], 'план.pdf')]).files.map(({ name }) => name)).toEqual([
      'Район/Школа 5.xlsx',
      'Школа 6.xlsx',
    ]);
  });
});
