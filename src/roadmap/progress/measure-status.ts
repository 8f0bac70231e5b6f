import type { Measure } from '../measure-table';
import { normalise } from '../text/text';
import { dueDate } from './due-date';

/**
 * done: the conclusion names a document, link or number that shows it; withoutEvidence: it only says that the measure was done;
 * overdue: nothing, or «not done», and the date has passed; open: not due yet; undated: nothing, and no date to compare with.
 */
export type MeasureStatus = 'done' | 'withoutEvidence' | 'overdue' | 'open' | 'undated';

const EVIDENCE =
  /№ ?\d|(?:приказ|протокол|справк|письм|распоряжени|постановлени|акт(?:ы|ов|а|ом)?(?![а-я])|отчет|положени|программ|списк|список|реестр|график|размещен|опубликован|https?:|www\.|сайт|\d+ (?:человек|чел\.|педагог|учител|школ|участник|работ))/;
const NOT_DONE =
  /(?:^|[^а-я])(?:не (?:выполнен|проведен|исполнен|реализован|сделан|завершен|наступил)|перенесен|отложен|планируется|в работе|частично)/;

/** State of the measure on the day (ISO) asked for. */
export function measureStatus(measure: Measure, asOf: string): MeasureStatus {
  const conclusion = normalise(measure.conclusion ?? '');
  if (conclusion !== '' && !NOT_DONE.test(conclusion)) return EVIDENCE.test(conclusion) ? 'done' : 'withoutEvidence';
  const due = dueDate(measure);
  if (due === null) return 'undated';
  return due < asOf ? 'overdue' : 'open';
}

export interface ProgressCounts extends Readonly<Record<MeasureStatus, number>> {
  readonly total: number;
}

export function progressCounts(measures: readonly Measure[], asOf: string): ProgressCounts {
  const counts = { done: 0, withoutEvidence: 0, overdue: 0, open: 0, undated: 0, total: measures.length };
  for (const measure of measures) counts[measureStatus(measure, asOf)] += 1;
  return counts;
}
