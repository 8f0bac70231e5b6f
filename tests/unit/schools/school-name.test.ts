import {
  extractLogin,
  extractTerritoryCode,
  looksLikeSchool,
  nameKey,
  schoolKind,
  schoolNumber,
  stripCode,
} from '../../../src/schools/school-name';

describe('the login in a cell', () => {
  it.each([
    ['МБОУ «СОШ №1»(edu203389)', 'edu203389'],
    ['МБОУ «СОШ №1» (EDU203389) ', 'edu203389'],
    ['sch123456', 'sch123456'],
    ['еdu203389', 'edu203389'],
    ['МБОУ СОШ 1 [edu203389]', 'edu203389'],
  ])('of %s is found', (text, login) => {
    expect(extractLogin(text)).toBe(login);
  });

  it.each(['МБОУ «СОШ №1»', 'education', 'edu12', 'xedu203389', 'edu203389x', '203389', null])(
    'of %s is null',
    (text) => {
      expect(extractLogin(text)).toBeNull();
    },
  );
});

describe('codes at the end of a name', () => {
  it('are told from logins and removed', () => {
    expect(extractTerritoryCode('Энский район(reg20_m012)')).toBe('reg20_m012');
    expect(extractTerritoryCode('МБОУ «СОШ №1»(edu203389)')).toBeNull();
    expect(['Энский район (reg20_m012)', 'МБОУ «СОШ №1»(edu203389)', 'СОШ (бывшая №2)'].map(stripCode)).toEqual([
      'Энский район',
      'МБОУ «СОШ №1»',
      'СОШ (бывшая №2)',
    ]);
  });
});

describe('names for comparing', () => {
  it('are alike whatever the quotes, blanks, code and case', () => {
    const forms = ['МБОУ «СОШ №5»(edu100005)', 'МБОУ "СОШ № 5"', 'мбоу сош №\u00a05', 'МБOУ  “СОШ №5”'];
    expect(new Set(forms.map(nameKey))).toEqual(new Set(['мбоу сош №5']));
  });

  it('differ for different numbers and kinds', () => {
    expect(nameKey('СОШ №5')).not.toBe(nameKey('СОШ №15'));
    expect(nameKey('Лицей №5')).not.toBe(nameKey('Гимназия №5'));
  });
});

describe('the number of a school', () => {
  it.each([
    ['МБОУ «СОШ №5»', 5],
    ['Средняя школа № 12', 12],
    ['СОШ 5', 5],
    ['Лицей №\u00a010 (edu123456)', 10],
    ['МКОУ «СОШ с. Ключевое»', null],
    ['СОШ имени 50-летия Победы', null],
    ['edu203389', null],
  ])('%s: %s', (text, number) => {
    expect(schoolNumber(text)).toBe(number);
  });
});

describe('the kind of a school', () => {
  it.each([
    ['МАОУ «Лицей №4»', 'lyceum'],
    ['МБОУ «Гимназия №2»', 'gymnasium'],
    ['МБОУ СОШ № 3 - гимназия', 'gymnasium'],
    ['Прогимназия №1', 'primary'],
    ['НОШ №2', 'primary'],
    ['Основная общеобразовательная школа № 7', 'basic'],
    ['МБОУ «СОШ №5»', 'school'],
    ['Школа-интернат №1', 'boarding'],
    ['Кадетский корпус', 'cadet'],
    ['Центр образования «Аксиома»', 'centre'],
    ['Энский район', 'other'],
  ])('%s is %s', (text, kind) => {
    expect(schoolKind(text)).toBe(kind);
  });

  it('or a legal form makes a text look like a school', () => {
    expect(['МБОУ «Росток»', 'ГБОУ Аксиома', 'СОШ 5', 'Лицей'].map(looksLikeSchool)).toEqual([true, true, true, true]);
    expect(['Энская область', 'Город Энск', 'Вся выборка', 'Аксиома', 'Н-ский район'].map(looksLikeSchool)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
