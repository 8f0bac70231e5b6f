import type { Finding, Severity } from '../../../src/domain/finding';
import { ru } from '../../../src/i18n/ru';
import { formOfIndicator } from '../../../src/i18n/indicator-form';
import { indicators } from '../../../src/indicators/registry';
import { createTranslator } from '../../../src/i18n/translator';
import type { WorkbookPlan } from '../../../src/plan/workbook-plan';
import { assessmentTitle } from '../../../src/taskpane/view/assessment-title';
import { byText, countBySeverity, groupFindings, SEVERITIES } from '../../../src/taskpane/view/findings';
import {
  groupIndicators,
  indicatorCells,
  indicatorName,
  isPracticeRule,
  qText,
} from '../../../src/taskpane/view/indicator-view';
import { countByLevel, isComparable, schoolsAtRisk } from '../../../src/taskpane/view/levels';
import { mainSheet, planSample } from '../../../src/taskpane/view/plan-sample';
import { mathematics, mathematicsResult, report, schools } from './sample-report';

const t = createTranslator('ru', ru);
/** Intl writes narrow and plain no-break spaces; what matters here is the rest. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('schools of an assessment', () => {
  test('are counted by level', () => {
    expect(countByLevel(mathematicsResult.schools)).toEqual({ strong: 2, check: 0, none: 1, insufficient: 1 });
  });
});

describe('schools at risk', () => {
  test('are those of level strong and check, equal ones in the order of their numbers', () => {
    expect(schoolsAtRisk(report).map((each) => each.school)).toEqual([schools.five, schools.ten]);
  });
  test('a report in which no school has a probability compares nothing', () => {
    const lone = mathematicsResult.schools.slice(0, 1);
    const alone = { ...report.analysis, assessments: [{ ...mathematicsResult, schools: lone }] };
    expect(isComparable(report)).toBe(true);
    expect(isComparable({ ...report, analysis: alone })).toBe(false);
  });
});

describe('title of an assessment', () => {
  test('names what is known', () => {
    expect(assessmentTitle(mathematics, t)).toBe('ВПР · Математика · 5 класс · 2024');
    expect(assessmentTitle({ ...mathematics, procedure: null, year: null }, t)).toBe('Математика · 5 класс');
  });
  test('says so when nothing is known', () => {
    const unknown = { procedure: null, subject: null, grade: null, year: null };
    expect(assessmentTitle(unknown, t)).toBe('Предмет и класс не указаны');
  });
});

describe('numbers of an indicator', () => {
  const [, , , five] = mathematicsResult.schools;
  test('a share is written in percent with its interval', () => {
    const cells = indicatorCells('pass_rate', five!.indicators['pass_rate']!, t);
    expect(plain(cells.value)).toBe('97,8 %');
    expect(plain(cells.interval ?? '')).toBe('88,5 % … 99,6 %');
    expect(cells.z).toBe('–');
  });
  test('other values are numbers with a decimal comma, a tiny probability is in words', () => {
    const cells = indicatorCells('bunch_guard', five!.indicators['bunch_guard']!, t);
    expect(cells).toMatchObject({ value: '7,43', interval: null, z: '3,71', n: '45' });
    expect(plain(cells.p)).toBe('менее 0,01 %');
  });
  test('q is never written as zero', () => {
    expect(qText(0.0004, t)).toBe('менее 0,001');
    expect(qText(0.04, t)).toBe('0,04');
  });
});

function finding(code: string, severity: Severity, row: number): Finding {
  return { code, severity, location: { sheet: 'План', row, column: 0 }, params: {}, related: [], fixable: false };
}

describe('form of values', () => {
  test('is that of the registry', () => {
    const forms: Readonly<Record<string, string>> = { share: 'share', percent: 'percent', flag: 'flag' };
    const expected = indicators.map(({ id, spec }) => [id, forms[spec.unit] ?? 'number']);
    expect(indicators.map(({ id }) => [id, formOfIndicator(id)])).toEqual(expected);
  });
  test('rules of practice are those of the registry', () => {
    for (const { id, spec } of indicators)
      expect([id, isPracticeRule(id)]).toEqual([id, spec.role === 'practice-rule']);
  });
  test('every indicator has a name', () => {
    for (const { id } of indicators) expect(indicatorName(id, t)).not.toBe(id);
  });
});

describe('indicators of a school', () => {
  test('without a value are grouped by what they lack', () => {
    const [small] = mathematicsResult.schools;
    const groups = groupIndicators({ ...small!.indicators, sim: small!.indicators['bunch_guard']! });
    expect(groups.values.map(([id]) => id)).toEqual(['pass_rate']);
    expect(groups.missing).toEqual([['N_SMALL', ['bunch_guard', 'sim']]]);
  });
});

describe('findings', () => {
  const findings = [finding('b', 'info', 1), finding('a', 'error', 2), finding('b', 'info', 3)];
  test('are grouped by code, errors first', () => {
    const groups = groupFindings(findings, new Set(SEVERITIES));
    expect(groups.map((group) => [group.code, group.findings.length])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
  test('hidden severities are left out', () => {
    expect(groupFindings(findings, new Set<Severity>(['info'])).map((group) => group.code)).toEqual(['b']);
  });
  test('are counted by severity', () => expect(countBySeverity(findings)).toEqual({ error: 1, warning: 0, info: 2 }));
  test('that say the same share a line', () => {
    expect(byText(findings, (each) => each.severity).map(([text, list]) => [text, list.length])).toEqual([
      ['info', 2],
      ['error', 1],
    ]);
  });
});

describe('sample of a plan', () => {
  const plan: WorkbookPlan = {
    title: 'insertTemplate',
    params: {},
    needs: [],
    operations: [
      { kind: 'setValues', sheet: 'Карта', row: 3, column: 0, values: [[1, 'Приказ\nо ВПР', null]] },
      { kind: 'addSheet', sheet: 'Карта' },
      { kind: 'setValues', sheet: 'Карта', row: 1, column: 0, values: [['Название'], [null], ['№']] },
      { kind: 'setValues', sheet: 'Карта', row: 3, column: 3, values: [['август', undefined]] },
      { kind: 'setValues', sheet: 'Другой', row: 0, column: 0, values: [['x']] },
    ],
  };
  test('is the first filled lines of the sheet, as they will stand there', () => {
    expect(planSample(plan, 'Карта')).toEqual(['Название', '№ · Приказ о ВПР · август']);
  });
  test('the main sheet is the added one', () => expect(mainSheet(plan)).toBe('Карта'));
  test('the main sheet is the one that is shown at the end', () => {
    const shows = { kind: 'activate', sheet: 'Основания' } as const;
    expect(mainSheet({ ...plan, operations: [...plan.operations, shows] })).toBe('Основания');
  });
  test('a plan that writes nothing has none', () => expect(mainSheet({ ...plan, operations: [] })).toBeNull());
});
