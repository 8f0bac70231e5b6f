import { LAYOUTS } from '../../../src/results/layouts/registry';
import { readResults } from '../../../src/results/read-results';
import type { Layout } from '../../../src/results/table';
import { makeGrid } from './open-grids';

const HEADER = ['ОО', 'Код участника', '1 (2б)', '2 (3б)', '3 (1б)', 'Первичный балл', 'Отметка'];
const good = makeGrid([['ВПР 2026 Математика 4 класс'], HEADER, ['edu100001', '1', 2, 3, 1, 6, 5]], { sheet: 'Целый' });
const bad = makeGrid(
  [
    ['Особая шапка', 'ОО'],
    ['edu100001', 1],
  ],
  { sheet: 'Сбойный' },
);

describe('a layout that fails', () => {
  const recognises: Layout['recognises'] = ({ labels }) => [...labels.values()].includes('Особая шапка');
  const failing: Layout = {
    id: 'plannedResults',
    recognises,
    read() {
      throw new RangeError('broken on purpose');
    },
  };

  it('becomes a note about its sheet, and the other sheets are read', () => {
    const { data, notes } = readResults([bad, good], {}, [failing, ...LAYOUTS]);
    expect(notes).toEqual([
      { file: null, sheet: 'Сбойный', code: 'crashed', params: { sheet: 'Сбойный', cause: 'broken on purpose' } },
    ]);
    expect(data[0]?.pupils?.length).toBe(1);
  });

  it('is a note too when it fails while looking at the header', () => {
    const looking: Layout = {
      ...failing,
      recognises(header, grid) {
        if (recognises(header, grid)) throw new TypeError('cannot look');
        return false;
      },
    };
    const { data, notes } = readResults([good, bad], {}, [looking, ...LAYOUTS]);
    expect(notes.map(({ sheet, code }) => [sheet, code])).toEqual([['Сбойный', 'crashed']]);
    expect(data).toHaveLength(1);
  });
});
