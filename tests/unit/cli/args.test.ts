import { parseCall, parseScale, WrongCall } from '../../../src/cli/args';

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

describe('parseScale', () => {
  it('accepts semicolons, spaces and any order', () => {
    expect(parseScale('5=22; 3 = 10 ; 4=16')).toEqual([10, 16, 22]);
  });
});
