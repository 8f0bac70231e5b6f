import { formulaInRow } from '../../../src/reports/refresh/formula-row';

describe('a formula whose row moved with its school', () => {
  it.each([
    ['=C9*2', '=C13*2'],
    ['=SUM(A9:C9)/$B9', '=SUM(A13:C13)/$B13'],
    ['=C$9+$C$9', '=C$9+$C$9'],
    ['=C8+C10+C90', '=C8+C10+C90'],
    ["=Лист1!C9+'Мой лист'!C9", "=Лист1!C9+'Мой лист'!C9"],
    ['="C9"&C9', '="C9"&C13'],
    ['=LOG9(C9)+ИМЯ_C9', '=LOG9(C13)+ИМЯ_C9'],
  ])('%s speaks of its new row', (formula, moved) => {
    expect(formulaInRow(formula, 8, 12)).toBe(moved);
    expect(formulaInRow(formula, 8, 8)).toBe(formula);
  });
});
