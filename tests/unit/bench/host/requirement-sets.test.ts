import { readFileSync } from 'node:fs';
import { kinds } from '../../../../src/bench/host/kinds/registry';
import { requirementSet } from '../../../../src/bench/host/requirement-sets';

const library = readFileSync('node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js', 'utf8');

/** «Range.getCell» of the library's own checks with its set. */
const checks = [
  ...library.matchAll(/_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "([\d.]+)", _hostName\)/g),
];

describe('requirement sets of simulated members', () => {
  it('are those that the installed library names', () => {
    const wrong = checks.flatMap(([, kind = '', member = '', set = '']) => {
      const name = member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);
      const simulated = Object.hasOwn(kinds, kind);
      return simulated && requirementSet(kind, name) !== set ? [`${kind}.${name} ${set}`] : [];
    });
    expect(checks.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });
});
