import { createSchoolMatcher } from '../../../src/schools/school-matcher';

const schools = [
  { key: 'edu100005', login: 'edu100005', name: 'МБОУ «СОШ №5»', municipality: 'Энский район' },
  { key: 'edu100010', login: 'edu100010', name: 'МАОУ «Лицей №10»', municipality: 'Энский район' },
  { key: 'edu100030', login: 'edu100030', name: 'Центр образования «Аксиома»', municipality: 'Энский район' },
  { key: 'edu100001', login: 'edu100001', name: 'СОШ №1 с. Ивановка', municipality: 'Энский район' },
  { key: 'edu100002', login: 'edu100002', name: 'СОШ №1 п. Южный', municipality: 'Энский район' },
];
const mention = createSchoolMatcher(schools);

describe('a cell', () => {
  it.each([
    ['edu100005', 'edu100005'],
    ['МБОУ «СОШ №5» (edu100005)', 'edu100005'],
    ['Школа после переименования (EDU100005)', 'edu100005'],
    ['МБОУ СОШ № 5', 'edu100005'],
    ['СОШ 5', 'edu100005'],
    ['Средняя школа №5', 'edu100005'],
    ['СОШ №5 Энского района', 'edu100005'],
    ['лицей 10', 'edu100010'],
    ['Центр образования "Аксиома"', 'edu100030'],
    ['СОШ № 1 с. Ивановка', 'edu100001'],
  ])('%s names a school', (text, key) => {
    expect(mention(text)).toEqual({ key });
  });

  it.each(['СОШ №1', 'Средняя школа № 1'])('%s fits two schools', (text) => {
    expect(mention(text)).toEqual({ ambiguous: ['edu100001', 'edu100002'] });
  });

  it('fits a school of another kind only perhaps when it says nothing but «школа»', () => {
    expect(mention('Школа №10')).toEqual({ ambiguous: ['edu100010'] });
  });

  it.each([
    'Приказ № 5 от 12.03',
    '№ 5 от 12.03.2026',
    'Приказ по школе № 5 от 12.03',
    '№ 5',
    '5',
    '5 класс',
    '5А класс',
    'класс 10',
    'ул. Школьная, 5',
    'ул. Лицейская, д. 10',
    'пр. Гимназический, 5',
    'Школа №55',
    'Лицей №5',
    'СОШ №5 (edu999999)',
    'Энский район (reg20_m012)',
    'Энский район',
    'Центр образования',
    'школа',
    'Провести совещание в СОШ №5 с учителями',
    'Отчёт СОШ №5',
    'СОШ №5, СОШ №7',
    '',
    null,
    5,
  ])('%s names none', (text) => {
    expect(mention(text)).toBeNull();
  });
});
