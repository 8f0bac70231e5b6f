import type { Layout } from '../table';
import { individual } from './individual';
import { journalNarrow } from './journal-narrow';
import { journalWide } from './journal-wide';
import { markStatistics } from './mark-statistics';
import { scoreDistribution } from './score-distribution';
import { taskCompletion } from './task-completion';

/** Every layout that is read, the more telling ones first: a header is given to the first that recognises it. */
export const LAYOUTS: readonly Layout[] = [
  individual,
  journalWide,
  scoreDistribution,
  markStatistics,
  journalNarrow,
  taskCompletion,
];
