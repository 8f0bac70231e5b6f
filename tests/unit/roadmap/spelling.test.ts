import { withoutLatinLetters } from '../../../src/roadmap/text/latin-letters';
import { withSpacing } from '../../../src/roadmap/text/spacing';
import { corrected, firstSlip } from '../../../src/roadmap/text/spelling';
import { CLEAN_TABLES } from '../../fixtures/roadmap/corpus/clean-tables';
import { planFixes, type Chosen } from '../../../src/roadmap/fixes/plan-fixes';
import { checkGrid, onlyTable } from '../../fixtures/roadmap/check-plan';
import { gridOf, withCells, type Plan } from '../../fixtures/roadmap/plan-grid';
import { planOf, PLANS } from '../../fixtures/roadmap/plans';

const textsOf = (plan: Plan): readonly string[] =>
  [
    ...plan.title,
    ...plan.rows.flatMap((row) =>
      'across' in row ? [row.across] : 'cells' in row ? Object.values(row.cells) : 'head' in row ? row.head : row.raw,
    ),
  ].filter((value) => typeof value === 'string');

describe('frequent slips', () => {
  it.each([
    ['Обьективность оценивания', 'Объективность оценивания'],
    ['план учереждения', 'план учреждения'],
    ['УЧЕРЕЖДЕНИЕ', 'УЧРЕЖДЕНИЕ'],
    ['необьективные результаты', 'необъективные результаты'],
    ['разьяснительная работа', 'разъяснительная работа'],
    ['колегиальное обсуждение', 'коллегиальное обсуждение'],
    ['школьная коммисия и комисия', 'школьная комиссия и комиссия'],
    ['в соответсвии с планом', 'в соответствии с планом'],
    ['отвественный за отбор', 'ответственный за отбор'],
    ['учавствовать в перепроверке', 'участвовать в перепроверке'],
    ['програма семинара', 'программа семинара'],
    ['своевременое внесение отметок', 'своевременное внесение отметок'],
    ['качесво знаний', 'качество знаний'],
    ['работа в течении учебного года', 'работа в течение учебного года'],
    ['согласно приказа отдела образования', 'согласно приказу отдела образования'],
    ['Согласно утверждённого плана-графика', 'Согласно утверждённому плану-графику'],
    ['по окончанию проверки', 'по окончании проверки'],
    ['отчёт, по завершению четверти', 'отчёт, по завершении четверти'],
    ['в виду отсутствия учителя', 'ввиду отсутствия учителя'],
    ['какие либо изменения', 'какие-либо изменения'],
    ['из за болезни', 'из-за болезни'],
    ['вцелом по району', 'в целом по району'],
  ])('%s becomes %s', (wrong, right) => {
    expect(corrected(wrong)).toBe(right);
  });

  it.each([
    'Программа учреждения, коллегиально, комиссия, объективность, территория',
    'Комиссар, комиссионная проверка, грамм и программист',
    'имеют в виду отсутствие учителя',
    'мероприятия по завершению ремонта',
    'в течении реки; в течении болезни',
    'согласно приказу, плану и графику',
    'Расчёт показателей, рассчитано по методике, расчетный лист',
    'Составить расписание, роспись родителей, провидение',
    'сообщить, что либо работы сданы, либо нет',
    'качественный анализ, классный руководитель, своевременен',
  ])('nothing is changed in «%s»', (text) => {
    expect(corrected(text)).toBe(text);
  });

  it('are named with the whole words', () => {
    expect(firstSlip('Работа коммисии школы, протокол')).toEqual({ written: 'коммисии', meant: 'комиссии' });
    expect(firstSlip('Совещание согласно приказа')).toEqual({ written: 'приказа', meant: 'приказу' });
    expect(firstSlip('Совещание')).toBeNull();
  });
});

describe('Latin letters', () => {
  it.each([
    ['Cовещание', 'Совещание'],
    ['Отдел обpaзования', 'Отдел образования'],
    ['работа c родителями', 'работа с родителями'],
  ])('in «%s» become Russian ones', (wrong, right) => {
    expect(withoutLatinLetters(wrong)).toBe(right);
  });

  it.each([
    'e-mail и Word',
    'IT-класс, PR-акция',
    'вариант C и вариант B',
    'Microsoft Excel',
    'COVID-19',
    'группа c высоким',
  ])('of «%s» stay', (text) => {
    expect(withoutLatinLetters(text)).toBe(text);
  });
});

describe('blanks', () => {
  it.each([
    ['Протокол  совещания', 'Протокол совещания'],
    ['справка , протокол', 'справка, протокол'],
    ['Иванова А.А.,методист', 'Иванова А.А., методист'],
    ['октябрь,март', 'октябрь, март'],
    ['( см. приказ )', '(см. приказ)'],
  ])('in «%s» are set right', (wrong, right) => {
    expect(withSpacing(wrong)).toBe(right);
  });

  it.each([
    '1,5 балла',
    'строка\n  с отступом',
    'пп. 1,2,3',
    'http://a.ru,b',
    'А.А. Иванов',
    'срок ... дней',
    'балл (2,5)',
  ])('of «%s» stay', (text) => {
    expect(withSpacing(text)).toBe(text);
  });
});

describe('texts without slips', () => {
  it.each(Object.entries({ ...CLEAN_TABLES, ...PLANS }))('%s stays as it is', (_, plan) => {
    for (const text of textsOf(plan)) expect(withSpacing(withoutLatinLetters(corrected(text)))).toBe(text);
  });
});

describe('repairs of texts', () => {
  const plan = planOf('municipal-roadmap');
  const at = plan.rows.findIndex((row) => 'cells' in row);
  const broken = gridOf(
    withCells(plan, at, { measure: 'Pазбор  работ школьной коммисией', result: 'Отчёт согласно приказа' }),
  );
  const findings = checkGrid(broken).findings.filter(({ code }) => code.startsWith('text/'));
  const row = plan.title.length + 1 + at;
  const after = (chosen: readonly Chosen[]): readonly unknown[] =>
    planFixes(onlyTable(broken), broken, chosen).changes.map(({ fix, cell, after: value }) => [fix, cell.row, value]);

  it('are offered by three findings of the cell and one of its neighbour', () => {
    expect(findings.map(({ code }) => code).sort()).toEqual([
      'text/latin-letters',
      'text/spacing',
      'text/spelling',
      'text/spelling',
    ]);
  });

  it('are done kind by kind', () => {
    expect(after(['replaceLatinLetters'])).toEqual([['replaceLatinLetters', row, 'Разбор  работ школьной коммисией']]);
    expect(after(['tidySpaces'])).toEqual([['tidySpaces', row, 'Pазбор работ школьной коммисией']]);
    expect(after(['correctSpelling'])).toEqual([
      ['correctSpelling', row, 'Pазбор  работ школьной комиссией'],
      ['correctSpelling', row, 'Отчёт согласно приказу'],
    ]);
  });

  it('together leave none of the findings', () => {
    const { plan: fixes } = planFixes(onlyTable(broken), broken, findings);
    const values = broken.values.map((line) => [...line]);
    for (const operation of fixes.operations)
      if (operation.kind === 'setValues')
        operation.values.forEach((line, i) =>
          line.forEach((value, j) => {
            if (value !== undefined) values[operation.row + i]![operation.column + j] = value;
          }),
        );
    expect(checkGrid({ ...broken, values }).findings.filter(({ code }) => code.startsWith('text/'))).toEqual([]);
  });
});
