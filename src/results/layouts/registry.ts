import type { Layout } from '../table';
import { federalList } from './federal-list';
import { groupCompletion } from './group-completion';
import { individual } from './individual';
import { journalNarrow } from './journal-narrow';
import { journalWide } from './journal-wide';
import { markStatistics } from './mark-statistics';
import { plannedResults } from './planned-results';
import { pupilResults } from './pupil-results';
import { recheck } from './recheck';
import { schoolForm } from './school-form';
import { scoreCounts } from './score-counts';
import { scoreDistribution } from './score-distribution';
import { taskCompletion } from './task-completion';

/** Every layout that is read, the more telling ones first: a header is given to the first that recognises it. */
export const LAYOUTS: readonly Layout[] = [
  recheck,
  pupilResults,
  schoolForm,
  individual,
  plannedResults,
  federalList,
  journalWide,
  scoreDistribution,
  scoreCounts,
  markStatistics,
  journalNarrow,
  groupCompletion,
  taskCompletion,
];
