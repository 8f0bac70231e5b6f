import { createSchoolBook, type NamedSchool } from '../../../src/schools/match-schools';
import { compareForms, nameForm } from '../../../src/schools/name-form';

const school = (name: string, login: string | null = null, municipality: string | null = null): NamedSchool => ({
  login,
  name,
  municipality,
});

function find(known: readonly NamedSchool[], wanted: NamedSchool): unknown {
  const book = createSchoolBook();
  for (const one of known) book.add(one);
  const match = book.find(wanted);
  return match.kind === 'match' ? known[match.place]?.login : match.kind === 'ambiguous' ? [...match.places] : null;
}

const TOWN = [
  school('МБОУ «СОШ №5»', 'edu100005'),
  school('МБОУ «СОШ №15»', 'edu100015'),
  school('МАОУ «Лицей №10»', 'edu100010'),
  school('МАОУ «Гимназия №2 им. А.С. Пушкина»', 'edu100002'),
  school('Центр образования «Аксиома»', 'edu100030'),
  school('МКОУ «СОШ с. Ключевое»', 'edu100040'),
];

describe('a school without a login', () => {
  it.each([
    ['МБОУ СОШ №5', 'edu100005'],
    ['Средняя школа № 5', 'edu100005'],
    ['СОШ 5', 'edu100005'],
    ['школа №5', 'edu100005'],
    ['Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 5»', 'edu100005'],
    ['МБОУ СОШ №5 г. Энска', 'edu100005'],
    ['Лицей № 10', 'edu100010'],
    ['гимназия 2', 'edu100002'],
    ['Гимназия имени Пушкина', 'edu100002'],
    ['МАОУ ЦО «Аксиома»', 'edu100030'],
    ['Центр образования "Аксиома"', 'edu100030'],
    ['СОШ села Ключевого', 'edu100040'],
  ])('%s is found', (name, login) => {
    const found = find(TOWN, school(name));
    // a name of its own without its kind fits perhaps only: it is asked, with this school as the candidate
    if (name.startsWith('МАОУ ЦО') || name === 'Гимназия имени Пушкина')
      expect([login, [TOWN.findIndex((one) => one.login === login)]]).toContainEqual(found);
    else expect(found).toBe(login);
  });

  it.each(['СОШ №7', 'Лицей №5', 'ООШ №5', 'Гимназия №15', 'СОШ с. Дальнее', 'Центр образования «Вектор»', 'МБОУ'])(
    '%s is none of them',
    (name) => {
      expect(find(TOWN, school(name))).toBeNull();
    },
  );

  it('is asked when a plain number fits a school of another kind', () => {
    expect(find(TOWN, school('Школа №10'))).toEqual([2]);
  });

  it('is asked when two municipalities have the number, and found when its municipality is known', () => {
    const two = [school('СОШ №5', 'edu100005', 'Энский район'), school('МБОУ СОШ № 5', 'edu200005', 'Другой район')];
    expect(find(two, school('Средняя школа №5'))).toEqual([0, 1]);
    expect(find(two, school('Средняя школа №5', null, 'Другой район'))).toBe('edu200005');
    expect(find(two, school('Средняя школа №5', null, 'Третий район'))).toBeNull();
  });

  it('is not taken for a namesake in another village', () => {
    const villages = [school('СОШ №1 с. Ивановка', 'edu100001'), school('СОШ №1 п. Южный', 'edu100002')];
    expect(find(villages, school('МБОУ «СОШ № 1» пос. Южный'))).toBe('edu100002');
    expect(find(villages, school('СОШ №1'))).toEqual([0, 1]);
    expect(find(villages, school('СОШ №1 с. Степное'))).toBeNull();
  });
});

describe('a school with a login', () => {
  it('is found after a new name, and never by a name', () => {
    expect(find(TOWN, school('МАОУ «Школа «Новая»', 'edu100005'))).toBe('edu100005');
    expect(find(TOWN, school('МБОУ «СОШ №5»', 'edu999999'))).toBeNull();
  });
});

describe('forms of names', () => {
  it('are alike in both directions', () => {
    const names = [...TOWN.map(({ name }) => name), 'СОШ 5', 'Школа №10', 'СОШ с. Дальнее', '№ 5 от 12.03'];
    for (const a of names)
      for (const b of names)
        expect(compareForms(nameForm(a), nameForm(b))).toBe(compareForms(nameForm(b), nameForm(a)));
  });
});
