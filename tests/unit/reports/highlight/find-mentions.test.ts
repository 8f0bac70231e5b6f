import type { Grid } from '../../../../src/grid/grid';
import { findMentions, findNamings } from '../../../../src/reports/highlight/find-mentions';

const schools = [
  { key: 'edu203389', login: 'edu203389', name: 'МБОУ «СОШ №1»' },
  { key: 'edu203390', login: 'edu203390', name: 'МБОУ "Лицей № 2"' },
  { key: 'name:гимназия №9', login: null, name: 'Гимназия № 9' },
];

function grid(values: Grid['values']): Grid {
  return {
    sheet: 'Л',
    file: null,
    origin: { row: 2, column: 1 },
    values,
    merges: [],
    numberFormats: null,
    hiddenRows: [],
  };
}

const found = (value: string | number | null): string | null =>
  findMentions([grid([[value]])], schools)[0]?.key ?? null;

describe('findMentions', () => {
  it('finds a login in any case and with a Cyrillic look-alike', () => {
    expect(found('EDU203389')).toBe('edu203389');
    expect(found(' еdu203389 ')).toBe('edu203389');
  });

  it('finds the login in brackets at the end', () => {
    expect(found('МБОУ «СОШ №1»(edu203389)')).toBe('edu203389');
    expect(found('что угодно (edu203390) ')).toBe('edu203390');
  });

  it('finds the exact name whatever its spaces, quotes and case', () => {
    expect(found('мбоу "сош № 1"')).toBe('edu203389');
    expect(found('МБОУ «Лицей\u00a0№2»')).toBe('edu203390');
    expect(found('ГИМНАЗИЯ  №9')).toBe('name:гимназия №9');
  });

  it('gives the place in the sheet', () => {
    expect(findMentions([grid([[null, 'edu203389']])], schools)).toEqual([
      { key: 'edu203389', cell: { sheet: 'Л', row: 2, column: 2 } },
    ]);
  });

  it('does not take a municipality, another school or a longer text for the school', () => {
    expect(found('Энский район(reg20_m012)')).toBeNull();
    expect(found('МБОУ «СОШ №1»(edu999999)')).toBeNull();
    expect(found('Совещание в МБОУ «СОШ №1» и МБОУ «СОШ №3»')).toBeNull();
    expect(found(203389)).toBeNull();
    expect(found('')).toBeNull();
  });

  it('finds short names, numbers and every school of a list', () => {
    expect(found('СОШ №1')).toBe('edu203389');
    expect(found('Средняя школа № 1')).toBe('edu203389');
    expect(found('лицей 2')).toBe('edu203390');
    const both = findMentions([grid([['СОШ №1, лицей №2']])], schools);
    expect(both).toEqual([
      { key: 'edu203389', cell: { sheet: 'Л', row: 2, column: 1 } },
      { key: 'edu203390', cell: { sheet: 'Л', row: 2, column: 1 } },
    ]);
  });

  it('names nobody when two schools have the same name', () => {
    const twins = [
      { key: 'edu1000', login: 'edu1000', name: 'СОШ №1' },
      { key: 'edu2000', login: 'edu2000', name: 'СОШ №1' },
    ];
    expect(findMentions([grid([['СОШ №1'], ['edu2000']])], twins).map((each) => each.key)).toEqual(['edu2000']);
  });
});

describe('what stands beside the name', () => {
  const two = [
    { key: 'edu1001', login: 'edu1001', name: 'МБОУ «СОШ №5»', municipality: 'Энский район(reg20_m012)' },
    { key: 'edu2001', login: 'edu2001', name: 'СОШ № 5', municipality: 'Городской округ Дальний' },
  ];
  const named = (...line: string[]): { keys: string[]; unclear: string[][] } => {
    const { mentions, unclear } = findNamings([grid([line])], two);
    return { keys: mentions.map(({ key }) => key), unclear: unclear.map(({ candidates }) => [...candidates]) };
  };

  it('decides between schools of two municipalities', () => {
    expect(named('Энский муниципальный район', 'Средняя школа №5')).toEqual({ keys: ['edu1001'], unclear: [] });
    expect(named('Средняя школа №5', 'ГО Дальний')).toEqual({ keys: ['edu2001'], unclear: [] });
  });
  it('leaves a name open that nothing decides, with its cell', () => {
    expect(named('Средняя школа №5')).toEqual({ keys: [], unclear: [['edu1001', 'edu2001']] });
    expect(findNamings([grid([[null, 'Средняя школа №5']])], two).unclear).toEqual([
      { cell: { sheet: 'Л', row: 2, column: 2 }, text: 'Средняя школа №5', candidates: ['edu1001', 'edu2001'] },
    ]);
  });
  it('keeps a name in a third municipality from being taken for ours', () => {
    expect(named('Третий район', 'СОШ №5')).toEqual({ keys: [], unclear: [] });
    expect(named('Третий район', 'МБОУ СОШ № 5 (edu1001)')).toEqual({ keys: ['edu1001'], unclear: [] });
  });
  it('lets a login in the row outweigh every name', () => {
    expect(named('edu1001', 'СОШ №5')).toEqual({ keys: ['edu1001'], unclear: [] });
    expect(named('edu9999', 'МБОУ «СОШ №5»', 'Энский район')).toEqual({ keys: [], unclear: [] });
  });
});
