import { loadTranslator } from '../../../src/i18n/load';
import { conflictText } from '../../../src/taskpane/view/conflict-text';

const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('what the list of conflicts says of a cell', () => {
  it('is the former value, ours and the present one', async () => {
    const [ru, en] = [await loadTranslator('ru'), await loadTranslator('en')];
    const why = { kind: 'value', before: null, ours: 1234.5, now: 'моё' } as const;
    expect(plain(conflictText(why, ru))).toBe('было пусто; мы записали 1 234,5; сейчас моё');
    expect(conflictText(why, en)).toBe('it was empty; we wrote 1,234.5; now it is моё');
  });

  it('is what of the look was changed, and the present text of a note', async () => {
    const t = await loadTranslator('ru');
    expect(conflictText({ kind: 'look', properties: ['fill', 'bold'] }, t)).toBe(
      'изменено: заливка, полужирное начертание',
    );
    const now = 'очень '.repeat(30);
    const text = conflictText({ kind: 'note', before: null, ours: null, now }, t);
    expect(text).toMatch(/^наш текст исправлен, сейчас: очень .*…$/);
    expect(text.length).toBeLessThan(100);
  });
});
