import { isPlace, placeByKey } from '../../../src/taskpane/place';

describe('the row of places', () => {
  test('an arrow leads to the neighbour', () => {
    expect(placeByKey('overview', 'ArrowRight')).toBe('analysis');
    expect(placeByKey('check', 'ArrowLeft')).toBe('risk');
  });
  test('is a ring', () => {
    expect(placeByKey('templates', 'ArrowRight')).toBe('overview');
    expect(placeByKey('overview', 'ArrowLeft')).toBe('templates');
  });
  test('Home and End lead to its ends', () => {
    expect(placeByKey('check', 'Home')).toBe('overview');
    expect(placeByKey('check', 'End')).toBe('templates');
  });
  test('other keys lead nowhere', () => {
    expect(placeByKey('check', 'Enter')).toBeNull();
    expect(placeByKey('check', 'toString')).toBeNull();
  });
  test('only its own names are places', () => {
    expect(isPlace('risk')).toBe(true);
    expect(isPlace('Risk')).toBe(false);
    expect(isPlace(null)).toBe(false);
  });
});
