import { isPlace, placeByKey } from '../../../src/taskpane/place';

describe('the row of places', () => {
  test('an arrow leads to the neighbour', () => {
    expect(placeByKey('templates', 'ArrowRight')).toBe('check');
    expect(placeByKey('analysis', 'ArrowLeft')).toBe('check');
  });
  test('is a ring', () => {
    expect(placeByKey('risk', 'ArrowRight')).toBe('templates');
    expect(placeByKey('templates', 'ArrowLeft')).toBe('risk');
  });
  test('Home and End lead to its ends', () => {
    expect(placeByKey('check', 'Home')).toBe('templates');
    expect(placeByKey('check', 'End')).toBe('risk');
  });
  test('other keys lead nowhere', () => {
    expect(placeByKey('check', 'Enter')).toBeNull();
    expect(placeByKey('check', 'toString')).toBeNull();
  });
  test('only the four names are places', () => {
    expect(isPlace('risk')).toBe(true);
    expect(isPlace('Risk')).toBe(false);
    expect(isPlace(null)).toBe(false);
  });
});
