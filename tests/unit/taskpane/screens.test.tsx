import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { AnalysisReport, Failure } from '../../../src/app/api';
import { computeHere } from '../../../src/app/compute-here';
import { createApp } from '../../../src/app/create-app';
import { en } from '../../../src/i18n/en';
import { ru } from '../../../src/i18n/ru';
import { createTranslator, type Translator } from '../../../src/i18n/translator';
import { MemoryWorkbook } from '../../../src/plan/memory-workbook';
import { FailureNotice } from '../../../src/taskpane/components/FailureNotice';
import { PlaceTabs } from '../../../src/taskpane/components/PlaceTabs';
import { PaneContext } from '../../../src/taskpane/pane-context';
import { AnalysisResultView } from '../../../src/taskpane/screens/AnalysisResultView';
import { RiskScreen } from '../../../src/taskpane/screens/RiskScreen';
import { SchoolIndicators } from '../../../src/taskpane/screens/SchoolIndicators';
import { SchoolsView } from '../../../src/taskpane/screens/SchoolsView';
import { TemplatesScreen } from '../../../src/taskpane/screens/TemplatesScreen';
import { mathematicsResult, report } from './sample-report';

const russian = createTranslator('ru', ru);
const english = createTranslator('en', en);
const nothing = (): void => undefined;

/** Visible text of a component over a real app on an empty workbook, without tags and no-break spaces. */
function markup(content: ReactNode, t: Translator = russian, shown: AnalysisReport | null = report): string {
  const services = {
    app: createApp(new MemoryWorkbook(), computeHere, t),
    t,
    report: shown,
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

const text = (html: string): string =>
  html
    .replace(/<style[^]*?<\/style>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('result of an analysis', () => {
  test('says what a sign is and counts the schools by level', () => {
    const shown = text(markup(<AnalysisResultView report={report} focusOn={null} />));
    expect(shown).toContain('не доказательство');
    expect(shown).toContain('2 школы, на которые стоит посмотреть.');
    expect(shown).toContain('▲ выражены 2');
  });
  test('claims nothing when no school can be compared', () => {
    const alone: AnalysisReport = {
      ...report,
      analysis: {
        ...report.analysis,
        schools: [],
        assessments: [{ ...mathematicsResult, set: null, schools: mathematicsResult.schools.slice(0, 1) }],
      },
    };
    const shown = text(markup(<AnalysisResultView report={alone} focusOn={null} />, english));
    expect(shown).toContain('Schools cannot be compared');
    expect(shown).not.toContain('No school shows clear signs');
  });
});

describe('indicators of a school', () => {
  test('show value, interval and probability with a decimal comma', () => {
    const shown = text(markup(<SchoolIndicators indicators={mathematicsResult.schools[3]!.indicators} />));
    expect(shown).toContain('97,8 % [88,5 % … 99,6 %]');
    expect(shown).toContain('7,43 3,71 менее 0,01 % 45');
  });
  test('name how many could not be computed', () => {
    const shown = text(markup(<SchoolIndicators indicators={mathematicsResult.schools[0]!.indicators} />));
    expect(shown).toContain('Не посчитано (1)');
  });
});

describe('schools at risk', () => {
  test('lead to the analysis while there is none', () => {
    expect(text(markup(<RiskScreen active />, russian, null))).toContain('Перейти к анализу');
  });
  test('are listed with sign, word and probability, the strongest first', () => {
    const html = markup(<SchoolsView report={report} active />);
    const shown = text(html);
    expect(shown).toContain('СОШ № 5 ▲ признаки выражены · вероятность менее 0,01 %');
    expect(shown.indexOf('СОШ № 5')).toBeLessThan(shown.indexOf('СОШ № 10'));
    expect(shown).toContain('4 школы, с признаками 2');
    // the count is said when some are left out
    expect(shown).not.toContain('Показаны');
  });
  test('each row says its place, and one of them can be reached by Tab', () => {
    const html = markup(<SchoolsView report={report} active />);
    expect(html.match(/aria-setsize="4"/g)).toHaveLength(4);
    expect(html).toMatch(/aria-posinset="1"[^>]*><button[^>]*tabindex="0"[^>]*aria-label="СОШ № 5\. признаки выражены/);
    expect(html.match(/<li[^>]*><button[^>]*tabindex="0"/g)).toHaveLength(1);
  });
});

describe('other parts', () => {
  test('every template of the catalogue is offered in both languages', () => {
    for (const t of [russian, english]) {
      const app = createApp(new MemoryWorkbook(), computeHere, t);
      const shown = text(markup(<TemplatesScreen />, t));
      expect(app.templates().length).toBeGreaterThan(0);
      for (const { id } of app.templates()) expect(shown).toContain(t.dynamic(`templates.${id}.title`));
    }
  });
  test('only the tab of the open place can be reached by Tab', () => {
    const html = markup(<PlaceTabs place="check" onOpen={nothing} />);
    expect(html.match(/tabindex="0"/g)).toHaveLength(1);
    expect(html).toMatch(/id="tab-check"[^>]*aria-selected="true"[^>]*tabindex="0"/);
  });
  test('a failure says what was left behind', () => {
    const failure: Failure = { code: 'protected', params: { sheet: 'План' }, written: ['Лист «А»'], cause: null };
    const shown = text(markup(<FailureNotice failure={failure} />));
    expect(shown).toContain('Лист «План» защищён');
    expect(shown).toContain('Лист «А»');
    expect(shown).not.toContain('ничего не записано');
  });
  test('a failure without a sheet is told too', () => {
    const failure: Failure = { code: 'sheetMissing', params: {}, written: [], cause: null };
    expect(text(markup(<FailureNotice failure={failure} />))).toContain('В книгу ничего не записано.');
  });
});
