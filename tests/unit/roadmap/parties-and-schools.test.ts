import { isPartyLike, parseParties, readParties } from '../../../src/roadmap/parties/parse-parties';
import { schoolNumbers } from '../../../src/roadmap/schools/school-numbers';

describe('responsible parties', () => {
  it.each([
    ['АР, ИМЦ, ЦОКО', ['organisation АР', 'organisation ИМЦ', 'organisation ЦОКО']],
    ['Управление образования\nРуководители ОО', ['organisation Управление образования', 'role Руководители ОО']],
    ['МКУ «Центр, отдел оценки» Руководители ОО', ['organisation МКУ «Центр, отдел оценки»', 'role Руководители ОО']],
    ['Орлова Н. П., методист ИМЦ', ['person Орлова Н. П. (методист ИМЦ)']],
    ['Ветров А.Б., директор ЦДО. методисты ЦДО.', ['person Ветров А.Б. (директор ЦДО)', 'role методисты ЦДО']],
    ['Ветров А.Б., Орлова Н.П.', ['person Ветров А.Б.', 'person Орлова Н.П.']],
    ['зам. директора по УВР; школьные координаторы', ['role зам. директора по УВР', 'role школьные координаторы']],
  ] as const)('of «%s» are told apart', (text, expected) => {
    const parties = parseParties(text).map(
      ({ kind, name, position }) => `${kind} ${name}${position === undefined ? '' : ` (${position})`}`,
    );
    expect(parties).toEqual(expected);
  });

  it('leave out what cannot be told for certain and say what it was', () => {
    expect(readParties('Руководители ОО, весь состав')).toMatchObject({
      parties: [{ kind: 'role', name: 'Руководители ОО' }],
      unread: ['весь состав'],
    });
  });

  it.each(['Физика', 'Протокол', 'Приказ о назначении', ''])('are not seen in «%s»', (text) => {
    expect(isPartyLike(text)).toBe(false);
  });
});

describe('school numbers', () => {
  it.each([
    ['наблюдение в ОО №№ 8, 212, 215 и 236', ['8', '212', '215', '236']],
    ['работы ОУ №№1,5', ['1', '5']],
    ['результаты в №№ 8, 212', ['8', '212']],
    ['на базе Средней школы № 35 и Лицея № 10', ['35', '10']],
    ['МБОУ СОШ №5, гимназия № 1', ['5', '1']],
  ] as const)('of «%s» are found', (text, numbers) => {
    expect(schoolNumbers(text)).toEqual(numbers);
  });

  it.each([
    'приказ № 520 от 18.09.2025',
    'протоколы №№ 3, 4 заседаний',
    'в 4, 5, 6 классах',
    'кабинет № 101',
    'закон № 273-ФЗ',
    'Средняя школа № (номер потерян)',
  ])('are not seen in «%s»', (text) => {
    expect(schoolNumbers(text)).toEqual([]);
  });
});
