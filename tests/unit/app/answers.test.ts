import { computeHere } from '../../../src/app/compute-here';
import { ANSWERS_PREFIX, answersFrom } from '../../../src/app/answers';
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
