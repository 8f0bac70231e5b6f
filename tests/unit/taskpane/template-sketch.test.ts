import { templateSketch } from '../../../src/taskpane/view/template-sketch';
import { allTemplateSummaries } from '../../../src/templates/catalogue';
import { templatePicture } from '../../../src/templates/template-picture';

const count = (path: string, sign: string): number => path.split(sign).length - 1;
/** Ends of all strokes and lines of a path made of M x y H x, and of rectangles M x y h v h. */
const ends = (path: string): readonly number[] => [...path.matchAll(/H([\d.]+)/g)].map((match) => Number(match[1]));

describe('sketch of a table', () => {
  const picture = {
    widths: [10, 30],
    rows: [
      { kind: 'header' as const, cells: [cell(0, 'Номер'), cell(1, 'Мероприятие плана')] },
      { kind: 'section' as const, cells: [{ column: 0, span: 2, text: 'Раздел' }] },
      { kind: 'row' as const, cells: [cell(0, '1'), cell(1, 'Провести совещание')] },
    ],
  };

  it('has a dash for each word and a box for each cell', () => {
    const sketch = templateSketch(picture);
    expect(count(sketch.strongWords, 'M')).toBe(4);
    expect(count(sketch.words, 'M')).toBe(3);
    expect(count(sketch.grid, 'z')).toBe(5);
    expect(count(sketch.header, 'z')).toBe(1);
    expect(count(sketch.sections, 'z')).toBe(1);
  });

  it('makes a row with a long text taller', () => {
    const long = 'слово '.repeat(20);
    const taller = templateSketch({ ...picture, rows: [{ kind: 'row', cells: [cell(0, '1'), cell(1, long)] }] });
    const lower = templateSketch({ ...picture, rows: [{ kind: 'row', cells: [cell(0, '1'), cell(1, 'слово')] }] });
    expect(taller.height).toBeGreaterThan(lower.height);
  });

  it.each(allTemplateSummaries().map(({ id }) => id))('%s stays inside the picture', (id) => {
    const sketch = templateSketch(templatePicture(id, 2026));
    expect(sketch.height).toBeGreaterThan(20);
    expect(sketch.height).toBeLessThanOrEqual(64);
    expect(Math.max(...ends(sketch.words + sketch.strongWords))).toBeLessThanOrEqual(sketch.width);
  });
});

function cell(column: number, text: string): { column: number; span: number; text: string } {
  return { column, span: 1, text };
}
