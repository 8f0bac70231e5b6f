const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Files that take longest, the longest first. On a fresh checkout jest knows no durations and goes by size: a long file that comes last keeps
 * one core while the others have nothing left to do. A name that is gone is no error, and a new file runs among the others.
 */
const SLOW = [
  'contract/book-failures',
  'contract/sheet-faults',
  'contract/report-faults',
  'contract/reports-flow',
  'unit/results/fuzz',
  'contract/memory-faults',
  'unit/roadmap/recall',
  'contract/alternating-rows',
  'unit/roadmap/corpus',
  'contract/app-flow',
  'unit/cli/main',
  'unit/indicators/properties',
  'unit/roadmap/robustness',
  'contract/excel-round-trips',
  'unit/calibration/simulator',
  'contract/excel-failures',
  'contract/file-workbook',
  'contract/fixes-flow',
  'unit/app/overview',
  'unit/app/bad-input',
  'unit/roadmap/fixes',
  'unit/roadmap/unlike-tables',
  'unit/results/honest-sheets',
  'unit/calibration/calibration',
];

const placeOf = (path) => {
  const name = path.replaceAll('\\', '/').replace(/\.test\.tsx?$/, '');
  const place = SLOW.findIndex((slow) => name.endsWith(`/tests/${slow}`));
  return place === -1 ? SLOW.length : place;
};

module.exports = class SlowFirst extends Sequencer {
  /** Sorting is stable: among the others jest's own order stays, failed and slow ones first where it knows them. */
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a.path) - placeOf(b.path));
  }
};
