export { planShift } from '../roadmap/shift/plan-shift';
export { buildCalendar } from '../templates/build-calendar';
export { buildMeasuresFor } from '../templates/build-measures';
export { buildProgressReport } from '../templates/build-progress';
export { flaggedSchools } from './flagged-schools';
