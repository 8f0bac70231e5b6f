import { parseCall } from '../../../src/cli/args';
import { parseCuts, parseScales } from '../../../src/cli/scale-words';
import { WrongCall } from '../../../src/cli/wrong-call';

const wrong = (words: string[]): string => {
  try {
    parseCall(words);
  } catch (error) {
    if (error instanceof WrongCall) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('parseCall', () => {
  it('reads analyze with all its options', () => {
    const call = parseCall([
      'analyze',
      'a.xlsx',
      'b.csv',
      '--json',
      '--reference',
      'region',
      '--scale',
      '3=10,4=16,5=22',
      '--open-tasks',
      '1, 5,9.2',
      '--out',
      'dir',
      '--lang',
      'en',
    ]);
    expect(call).toEqual({
      command: {
        kind: 'analyze',
        files: ['a.xlsx', 'b.csv'],
        reference: 'region',
        scale: [10, 16, 22],
        openTasks: ['1', '5', '9.2'],
      },
      json: true,
      out: 'dir',
      language: 'en',
    });
  });

  it('fills a template unless it is asked to leave it empty', () => {
    const set = ['template', 'municipal-roadmap', '--out', 'x.xlsx', '--set', 'schools=8,212'];
    expect(parseCall(set).command).toEqual({
      kind: 'template',
      id: 'municipal-roadmap',
      set: { schools: '8,212' },
      context: {},
      filled: true,
    });
    expect(parseCall([...set, '--empty']).command).toMatchObject({ filled: false });
  });

  it('shows help without words', () => {
    expect(parseCall([]).command.kind).toBe('help');
    expect(parseCall(['check', '--help']).command.kind).toBe('help');
  });

  it.each([
    [['check'], 'noFiles'],
    [['frobnicate', 'x'], 'command'],
    [['analyze', 'x', '--reference', 'moon'], 'reference'],
    [['analyze', 'x', '--scale', '3=16,4=10,5=22'], 'scale'],
    [['analyze', 'x', '--scale', '3=16'], 'scale'],
    [['analyze', 'x', '--variant', 'bold'], 'variant'],
    [['check', 'x', '--unknown'], 'option'],
    [['check', 'x', '--lang', 'de'], 'language'],
    [['template'], 'templateId'],
    [['template', 'a'], 'templateOut'],
    [['template', 'a', '--out', 'x', '--filled', '--empty'], 'filledAndEmpty'],
    [['template', 'a', '--out', 'x', '--set', 'novalue'], 'pair'],
  ])('refuses %j as %s', (words, code) => {
    expect(wrong(words)).toBe(code);
  });
});

describe('parseCuts', () => {
  it('accepts semicolons, spaces and any order', () => {
    expect(parseCuts('5=22; 3 = 10 ; 4=16')).toEqual([10, 16, 22]);
  });
});

describe('parseScales', () => {
  it('reads one scale for everything and lines for a subject, class and year', () => {
    expect(
      parseScales([
        '3=10,4=16,5=22',
        'РУ 4 2026: 9,15,21',
        'математика, 5 класс, 2025: 3=7, 4=11, 5=15 из 20; Окружающий мир 4 2024: 8 18 27/32',
      ]),
    ).toEqual({
      scale: [10, 16, 22],
      scales: [
        { subject: 'Русский язык', grade: 4, year: 2026, cuts: [9, 15, 21] },
        { subject: 'Математика', grade: 5, year: 2025, cuts: [7, 11, 15], max: 20 },
        { subject: 'Окружающий мир', grade: 4, year: 2024, cuts: [8, 18, 27], max: 32 },
      ],
    });
  });
  it.each(['РУ 4 2026: 15,9,21', 'РУ 12 2026: 9,15,21', 'РУ 4 2026: 9,15', 'РУ 4: 9,15,21', 'РУ 4 2026: 9,15,21/20'])(
    'refuses «%s»',
    (text) => expect(wrong(['analyze', 'x', '--scale', text])).toBe('scale'),
  );
  it('refuses two scales for everything', () => {
    expect(wrong(['analyze', 'x', '--scale', '3=1,4=2,5=3', '--scale', '3=2,4=3,5=4'])).toBe('scale');
  });
});
