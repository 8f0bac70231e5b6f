import type { CellValue } from '../../../src/domain/cell';
import type { Grid } from '../../../src/grid/grid';
import { checkMeasureTable } from '../../../src/roadmap/check';
import { RULES } from '../../../src/roadmap/rules/registry';
import { rule } from '../../../src/roadmap/rules/rule';
import type { CheckContext } from '../../../src/roadmap/rules/table-reader';
import { checkGrid, onlyTable, remarks } from '../../fixtures/roadmap/check-plan';
import { gridOf, insertRow, withCells, withRow, type Plan, type Row } from '../../fixtures/roadmap/plan-grid';
import { planOf } from '../../fixtures/roadmap/plans';

const report = planOf('progress-report');
const roadmap = planOf('municipal-roadmap');
const programme = planOf('prevention-programme');
const complex = planOf('measure-complex');
const multiYear = planOf('multi-year-roadmap');
const header = (plan: Plan): Row => ({ raw: plan.fields.map((field) => plan.headers[field] ?? null) });

/** One defect each; the right column is everything that may be found. */
const DEFECTS: readonly (readonly [string, Grid, readonly string[]])[] = [
  ['a missing number', gridOf(withCells(roadmap, 2, { number: null })), ['number/missing A6']],
  ['a missing number of a dotted series', gridOf(withCells(report, 1, { number: '' })), ['number/missing A4']],
  ['a repeated number', gridOf(withCells(roadmap, 2, { number: 1 })), ['number/repeated A6']],
  ['a repeated dotted number', gridOf(withCells(report, 2, { number: '1.1' })), ['number/repeated A5']],
  ['a jump', gridOf(withCells(complex, 2, { number: '5.' })), ['number/jump A5']],
  [
    'a jump in the middle that the series does not follow',
    gridOf(withCells(roadmap, 2, { number: 12 })),
    ['number/jump A6'],
  ],
  ['a jump inside a section', gridOf(withCells(programme, 2, { number: '1.4.' })), ['number/jump A5']],
  [
    'two rows that changed places',
    gridOf(withCells(withCells(roadmap, 1, { number: 2 }), 2, { number: 1 })),
    ['number/order A6'],
  ],
  ['a number of another section in a table numbered through', longRoadmap(3, 8), ['number/outside-section A7']],
  ['a number that no section has', longRoadmap(3, 77), ['number/jump A7']],
  ['the whole section twice', gridOf(insertRow(roadmap, 5, { across: 'II. Контроль' })), ['section/repeated A9']],
  ['a number of another section', gridOf(withCells(programme, 4, { number: '1.3.' })), ['number/outside-section A7']],
  [
    'a section without a number',
    gridOf(withRow(programme, 3, { across: 'Контроль процедур' })),
    ['section/number-missing A6'],
  ],
  ['a repeated section number', gridOf(withRow(roadmap, 3, { across: 'I. Контроль' })), ['section/number-repeated A7']],
  ['a skipped section number', gridOf(withRow(roadmap, 5, { across: 'IV. Итоги' })), ['section/number-skipped A9']],
  ['a repeated section', gridOf(withRow(roadmap, 5, { across: 'III. Контроль' })), ['section/repeated A9']],
  [
    'a section number repeated in its cell',
    gridOf(withRow(multiYear, 3, { head: ['1.', 'Работа с кадрами'] })),
    ['section/number-repeated A6'],
  ],
  ['an empty result', gridOf(withCells(roadmap, 4, { result: '  ' })), ['result/empty E8']],
  ['an empty result column', gridOf(emptied(roadmap, 'result')), ['result/all-empty E3']],
  ['an empty conclusion', gridOf(withCells(report, 4, { conclusion: null })), ['conclusion/empty F7']],
  ['an empty conclusion column', gridOf(emptied(report, 'conclusion')), ['conclusion/all-empty F2']],
  ['a repeated header', gridOf(insertRow(roadmap, 2, header(roadmap))), ['rows/repeated-header A6']],
  ['an empty row', gridOf(insertRow(roadmap, 2, { raw: [] })), ['rows/empty A6']],
  ['three empty rows', gridOf(insertRow(roadmap, 2, { raw: [] }, { raw: [] }, { raw: [] })), ['rows/empty A6']],
  ['a row of dashes', gridOf(insertRow(roadmap, 2, { raw: ['———', '———'] })), ['rows/junk A6']],
  ['a split title', gridOf(insertRow(roadmap, 2, { raw: [null, 'и её хранения'] })), ['rows/split B6']],
  ['a split result', gridOf(insertRow(roadmap, 2, { raw: [null, null, null, null, 'с подписью'] })), ['rows/split E6']],
  [
    'a shifted row',
    gridOf(withRow(roadmap, 2, { raw: ['Ознакомить школы с порядком', 'Октябрь', 'Координатор', 'Письмо'] })),
    ['rows/shifted A6'],
  ],
  [
    'a shifted row with an empty last cell',
    gridOf(
      withRow(report, 2, {
        raw: ['Обновить положение', 'Октябрь 2025 г.', 'Руководители ОО', 'Положение', 'Размещено'],
      }),
    ),
    ['rows/shifted A5'],
  ],
  [
    'the same measure twice',
    gridOf(withCells(roadmap, 4, { measure: 'Утвердить  порядок проверки работ.' })),
    ['measure/duplicate B8', 'text/spacing B8'],
  ],
  [
    'nearly the same measure twice',
    gridOf(
      withCells(
        withCells(programme, 2, { measure: 'Беседа завучей района о причинах заметного расхождения отметок' }),
        4,
        { measure: 'Беседа завучей района о причинах расхождения отметок' },
      ),
    ),
    ['measure/similar B7'],
  ],
  ['no number at all', gridOf(emptied(complex, 'number')), ['number/none A2']],
  ['numbers turned into dates', dated(), ['number/turned-into-date A2', 'number/turned-into-date A3']],
];

