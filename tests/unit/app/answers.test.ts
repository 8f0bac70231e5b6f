import { computeHere } from '../../../src/app/compute-here';
import { ANSWERS_PREFIX, answersFrom } from '../../../src/app/answers';
import { rememberedAnswers } from '../../../src/app/remembered-answers';
import { createApp } from '../../../src/app/create-app';
import type { Grid } from '../../../src/grid/grid';
import { loadTranslator } from '../../../src/i18n/load';
import { memoryWorkbookOf } from '../../../src/plan/memory-workbook';

/** Two columns of figures beside pupils, with headings that say nothing. */
function unclear(): Grid {
  const rows = Array.from({ length: 12 }, (_, i) => ['edu203501', String(500 + i), 10 + (i % 5), 9 + (i % 5)]);
  return {
    sheet: 'Перепроверка',
    file: null,
    origin: { row: 0, column: 0 },
    values: [['Логин', 'Код участника', 'Столбец А', 'Столбец Б'], ...rows],
    merges: [],
    numberFormats: null,
    hiddenRows: [],
  };
}

describe('answers', () => {
  it('are asked for, remembered in the workbook and used by the next analysis', async () => {
    const workbook = memoryWorkbookOf([unclear()]);
    const t = await loadTranslator('ru');
    const app = createApp(workbook, computeHere, t);
    const first = await app.analyse({ reference: 'loo' });
    if (!first.ok) throw new Error(first.failure.code);
    const question = first.value.questions?.find(({ kind }) => kind === 'columns');
    if (!question) throw new Error('nothing was asked');
    expect(first.value.rechecks).toEqual([]);

    const columns = { 0: 'school', 1: 'pupil', 2: 'first', 3: 'second' } as const;
    expect(await app.answer(question, { kind: 'columns', columns })).toMatchObject({ ok: true });
    const again = await createApp(workbook, computeHere, t).analyse({ reference: 'loo' });
    if (!again.ok) throw new Error(again.failure.code);
    expect(again.value.rechecks).toHaveLength(1);
    expect(again.value.questions).toEqual([]);
  });

  it('are shown with what they were asked about, and asked anew once forgotten', async () => {
    const workbook = memoryWorkbookOf([unclear()]);
    const app = createApp(workbook, computeHere, await loadTranslator('ru'));
    const asked = async () => {
      const report = await app.analyse({ reference: 'loo' });
      if (!report.ok) throw new Error(report.failure.code);
      return report.value.questions?.find(({ kind }) => kind === 'columns');
    };
    const question = await asked();
    if (!question) throw new Error('nothing was asked');
    const columns = { 0: 'school', 1: 'pupil', 2: 'first', 3: 'second' } as const;
    await app.answer(question, { kind: 'columns', columns });
    expect(await asked()).toBeUndefined();
    const remembered = await app.rememberedAnswers();
    expect(remembered).toMatchObject({
      ok: true,
      value: [
        {
          id: question.fingerprint,
          sheet: 'Перепроверка',
          school: null,
          columns: [
            { header: 'Логин', role: 'school' },
            { header: 'Код участника', role: 'pupil' },
            { header: 'Столбец А', role: 'first' },
            { header: 'Столбец Б', role: 'second' },
          ],
        },
      ],
    });
    expect(await app.forgetAnswers([question.fingerprint])).toMatchObject({ ok: true });
    expect(await app.rememberedAnswers()).toMatchObject({ ok: true, value: [] });
    expect(await asked()).toMatchObject({ fingerprint: question.fingerprint });
  });

  it('of an older version are shown without what they were asked about', () => {
    const settings = {
      [`${ANSWERS_PREFIX}a`]: '{"layout":"recheck","columns":{"0":"first"}}',
      [`${ANSWERS_PREFIX}b`]: '{"school":"edu1","about":5}',
      [`${ANSWERS_PREFIX}c`]: '{"school":"edu2","about":{"sheet":"Лист1","name":"Пятая"}}',
      [`${ANSWERS_PREFIX}d`]: '{"results":false,"about":{"sheet":"Цены"}}',
    };
    expect(rememberedAnswers(settings)).toEqual([
      { id: 'a', sheet: null, name: null, school: null, columns: [{ header: '', role: 'first' }], results: null },
      { id: 'b', sheet: null, name: null, school: 'edu1', columns: [], results: null },
      { id: 'c', sheet: 'Лист1', name: 'Пятая', school: 'edu2', columns: [], results: null },
      { id: 'd', sheet: 'Цены', name: null, school: null, columns: [], results: false },
    ]);
  });

  it('that are damaged or not ours are as good as none', () => {
    const settings = {
      [`${ANSWERS_PREFIX}a`]: 'not json',
      [`${ANSWERS_PREFIX}b`]: '{"layout":"other","columns":{}}',
      [`${ANSWERS_PREFIX}c`]: '{"layout":"recheck","columns":{"0":"president"}}',
      [`${ANSWERS_PREFIX}d`]: '{"school":5}',
      elsewhere: '{"school":"edu1"}',
      [`${ANSWERS_PREFIX}e`]: '{"school":"edu1"}',
    };
    expect(answersFrom(settings)).toEqual({ columnMaps: {}, schoolAnswers: { e: 'edu1' }, tableAnswers: {} });
  });
});
