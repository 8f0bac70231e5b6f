import { checkContext } from '../../../src/cli/check-context';

describe('what the user says of a plan', () => {
  it('is its school year or its years', () => {
    expect(checkContext({})).toEqual({});
    expect(checkContext({ year: '2026-2027' })).toEqual({ period: { kind: 'schoolYear', from: 2026, to: 2027 } });
    expect(checkContext({ year: '2026' })).toEqual({ period: { kind: 'years', from: 2026, to: 2026 } });
  });

  it('is refused when it cannot be read', () => {
    expect(() => checkContext({ year: 'soon' })).toThrow('year');
    expect(() => checkContext({ town: 'X' })).toThrow('context');
    expect(() => checkContext({ approved: '31.02.2026' })).toThrow('approved');
    expect(() => checkContext({ dictionary: 'ИМЦ' })).toThrow('dictionary');
  });

  it('is its approval and its abbreviations', () => {
    expect(checkContext({ approved: '28.08.2026', dictionary: 'ИМЦ=Информационно-методический центр' })).toEqual({
      approved: '2026-08-28',
      dictionary: { ИМЦ: 'Информационно-методический центр' },
    });
    expect(checkContext({ approved: '2026-08-28' })).toEqual({ approved: '2026-08-28' });
  });
});
