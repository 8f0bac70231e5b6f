import { FIXES, fixFor } from '../../src/roadmap/fixes/registry';
import { value } from './book-bench';
import { BROKEN, openBroken } from './broken-plans';
import { dumpModel } from './excel-harness';

describe('each kind of repair over genuine Office.js', () => {
  it.each(FIXES.map(({ id }) => id))('%s is offered place by place, shown, done and taken back exactly', async (id) => {
    const { excel, app, checked } = await openBroken(BROKEN[id]);
    const offers = value(await app.fixOffers(checked));
    const places = [...checked.findings, ...offers].filter((finding) => finding.fixable && fixFor(finding) === id);
    expect(places.length).toBeGreaterThan(0);
    const before = dumpModel(excel.model);
    for (const chosen of [[places[0] ?? id], [id]]) {
      const preview = value(await app.previewFixes(checked, chosen));
      expect(preview.refused).toEqual([]);
      expect(preview.changes.filter(({ fix }) => fix === id).length).toBeGreaterThan(0);
      expect(dumpModel(excel.model)).toEqual(before);
      value(await app.apply(preview.plan));
      expect(dumpModel(excel.model)).not.toEqual(before);
      const [again] = value(await app.check()).tables;
      if (chosen[0] === id) expect(again?.findings.filter((finding) => fixFor(finding) === id)).toEqual([]);
      expect(value(await app.takeBackLast()).skipped).toEqual([]);
      expect(dumpModel(excel.model)).toEqual(before);
    }
  });

  it('a protected sheet is refused by name and nothing is lost', async () => {
    const { excel, app, checked } = await openBroken(BROKEN.renumber);
    const preview = value(await app.previewFixes(checked, ['renumber']));
    excel.model.sheets[0]?.set({ protected: true });
    const before = dumpModel(excel.model);
    expect(await app.apply(preview.plan)).toMatchObject({
      ok: false,
      failure: { code: 'protected', params: { sheet: 'Лист1' }, written: [] },
    });
    expect(dumpModel(excel.model)).toEqual(before);
  });

  it('a formula is never written over: the refusal names its cell', async () => {
    const { excel, app } = await openBroken(BROKEN.renumber);
    excel.model.sheets[0]?.setFormula(4, 0, '=1+1', 2);
    const [checked] = value(await app.check()).tables;
    if (!checked) throw new Error('no table');
    const preview = value(await app.previewFixes(checked, ['renumber']));
    const before = dumpModel(excel.model);
    expect(await app.apply(preview.plan)).toMatchObject({
      ok: false,
      failure: { code: 'formula', params: { sheet: 'Лист1', cell: 'A5' }, written: [] },
    });
    expect(dumpModel(excel.model)).toEqual(before);
  });
});
