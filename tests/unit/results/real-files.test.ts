import { existsSync } from 'node:fs';
import { readResults } from '../../../src/results/read-results';
import { openGrids } from './open-grids';

const REAL = '/work/shared/data/real';
const whenThere = existsSync(REAL) ? describe : describe.skip;

whenThere('the real report files', () => {
  const open = (name: string): ReturnType<typeof openGrids> => openGrids(`${REAL}/${name}.xlsx`);

  it('give 50 pupils of one school with 15 tasks from the individual results', () => {
    const { data } = readResults(open('vpr2026_ru4_f1_individual'));
    expect(data).toHaveLength(1);
    expect(data[0]?.assessment).toEqual({ procedure: 'ВПР', subject: 'Русский язык', grade: 4, year: 2026 });
    expect(data[0]?.pupils?.length).toBe(50);
    expect(data[0]?.pupils?.classes).toEqual(['1', '2']);
    expect(data[0]?.tasks.map(({ code, max, difficulty }) => `${code} ${max ?? ''}${difficulty ?? ''}`)).toEqual([
      '1 2Б',
      '2 1Б',
      '3 2Б',
      '4 3Б',
      '5 2Б',
      '6 1Б',
      '7 1Б',
      '8 2Б',
      '9.1 1П',
      '9.2 2П',
      '10.1 1П',
      '10.2 2П',
      '11 1Б',
      '12.1 2Б',
      '12.2 1Б',
    ]);
    expect(data[0]?.pupils?.score[0]).toBe(15);
    expect(data[0]?.scale?.cuts[0]).toBe(10);
  });

  it('tell which boundaries the 50 pupils leave open', () => {
    const { findings } = readResults(open('vpr2026_ru4_f1_individual'));
    expect(findings.map(({ code, params }) => [code, params])).toEqual([
      ['results/scaleGap', { mark: 4, low: 16, high: 17, chosen: 17 }],
      ['results/scaleGap', { mark: 5, low: 21, high: 22, chosen: 22 }],
    ]);
  });

  it('give the marks of country, region, municipality and school', () => {
    const { data, findings } = readResults(open('vpr2026_ru4_f3_marks'));
    expect(data[0]?.marks).toEqual({
      participants: [89],
      values: [[12.36, 52.81, 26.97, 7.87]],
      references: [
        { kind: 'country', name: 'Вся выборка', participants: 1722202, values: [5.06, 32.92, 44.33, 17.69] },
        { kind: 'region', name: 'Н-ская область', participants: 30216, values: [13.44, 44.15, 36.28, 6.14] },
        {
          kind: 'municipality',
          name: 'Н-ский муниципальный район',
          participants: 3162,
          values: [13.57, 46.9, 33.65, 5.88],
        },
      ],
    });
    expect(findings).toEqual([]);
  });

  it('give the journal counts of region, municipality and school', () => {
    const { data, findings } = readResults(open('vpr2024_ma4_journal'));
    expect(data[0]?.assessment).toEqual({ procedure: 'ВПР', subject: 'Математика', grade: 4, year: 2024 });
    expect(data[0]?.max).toBe(20);
    expect(data[0]?.journal?.values).toEqual([{ lowered: 52, confirmed: 37, raised: 4 }]);
    expect(data[0]?.journal?.references.map(({ kind, values }) => [kind, values.lowered])).toEqual([
      ['region', 11011],
      ['municipality', 1151],
    ]);
    expect(findings).toEqual([]);
  });

  it('are two works of one school when read together, and the different numbers of pupils are told', () => {
    const all = ['vpr2024_ma4_journal', 'vpr2026_ru4_f1_individual', 'vpr2026_ru4_f3_marks'].flatMap(open);
    const { data, findings } = readResults(all);
    expect(data.map(({ assessment, schools }) => [assessment.subject, schools.map(({ key }) => key)])).toEqual([
      ['Математика', ['edu000001']],
      ['Русский язык', ['edu000001']],
    ]);
    expect(findings.filter(({ code }) => code === 'results/reportsDiffer').map(({ params }) => params)).toEqual([
      { name: 'МБОУ «СОШ №1 г. Н»', here: 89, there: 50 },
    ]);
  });
});
