import { normalDeadline } from '../../../src/roadmap/fixes/normalise-deadlines';
import { templateDefinition, templateSummaries } from '../../../src/templates/catalogue';
import { deadlineText } from '../../../src/templates/deadline-text';
import { textWidth } from '../../../src/templates/letter-widths';
import { linesOf, textHeight } from '../../../src/templates/text-size';

const STYLE = { size: 11 };

describe('linesOf', () => {
  it('breaks between words where the cell is full', () => {
    expect(linesOf('Муниципальный координатор ВПР, школьные координаторы ВПР', 30, STYLE)).toEqual([
      'Муниципальный координатор',
      'ВПР, школьные координаторы',
      'ВПР',
    ]);
  });

  it('keeps the lines of the text and breaks a word that is wider than the cell', () => {
    expect(linesOf('один\nдва', 30, STYLE)).toEqual(['один', 'два']);
    const lines = linesOf('Рентгеноэлектрокардиографического', 15, STYLE);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('Рентгеноэлектрокардиографического');
  });

  it('breaks at no space that does not break', () => {
    expect(linesOf('ноябрь 2026\u00a0г., февраль 2027\u00a0г.', 24, STYLE)).toEqual([
      'ноябрь 2026\u00a0г., февраль',
      '2027\u00a0г.',
    ]);
  });

  it('has one empty line for an empty text', () => {
    expect(linesOf('', 10, STYLE)).toEqual(['']);
  });
});

describe('textWidth', () => {
  it('is the width that Times New Roman prints, in points', () => {
    // 28.995 of the font size, summed from the metrics of the font
    const text = 'Сопоставление результатов внешних работ с отметками за четверть';
    expect(textWidth(text, 10, false)).toBeCloseTo(289.95, -1);
    expect(textWidth(text, 10, true)).toBeCloseTo(310.9, -1);
  });
});

describe('textHeight', () => {
  it('grows with the lines', () => {
    expect(textHeight('а\nб\nв', 10, STYLE)).toBeGreaterThan(textHeight('а', 10, STYLE) * 2);
  });
});

describe.each(templateSummaries().map(({ id }) => id))('deadlines of %s', (id) => {
  it('leave no «г.» alone on a line and are left alone by the fixes', () => {
    const { columns, sections } = templateDefinition(id);
    const width = columns.find(({ field }) => field === 'deadline')?.width ?? 0;
    const texts = sections.flatMap(({ measures }) => measures.map(({ deadline }) => deadlineText(deadline, 2026)));
    const broken = texts.filter((text) => linesOf(text, width, STYLE).slice(1).includes('г.'));
    expect(broken).toEqual([]);
    expect(texts.map(normalDeadline)).toEqual(texts);
  });
});
