import { createMentionFinder } from '../../../src/schools/mentions-in-text';

const schools = [
  { key: 'edu100005', login: 'edu100005', name: 'МБОУ «СОШ №5»', municipality: 'Энский район' },
  {
    key: 'edu100007',
    login: 'edu100007',
    name: 'МБОУ «СОШ №7 им. Героя Советского Союза И.И. Петрова»',
    municipality: 'Энский район',
  },
  { key: 'edu100010', login: 'edu100010', name: 'МАОУ «Лицей №10»', municipality: 'Энский район' },
  { key: 'edu100030', login: 'edu100030', name: 'Центр образования «Аксиома»', municipality: 'Энский район' },
  { key: 'edu100001', login: 'edu100001', name: 'СОШ №1 с. Ивановка', municipality: 'Энский район' },
  { key: 'edu100002', login: 'edu100002', name: 'СОШ №1 п. Южный', municipality: 'Энский район' },
  { key: 'edu100040', login: 'edu100040', name: 'МКОУ «СОШ с. Верхнее и с. Нижнее»', municipality: 'Энский район' },
];
const find = createMentionFinder(schools);

describe('one school', () => {
  it.each([
    ['СОШ № 5', 'edu100005'],
    ['СОШ№5', 'edu100005'],
    ['сош n5', 'edu100005'],
    ['Средняя школа №5', 'edu100005'],
    ['МБОУ СОШ №5 (edu123)', null],
    ['МБОУ СОШ №5 (edu100005)', 'edu100005'],
    ['МБОУ «Средняя общеобразовательная школа\n№ 5»', 'edu100005'],
    ['шк. 5', 'edu100005'],
    ['СОШ №7', 'edu100007'],
    ['Лицей 10', 'edu100010'],
    ['МАОУ лицей № 10 г. Энска', 'edu100010'],
    ['Центр образования «Аксиома»', 'edu100030'],
    ['ЦО "Аксиома"', 'edu100030'],
    ['СОШ с. Верхнее и с. Нижнее', 'edu100040'],
  ])('%j', (text, key) => {
    expect(find(text)).toMatchObject({ keys: key === null ? [] : [key], unclear: [] });
  });
});

describe('several schools in one cell', () => {
  it.each([
    ['МБОУ «СОШ №5», МАОУ «Лицей №10»', ['edu100005', 'edu100010']],
    ['СОШ № 5, 7', ['edu100005', 'edu100007']],
    ['СОШ №№ 5, 7 и лицей № 10', ['edu100005', 'edu100007', 'edu100010']],
    ['СОШ № 5 и № 7', ['edu100005', 'edu100007']],
    ['СОШ №5\nЦентр образования «Аксиома»', ['edu100005', 'edu100030']],
    ['СОШ №5; СОШ №99', ['edu100005']],
    ['edu100005, edu100010', ['edu100005', 'edu100010']],
    ['edu100005 и edu999999', ['edu100005']],
  ])('%j', (text, keys) => {
    expect(find(text)).toMatchObject({ keys, unclear: [] });
  });

  it('are told apart from what is doubtful', () => {
    expect(find('СОШ №5, СОШ №1')).toEqual({
      keys: ['edu100005'],
      byLogin: false,
      unclear: [{ text: 'СОШ №1', candidates: ['edu100001', 'edu100002'] }],
    });
  });
});

describe('no school', () => {
  it.each([
    'Провести совещание в СОШ №5, лицее №10',
    'Директор СОШ №5, заместитель директора',
    'Директора СОШ № 5 и лицея № 10',
    'Приказ № 5, СОШ',
    '5, 7',
    '№ 5, № 7',
    'СОШ №5, отчёт',
    'Русский язык, СОШ №5, 4 класс',
    'Центр образования, 5',
  ])('%j', (text) => {
    expect(find(text).keys).toEqual([]);
  });
});
