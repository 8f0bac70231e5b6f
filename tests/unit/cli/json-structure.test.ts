import { readdirSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../src/cli/main';
import { indicators } from '../../../src/indicators/registry';
import { LAYOUTS } from '../../../src/results/layouts/registry';
import { TEMPLATE_SUMMARIES } from '../../../src/templates/summaries';
import { misfits, type Shape } from './shape';

/** Field by field what headless.md promises; fields may be added, not renamed. */
const GOLDEN = join(__dirname, '../../golden');
const files = readdirSync(GOLDEN).flatMap((name) => (name.endsWith('.xlsx') ? [join(GOLDEN, name)] : []));
const REASONS = [
  ...['N_SMALL', 'REF_SMALL', 'FEW_SCHOOLS', 'NO_SCALE', 'NO_SCORES', 'COUNTS_MISMATCH', 'NO_JOURNAL', 'NO_GROUP'],
  ...['NO_TASKS', 'NO_OPEN', 'NO_CLASS', 'NO_PRIOR', 'NO_LINK', 'NO_VARIATION', 'CRASHED'],
];
const cell: Shape = { matches: /^[A-Z]{1,3}\d+$/ };
const finding: Shape = {
  fields: {
    code: { matches: /^[\w-]+\/[\w-]+$/ },
    severity: { oneOf: ['error', 'warning', 'info'] },
    cell,
    row: 'integer',
    related: { list: cell },
    message: { matches: /\S/ },
    advice: { matches: /\S/ },
    fixable: 'boolean',
  },
};
const work: Record<string, Shape> = {
  subject: { nullable: 'string' },
  grade: { nullable: 'integer' },
  year: { nullable: 'integer' },
};
const level: Shape = { oneOf: ['strong', 'check', 'none', 'insufficient'] };
const indicator: Shape = {
  fields: {
    value: { nullable: 'number' },
    z: { nullable: 'number' },
    p: { nullable: 'number' },
    n: 'integer',
    ci: { nullable: { list: 'number', length: 2 } },
    flags: { list: 'string' },
    reason: { nullable: { oneOf: REASONS } },
    detail: { fields: {} },
  },
};

const ANALYSIS: Shape = {
  fields: {
    schemaVersion: { oneOf: [1] },
    sources: {
      list: {
        fields: {
          file: { nullable: 'string' },
          sheet: 'string',
          layout: { oneOf: LAYOUTS.map(({ id }) => id) },
          ...work,
          schools: 'integer',
          participants: { nullable: 'integer' },
          findings: { list: finding },
        },
      },
    },
    scales: {
      list: {
        fields: {
          ...work,
          cuts: { nullable: { list: 'integer', length: 3 } },
          max: { nullable: 'integer' },
          origin: { oneOf: ['data', 'user', 'known', null] },
        },
      },
    },
    schools: {
      list: {
        fields: {
          login: { nullable: 'string' },
          name: 'string',
          municipality: { nullable: 'string' },
          context: { list: 'string' },
          assessments: {
            list: {
              fields: {
                ...work,
                n: 'integer',
                indicators: { map: indicator, keys: indicators.map(({ id }) => id) },
                combined: { map: { fields: { p: 'number', q: 'number' } }, keys: ['P1', 'P4', 'A1', 'A4'] },
                level,
                reasons: { list: { fields: { indicator: 'string', text: { matches: /\S/ } } } },
              },
            },
          },
          years: { fields: { flagged: { list: 'integer' } } },
          level,
        },
      },
    },
    status: { oneOf: ['complete', 'incomplete'] },
    crashed: { list: { fields: { indicator: 'string', cause: 'string' } } },
  },
};

const RECHECK: Shape = {
  fields: {
    schemaVersion: { oneOf: [1] },
    share: 'number',
    seed: 'integer',
    schools: {
      list: {
        fields: {
          login: { nullable: 'string' },
          name: 'string',
          ...work,
          level: { oneOf: ['strong', 'check'] },
          total: 'integer',
          boundary: 'integer',
          control: 'integer',
          works: { list: { fields: { code: 'string', row: 'integer', reason: 'string', text: { matches: /\S/ } } } },
        },
      },
    },
    agreement: { list: { fields: { works: 'integer', text: { matches: /\S/ } } } },
  },
};

const DEADLINES = [
  'date',
  'until',
  'month',
  'monthRange',
  'schoolYear',
  'yearRange',
  'allYear',
  'annual',
  'continuous',
];
const day: Shape = { matches: /^(\d{4}|-)(-\d\d)?(-\d\d)?$|^--\d\d(-\d\d)?$/ };
const CHECK: Shape = {
  fields: {
    schemaVersion: { oneOf: [1] },
    files: {
      list: {
        fields: {
          file: 'string',
          sheets: {
            list: {
              fields: {
                name: 'string',
                tables: {
                  list: {
                    fields: {
                      kind: { oneOf: ['measures', 'results', 'unknown'] },
                      structure: { nullable: 'string' },
                      confidence: 'number',
                      range: { matches: /^[A-Z]+\d+(:[A-Z]+\d+)?$/ },
                      headerRow: 'integer',
                      columns: {
                        list: {
                          fields: {
                            column: { matches: /^[A-Z]{1,3}$/ },
                            header: 'string',
                            field: 'string',
                            confidence: 'number',
                          },
                        },
                      },
                      sections: {
                        list: { fields: { row: 'integer', number: { nullable: 'string' }, title: 'string' } },
                      },
                      measures: {
                        list: {
                          fields: {
                            number: { nullable: 'string' },
                            title: 'string',
                            rows: { list: 'integer', length: 2 },
                            section: { nullable: 'integer' },
                            deadline: {
                              nullable: {
                                fields: {
                                  text: 'string',
                                  parts: {
                                    list: {
                                      fields: {
                                        kind: { oneOf: [...DEADLINES, 'schedule', 'relative', 'onEvent', 'unknown'] },
                                      },
                                      optional: { start: day, end: day, note: 'string' },
                                    },
                                  },
                                },
                              },
                            },
                            responsible: {
                              nullable: {
                                fields: {
                                  text: 'string',
                                  parties: {
                                    list: {
                                      fields: { kind: { oneOf: ['organisation', 'role', 'person'] }, name: 'string' },
                                    },
                                  },
                                },
                              },
                            },
                            schools: { list: 'string' },
                          },
                        },
                      },
                      findings: { list: finding },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'objektiv-json-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function json(...words: string[]): Promise<unknown> {
  const out: string[] = [];
  await main([...words, '--json'], { out: (text) => out.push(text), err: () => undefined, width: 100 });
  const document: unknown = JSON.parse(out.join('\n'));
  return document;
}
function csv(name: string, rows: readonly (readonly (string | number)[])[]): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => row.join(';')).join('\r\n'));
  return path;
}

describe('the documents of --json have the fields of headless.md', () => {
  it.each([
    ['the golden case', files],
    ['pupil rows alone', files.filter((name) => name.endsWith('F1.xlsx'))],
    ['a distribution alone', files.filter((name) => name.endsWith('raspredelenie.xlsx'))],
  ])('analyze: %s', async (_, paths) => {
    const document = await json('analyze', ...paths);
    expect(misfits(document, ANALYSIS).slice(0, 10)).toEqual([]);
  });
  it.each(['ru', 'en'])('analyze: broken and unknown files, in %s', async (language) => {
    const paths = [
      csv('marks.csv', [
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5],
        ['МБОУ «СОШ №1»(edu100001)', '', 50, 10, 40, 40, 17],
        ['Непонятно кто', '', 5, 'х', 0, 0, 100],
      ]),
      csv('unknown.csv', [
        ['a', 'b'],
        [1, 2],
      ]),
      csv('empty.csv', []),
      csv('ask.csv', [
        ['Школа', 'Ученик', 'Балл 1', 'Балл 2'],
        ...Array.from({ length: 9 }, (_, i) => ['Школа № 1', i, i, i + 1]),
      ]),
    ];
    const document = await json('analyze', ...paths, '--lang', language);
    expect(misfits(document, ANALYSIS)).toEqual([]);
    expect(document).toMatchObject({ questions: [{ kind: 'columns', sheet: 'ask' }], unread: [{}] });
  });
  it('recheck: schools with their works, and the agreement', async () => {
    const protocol = csv('protocol.csv', [
      ['Протокол перепроверки, русский язык, 4 класс, 2026'],
      ['Логин ОО', 'Код участника', 'Первичный балл (первая проверка)', 'Балл после перепроверки'],
      ...Array.from({ length: 12 }, (_, i) => ['edu203501', 503000 + i, 10 + i, 9 + i]),
    ]);
    const document = await json('recheck', join(GOLDEN, 'm077_F1.xlsx'), protocol);
    expect(misfits(document, RECHECK)).toEqual([]);
    expect(document).toMatchObject({ agreement: [{ works: 12 }] });
  });
  it('check: measure tables, results tables and what is neither', async () => {
    const plans = await Promise.all(
      TEMPLATE_SUMMARIES.map(async ({ id }) => {
        const path = join(folder, `${id}.xlsx`);
        await main(['template', id, '--out', path], { out: () => undefined, err: () => undefined, width: 100 });
        return path;
      }),
    );
    const other = csv('note.csv', [['просто'], ['текст']]);
    const document = await json(
      'check',
      ...plans,
      join(GOLDEN, 'm077_F3_otmetki.xlsx'),
      other,
      join(folder, 'absent.xlsx'),
    );
    expect(misfits(document, CHECK).slice(0, 10)).toEqual([]);
  });
  it('template list', async () => {
    const shape: Shape = {
      fields: {
        schemaVersion: { oneOf: [1] },
        templates: {
          list: {
            fields: { id: 'string', title: 'string', columns: 'integer', sections: 'integer', measures: 'integer' },
          },
        },
      },
    };
    expect(misfits(await json('template', 'list'), shape)).toEqual([]);
  });
});

describe('the comparison with a shape', () => {
  it('tells a lost, renamed or mistyped field with its place', () => {
    const shape: Shape = { fields: { a: { list: { fields: { b: { nullable: 'number' } } } } } };
    expect(misfits({ a: [{ b: null }, { b: 1, c: 2 }] }, shape)).toEqual([]);
    expect(misfits({ a: [{ b: NaN }, {}] }, shape)).toEqual(['$.a[0].b: null, not a number', '$.a[1]: no b']);
    expect(misfits({ a: {} }, shape)).toEqual(['$.a: {}, not a list']);
  });
});
