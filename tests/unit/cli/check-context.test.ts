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
  });
});
