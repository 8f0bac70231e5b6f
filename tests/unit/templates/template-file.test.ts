import { templateFileName, templateFileText, templateOfText } from '../../../src/templates/template-file';
import type { OwnTemplate } from '../../../src/templates/own-template';

const template: OwnTemplate = {
  version: 1,
  name: 'Наш план',
  title: ['План на 2026/2027 учебный год'],
  fields: ['number', 'measure', 'deadline'],
  rowKinds: ['header', 'section', 'measure'],
  values: [
    ['№', 'Мероприятие', 'Срок'],
    ['1. Контроль', null, null],
    [1, '=1+1 – это текст', 46_000],
  ],
  merges: [{ row: 1, column: 0, rows: 1, columns: 3 }],
  formats: [{ row: 2, column: 2, format: 'dd.mm.yyyy' }],
};
const stored = (): Record<string, unknown> => JSON.parse(templateFileText(template)) as Record<string, unknown>; // -- our own text

describe('a template in a file', () => {
  it('is read back as it was, also with a mark at the beginning and foreign entries', () => {
    expect(templateOfText(templateFileText(template))).toEqual(template);
    expect(templateOfText(`\ufeff${JSON.stringify({ ...stored(), script: '<b>' })}`)).toEqual(template);
  });

  it.each<[string, unknown]>([
    ['another format', { ...stored(), format: 'other' }],
    ['another version', { ...stored(), version: 2 }],
    ['no name', { ...stored(), name: 7 }],
    ['an unknown field', { ...stored(), fields: ['number', 'measure', '__proto__'] }],
    ['rows of another number', { ...stored(), rowKinds: ['header'] }],
    ['a line that is too wide', { ...stored(), values: [[1, 2, 3, 4], [null], [null]] }],
    ['a value that is no cell', { ...stored(), values: [[{}], [null], [null]] }],
    ['a merge outside', { ...stored(), merges: [{ row: 2, column: 0, rows: 2, columns: 1 }] }],
    [
      'merges that overlap',
      {
        ...stored(),
        merges: [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 1, column: 0, rows: 1, columns: 2 },
        ],
      },
    ],
    ['a format outside', { ...stored(), formats: [{ row: 9, column: 0, format: '@' }] }],
    ['a list', []],
    ['nothing', null],
  ])('with %s is refused', (_, content) => {
    expect(templateOfText(JSON.stringify(content))).toBeNull();
  });

  it('that is cut off is refused', () => {
    expect(templateOfText(templateFileText(template).slice(0, 80))).toBeNull();
    expect(templateOfText('')).toBeNull();
  });

  it('has a name that every file system takes', () => {
    expect(templateFileName('План: 2026/2027 «школы»?')).toBe('План 2026 2027 «школы».json');
    expect(templateFileName('***')).toBe('template.json');
  });
});
