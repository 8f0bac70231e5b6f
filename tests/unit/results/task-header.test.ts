import { parseTaskHeader } from '../../../src/results/task-header';

const read = (value: string | number, format: string | null = null): unknown => {
  const task = parseTaskHeader(value, format);
  return task && [task.code, task.max, task.value];
};

describe('a header of a task, score or mark', () => {
  it.each([
    ['1 (2б)', ['1', 2, null]],
    ['9.1 (1б)', ['9.1', 1, null]],
    ['9,1(1 б.)', ['9.1', 1, null]],
    ['4К1 (3б)', ['4К1', 3, null]],
    ['4K1 (3 балла)', ['4К1', 3, null]],
    ['4 к 1\u00a0(3б)', ['4К1', 3, null]],
    ['Задание 5 (макс. 2)', ['5', 2, null]],
    ['12', ['12', null, 12]],
    ['№ 7', ['7', null, 7]],
    ['12.2', ['12.2', null, null]],
    ['«4»', ['4', null, 4]],
    ['Отметка 2', ['2', null, 2]],
    ['5 (отлично)', ['5', null, 5]],
    ['2, %', ['2', null, 2]],
  ])('%s is read', (text, task) => {
    expect(read(text)).toEqual(task);
  });

  it('is a number, or the day and month that Excel made of a code', () => {
    expect(read(0)).toEqual(['0', null, 0]);
    expect(read(9.2)).toEqual(['9.2', null, null]);
    expect(read(46062, 'd-mmm')).toEqual(['9.2', null, null]);
    expect(read(46062)).toEqual(['9.2', null, null]);
    expect(read('09.фев')).toEqual(['9.2', null, null]);
  });

  it.each([
    'Комментарий',
    'МБОУ «СОШ №1»',
    'Понизили (Отметка < Отметка по журналу) %',
    'edu203500',
    '20.04.2026 (пн)',
    '',
  ])('«%s» is none', (text) => {
    expect(read(text)).toBeNull();
  });
});
