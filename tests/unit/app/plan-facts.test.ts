import { computeHere } from '../../../src/app/compute-here';
import { createApp } from '../../../src/app/create-app';
import { contextOf, FACTS_SETTING, factsFrom, NO_FACTS } from '../../../src/app/plan-facts';
import { loadTranslator } from '../../../src/i18n/load';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';
import { readDictionary } from '../../../src/roadmap/parties/dictionary';
import { factsProblems } from '../../../src/taskpane/view/plan-facts';
import { gridOf, withCells } from '../../fixtures/roadmap/plan-grid';
import { planOf } from '../../fixtures/roadmap/plans';

const facts = {
  period: '2024-2025',
  approved: '2024-08-30',
  abbreviations: 'ФКЦ – Федеральный консультационный центр',
  daysOff: '',
};

describe('facts about the plan', () => {
  it('are remembered in the workbook and used by the check', async () => {
    const plan = planOf('measure-complex');
    const measure = plan.rows.findIndex((row) => 'cells' in row);
    const workbook = memoryWorkbookOf([
      gridOf(withCells({ ...plan, title: ['Меры'] }, measure, { deadline: 'май 2023 г.', responsible: 'ФКЦ' })),
    ]);
    const app = createApp(workbook, computeHere, await loadTranslator('ru'));
    const codes = async (): Promise<readonly string[]> => {
      const report = await app.check();
      if (!report.ok) throw new Error(report.failure.code);
      return report.value.tables.flatMap(({ findings }) => findings.map(({ code }) => code));
    };
    const before = await codes();
    expect(before).toContain('responsible/abbreviation');
    expect(before).not.toContain('year/outside-period');
    expect(await app.rememberPlanFacts(facts)).toMatchObject({ ok: true });
    const after = await codes();
    expect(after).not.toContain('responsible/abbreviation');
    expect(after).toEqual(expect.arrayContaining(['year/outside-period', 'deadline/before-approval']));
    expect(await app.planFacts()).toEqual({ ok: true, value: facts });
    await app.rememberPlanFacts(NO_FACTS);
    expect(await codes()).toEqual(before);
  });

  it('of a damaged or foreign entry are none', () => {
    expect(factsFrom({})).toEqual(NO_FACTS);
    expect(factsFrom({ [FACTS_SETTING]: '{' })).toEqual(NO_FACTS);
    expect(factsFrom({ [FACTS_SETTING]: '{"period":7}' })).toEqual(NO_FACTS);
    expect(contextOf({ period: 'скоро', approved: 'вчера', abbreviations: '', daysOff: '' })).toEqual({});
  });

  it('that cannot be read are named', () => {
    expect(factsProblems({ ...facts, period: '2024-2023', abbreviations: 'ИМЦ', daysOff: '31.02.2026' })).toEqual({
      days: ['31.02.2026'],
      period: true,
      lines: ['ИМЦ'],
    });
    expect(factsProblems(NO_FACTS)).toEqual({ period: false, lines: [], days: [] });
  });
});

describe('a dictionary of abbreviations', () => {
  it('is read with any dash, equals sign or colon', () => {
    expect(
      readDictionary(
        'ИМЦ – Информационно-методический центр\nЦДО = Центр дополнительного образования;РОО: районный отдел образования.',
      ),
    ).toEqual({
      entries: {
        ИМЦ: 'Информационно-методический центр',
        ЦДО: 'Центр дополнительного образования',
        РОО: 'районный отдел образования',
      },
      bad: [],
    });
  });
});