function emptied(plan: Plan, field: 'result' | 'conclusion' | 'number'): Plan {
  return plan.rows.reduce(
    (changed, row, i) => ('cells' in row ? withCells(changed, i, { [field]: null }) : changed),
    plan,
  );
}

/** Three sections of three measures; the number of one measure is replaced. */
function longRoadmap(measure: number, number: number): Grid {
  const words = [
    'Приказ о координаторах',
    'График работ школ',
    'Обучение экспертов',
    'Подбор наблюдателей',
    'Выдача материалов',
    'Проверка аудиторий',
    'Свод результатов',
    'Справка об итогах',
    'Доклад на совещании',
  ];
  const rows = words.flatMap((title, i): Row[] => {
    const cells = {
      number: i + 1 === measure ? number : i + 1,
      measure: title,
      deadline: 'май',
      responsible: 'ИМЦ',
      result: 'Документ',
    };
    return i % 3 === 0 ? [{ across: `${['I', 'II', 'III'][i / 3] ?? ''}. Раздел ${title}` }, { cells }] : [{ cells }];
  });
  return gridOf({ ...roadmap, rows });
}

function dated(): Grid {
  const line = (n: CellValue, title: string): CellValue[] => [n, title, 'май', 'Отдел образования'];
  return {
    ...gridOf(complex),
    merges: [],
    values: [
      ['№', 'Мероприятие', 'Сроки', 'Ответственные'],
      line(46023, 'Собрать группу'),
      line(46054, 'Обучить группу'),
    ],
    numberFormats: [['General'], ['d-mmm'], ['d-mmm']],
  };
}

describe('a broken table', () => {
  it.each(DEFECTS)('with %s gives exactly its finding', (_, grid, expected) => {
    expect(remarks(grid)).toEqual(expected);
  });

  it('with several defects gives each at its place', () => {
    let plan = withCells(report, 1, { result: '' });
    plan = withCells(plan, 4, { number: '1.7' });
    plan = insertRow(plan, 3, { raw: [] }, header(report));
    expect(remarks(gridOf(plan, { row: 10, column: 3 }))).toEqual([
      'result/empty H14',
      'rows/empty D16',
      'rows/repeated-header D17',
      'number/outside-section D19',
    ]);
  });
});

describe('what is no defect', () => {
  const clean = (plan: Plan): void => expect(remarks(gridOf(plan))).toEqual([]);

  it('includes numbers that begin anew in each section', () => {
    let plan = withCells(roadmap, 4, { number: 1 });
    plan = withCells(plan, 6, { number: 1 });
    clean(plan);
  });

  it('includes measures that differ in the work, the audience or the act', () => {
    const titles = [
      'Анализ результатов ВПР в школах муниципалитета в динамике за три года',
      'Анализ результатов ОГЭ в школах муниципалитета в динамике за три года',
      'Составление планов повышения квалификации для педагогов школ района',
      'Мониторинг планов повышения квалификации для педагогов школ района',
    ];
    const rows = titles.map((measure, i): Row => ({
      cells: { number: `${String(i + 1)}.`, measure, deadline: 'май', responsible: 'ИМЦ' },
    }));
    clean({ ...complex, rows });
  });

  it('includes numbered places that nobody has filled yet', () => {
    const rows = [1, 2, 3].map((n): Row => ({ cells: { number: n } }));
    clean({ ...planOf('school-year-plan'), rows });
  });

  it('includes a party cell merged over several measures', () => {
    const grid = gridOf(withCells(withCells(roadmap, 2, { result: null }), 1, { result: 'Приказ' }));
    expect(remarks({ ...grid, merges: [...grid.merges, { row: 4, column: 4, rows: 2, columns: 1 }] })).toEqual([]);
  });

  it('includes a look back, a name in quotes with a year, a nested quote and a place to fill', () => {
    const titles = [
      'Обсуждение итогов 2023/2024 учебного года с учителями',
      'Участие в программе «Качество 2030» и школе «Лицей «Рост»',
      'Наблюдение в ОО №№ ____ по приказу от 03.03.2024 № 12',
      'Проверка работ 1) по критериям; 2) по ключам в 5 классах',
    ];
    const rows = titles.map((measure, i): Row => ({
      cells: { number: `${String(i + 1)}.`, measure, deadline: 'май 2026 г.', responsible: 'Методисты ИМЦ' },
    }));
    clean({ ...complex, title: ['Комплекс мер на 2025/2026 учебный год'], rows });
  });

  it('includes sections of which none carries a number', () => {
    clean(withRow(withRow(withRow(roadmap, 0, { across: 'База' }), 3, { across: 'Контроль' }), 5, { across: 'Итоги' }));
  });
});

