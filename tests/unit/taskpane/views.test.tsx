import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { AnalysisReport } from '../../../src/app/api';
import { computeHere } from '../../../src/app/compute-here';
import { createApp } from '../../../src/app/create-app';
import { analyseGrids } from '../../../src/app/pipeline';
import { openFile } from '../../../src/files/open-file';
import { ru } from '../../../src/i18n/ru';
import { createTranslator } from '../../../src/i18n/translator';
import { MemoryWorkbook } from '../../../src/plan/memory-workbook';
import { PaneContext } from '../../../src/taskpane/pane-context';
import { AgreementTable } from '../../../src/taskpane/screens/AgreementTable';
import { SchoolFacts, ZoneMovementView } from '../../../src/taskpane/screens/SchoolFacts';
import { SchoolIndicators } from '../../../src/taskpane/screens/SchoolIndicators';
import { SchoolViews } from '../../../src/taskpane/screens/SchoolViews';
import { PairTable } from '../../../src/taskpane/screens/PairTable';
import { comparisonsOf, pairRow } from '../../../src/taskpane/view/comparisons';
import { groupIndicators } from '../../../src/taskpane/view/indicator-view';

const t = createTranslator('ru', ru);
const nothing = (): void => undefined;
let report: AnalysisReport;

beforeAll(async () => {
  const names = ['m077_F1.xlsx', 'm077_raspredelenie_2025.xlsx', 'm077_svyaz.xlsx'];
  const grids = await Promise.all(
    names.map((name) => openFile(new Uint8Array(readFileSync(join(__dirname, '../../golden', name))), name)),
  );
  report = analyseGrids(grids.flat(), { reference: 'loo', scale: [9, 15, 21] });
});

function markup(content: ReactNode): string {
  const services = {
    app: createApp(new MemoryWorkbook(), computeHere, t),
    t,
    report,
    setReport: nothing,
    goToPlace: nothing,
    goToCell: () => Promise.resolve(),
    announce: nothing,
  };
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={services}>{content}</PaneContext.Provider>
    </FluentProvider>,
  );
}

function text(content: ReactNode): string {
  return markup(content)
    .replace(/<style[^]*?<\/style>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('details of a school', () => {
  test('lead to its years, the federal recommendations and the results of the same pupils', () => {
    const now = report.analysis.assessments.find(({ assessment }) => assessment.year === 2026)!;
    const shown = text(<SchoolViews assessment={now} school={now.schools[0]!} />);
    expect(shown).toContain('Годы');
    expect(shown).toContain('По рекомендациям ФИОКО');
    expect(shown).toContain('Отметка по журналу и отметка за работу');
    expect(shown).toContain('Прежний и нынешний результат');
  });
  test('name the lyceum and its years', () => {
    const lyceum = report.analysis.schools.find(({ school }) => school.name.includes('Лицей'))!;
    const shown = text(<SchoolFacts overview={lyceum} />);
    expect(shown).toContain('Лицей: высокие результаты ожидаемы.');
    expect(shown).toMatch(/По годам: 2025 – .*, 2026 – /);
  });
});

describe('indicators of a school', () => {
  test('stand beside those of the other schools', () => {
    const now = report.analysis.assessments.find(({ assessment }) => assessment.year === 2026)!;
    const shown = text(<SchoolIndicators indicators={now.schools[0]!.indicators} />);
    expect(shown).toMatch(/Средний балл [^]*? Другие школы: \d+,?\d*, разница [+−][\d,]+ \(23 школы, участников: /);
    expect(shown).toMatch(/Успеваемость [^]*? Другие школы: [\d,]+ %, разница [+−][\d,]+ п\. п\. \(23 школы/);
    expect(shown.match(/Другие школы: /g)).toHaveLength(5);
  });
});

describe('movement over the years', () => {
  test('counts schools by what happened, or says that there is one year', () => {
    expect(text(<ZoneMovementView analysis={report.analysis} />)).toContain('Сравнены годы: 2025, 2026.');
    const one = { ...report.analysis, assessments: report.analysis.assessments.slice(0, 1) };
    expect(text(<ZoneMovementView analysis={one} />)).toContain('Есть один год');
  });
});

describe('comparisons of a work', () => {
  test('are those of its year; the journal of another year does not fit', () => {
    const [first] = report.analysis.schools;
    const titles = (year: number): string[] =>
      comparisonsOf(report, { procedure: 'ВПР', subject: 'Русский язык', grade: 4, year }, first!.school.key, t).map(
        ({ title }) => title,
      );
    expect(titles(2026).some((title) => title.startsWith('Отметка по журналу'))).toBe(true);
    expect(titles(2025).some((title) => title.startsWith('Отметка по журналу'))).toBe(false);
  });
  test('are one line for each school, whose counts add up to its pupils', () => {
    const { schools } = report.comparisons!.find(({ kind }) => kind === 'journal')!;
    for (const one of schools) {
      const [name, n, rose, same, fell, change] = pairRow(one, t);
      expect(name).toBe(one.school.name);
      expect(Number(rose) + Number(same) + Number(fell)).toBe(Number(n));
      expect(change).toMatch(/^([+−][\d,]+|0)$/);
    }
  });
  test('stand in a part with a name that keys can scroll', () => {
    const comparison = report.comparisons!.find(({ kind }) => kind === 'journal')!;
    const html = markup(<PairTable comparison={comparison} title="Отметка и журнал" />);
    expect(html).toMatch(/role="region" aria-label="Отметка и журнал" tabindex="0"/);
    expect(html.match(/scope="row"/g)).toHaveLength(comparison.schools.length);
  });
  test('show marks as a table with named rows and columns', () => {
    const table = [
      [1, 0, 0, 0],
      [0, 2, 0, 0],
      [0, 0, 3, 0],
      [0, 0, 0, 4],
    ];
    expect(text(<AgreementTable table={table} />)).toBe(
      'Строки – первая отметка, столбцы – вторая. 2 3 4 5 2 1 0 0 0 3 0 2 0 0 4 0 0 3 0 5 0 0 0 4',
    );
  });
});

test('the list of works to re-check is inserted as a new sheet and taken back', async () => {
  const workbook = new MemoryWorkbook();
  const app = createApp(workbook, computeHere, t);
  const preview = await app.previewRecheck(report, { share: 0.1, seed: 1 });
  if (!preview.ok) throw new Error(preview.failure.code);
  expect((await app.apply(preview.value)).ok).toBe(true);
  const sheets = async () => (await workbook.sheets()).map(({ name }) => name);
  expect(await sheets()).toContain('Перепроверка');
  const again = await app.previewRecheck(report, { share: 0.1, seed: 1 });
  expect(again.ok ? again.value.params['name'] : null).toBe('Перепроверка (2)');
  expect((await app.takeBackLast()).ok).toBe(true);
  expect(await sheets()).not.toContain('Перепроверка');
});

test('a rule of practice with an infinite ratio stands among the rules, not among what is missing', () => {
  const { rules, missing } = groupIndicators({
    B2: {
      value: null,
      z: null,
      p: null,
      n: 20,
      ci: null,
      flags: [],
      reason: 'NO_VARIATION',
      detail: { flagged: true, infinite: true },
    },
  });
  expect([rules.map(([id]) => id), missing]).toEqual([['B2'], []]);
});
