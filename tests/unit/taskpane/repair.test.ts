import { checkGrids } from '../../../src/app/pipeline';
import { buildSample } from '../../../src/bench/sample/build-sample';
import type { Finding } from '../../../src/domain/finding';
import type { Grid } from '../../../src/grid/grid';
import { planFixes } from '../../../src/roadmap/fixes/plan-fixes';
import { chosenOf, fixKinds, kindState, withTicks } from '../../../src/taskpane/view/fix-choice';
import { isoDay } from '../../../src/taskpane/view/iso-day';
import { dayText, shownFix, shownShift } from '../../../src/taskpane/view/shown-change';

const sample = buildSample(1);
const sheet = sample.sheets.find(({ name }) => name === sample.truth.roadmap.sheet)!;
const grid: Grid = {
  sheet: sheet.name,
  file: null,
  origin: { row: 0, column: 0 },
  values: sheet.values,
  merges: sheet.merges,
  hiddenRows: [],
  numberFormats: null,
};
const [checked] = checkGrids([grid]).tables;
const findings = checked!.findings;
const kinds = fixKinds(findings);
const everything = new Set<Finding>(findings);

describe('choice of fixes', () => {
  test('every kind of the roadmap of the sample comes once, with all its findings', () => {
    expect(kinds.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['joinSplitRows', 'restoreShiftedRows', 'removeRepeatedHeaders', 'renumber']),
    );
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  });
  test('a kind with all its places is asked for by its fix', () => {
    expect(chosenOf(kinds, everything)).toEqual(kinds.map(({ id }) => id));
  });
  test('nothing ticked asks for nothing', () => {
    expect(chosenOf(kinds, new Set())).toEqual([]);
  });
  test('numbering is whole or not at all, even when one place is ticked', () => {
    const numbering = kinds.find(({ id }) => id === 'renumber')!;
    const one = withTicks(new Set(), numbering.findings.slice(0, 1), true);
    expect(numbering.findings.length).toBeGreaterThan(1);
    expect(kindState(numbering, one)).toBe(true);
    expect(chosenOf([numbering], one)).toEqual(['renumber']);
  });
  test('a kind with some of its places is mixed and asks for these places', () => {
    const [first] = findings;
    const kind = { id: 'joinSplitRows', whole: false, findings: findings.slice(0, 2) } as const;
    expect(kindState(kind, new Set([first!]))).toBe('mixed');
    expect(chosenOf([kind], new Set([first!]))).toEqual([first]);
    expect(kindState(kind, withTicks(new Set([first!]), [first!], false))).toBe(false);
  });
});

describe('changes as they are shown', () => {
  test('a repeated header goes', () => {
    const { changes } = planFixes(checked!.table, grid, ['removeRepeatedHeaders']);
    const shown = changes.map(shownFix);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ before, after }) => before !== '' && after === '')).toBe(true);
  });
  test('a number that became a date is shown as this date', () => {
    expect(dayText(45658)).toBe('01.01.2025');
    expect(
      shownFix({ fix: 'restoreNumbers', cell: { sheet: 'А', row: 0, column: 0 }, before: 45658, after: '1.1' }),
    ).toEqual({ cell: { sheet: 'А', row: 0, column: 0 }, before: '01.01.2025', after: '1.1' });
  });
});

describe('changes of a shift as they are shown', () => {
  test('years stay numbers, serial numbers become dates', () => {
    const cell = { sheet: 'А', row: 0, column: 0 };
    expect(shownShift({ cell, before: 2025, after: 2026 })).toEqual({ cell, before: '2025', after: '2026' });
    expect(shownShift({ cell, before: 45658, after: 46023 })).toEqual({
      cell,
      before: '01.01.2025',
      after: '01.01.2026',
    });
  });
  test('the day of a report is the user’s own', () => {
    expect(isoDay(new Date(2026, 8, 1))).toBe('2026-09-01');
  });
});