describe('checking', () => {
  const grid = gridOf(roadmap);

  it('says of each rule whether it passed, found something or was skipped and why', () => {
    const { rules } = checkGrid(gridOf(withCells(roadmap, 2, { number: 1 })));
    expect(rules).toHaveLength(RULES.length);
    expect(rules.find(({ code }) => code === 'number/repeated')).toEqual({ code: 'number/repeated', status: 'found' });
    expect(rules.find(({ code }) => code === 'number/missing')).toEqual({ code: 'number/missing', status: 'passed' });
    expect(rules.find(({ code }) => code === 'conclusion/empty')).toEqual({
      code: 'conclusion/empty',
      status: 'skipped',
      reason: 'conclusionColumn',
    });
  });

  it('skips rules of the period until the title or the user names it', () => {
    const plan = withCells({ ...complex, title: ['Комплекс мер'] }, 1, { deadline: 'май 2019 г.' });
    const late = gridOf(plan);
    const status = (context: CheckContext): unknown =>
      checkMeasureTable(onlyTable(late), late, context).rules.find(({ code }) => code === 'year/outside-period');
    expect(status({})).toEqual({ code: 'year/outside-period', status: 'skipped', reason: 'period' });
    expect(status({ schoolYear: 2025 })).toEqual({ code: 'year/outside-period', status: 'found' });
    expect(status({ period: { kind: 'years', from: 2019, to: 2026 } })).toMatchObject({ status: 'passed' });
  });

  it('takes the day of approval from the user when the title has none', () => {
    const late = gridOf(complex);
    const codes = (context: CheckContext): readonly string[] =>
      checkMeasureTable(onlyTable(late), late, context).findings.map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ approved: '2025-10-01' })).toEqual(['deadline/before-approval']);
  });

  it('takes abbreviations from the dictionary of the user', () => {
    const late = gridOf(withCells(complex, 2, { responsible: 'методисты ГЦМР' }));
    const codes = (context: CheckContext): readonly string[] =>
      checkMeasureTable(onlyTable(late), late, context).findings.map(({ code }) => code);
    expect(codes({})).toEqual(['responsible/abbreviation']);
    expect(codes({ dictionary: { ГЦМР: 'Городской центр' } })).toEqual([]);
  });

  it('goes on after a rule that fails and names it', () => {
    const failing = rule({
      code: 'number/failing',
      severity: 'error',
      needs: [],
      fixable: false,
      find: () => {
        throw new Error('broken rule');
      },
    });
    const broken = gridOf(withCells(roadmap, 2, { number: null }));
    const checked = checkMeasureTable(onlyTable(broken), broken, {}, [failing, ...RULES]);
    expect(checked.rules[0]).toEqual({ code: 'number/failing', status: 'crashed', reason: 'Error: broken rule' });
    expect(checked.findings.map(({ code }) => code)).toEqual(['number/missing']);
  });

  it('passes every rule that a clean table allows', () => {
    expect(
      checkMeasureTable(onlyTable(grid), grid).rules.every(({ status }) => status === 'passed' || status === 'skipped'),
    ).toBe(true);
  });

  it('points from a repeated number to the first one', () => {
    const [finding] = checkGrid(gridOf(withCells(roadmap, 2, { number: 1 }))).findings;
    expect(finding).toMatchObject({
      severity: 'error',
      fixable: true,
      location: { sheet: 'План', row: 5, column: 0 },
      related: [{ sheet: 'План', row: 4, column: 0 }],
      params: { number: '1', cell: 'A6', other: 'A5' },
    });
  });
});
