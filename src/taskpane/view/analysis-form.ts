import type { AnalysisOptions } from '../../risk/analysis';

/** The settings as typed. */
export interface AnalysisForm {
  readonly reference: AnalysisOptions['reference'];
  readonly cuts: readonly [string, string, string];
  readonly openTasks: string;
  readonly codifier: string;
  /** fewer alarms where all is well, and more power with several years */
  readonly steady: boolean;
}

export const emptyAnalysisForm: AnalysisForm = {
  reference: 'loo',
  cuts: ['', '', ''],
  openTasks: '',
  codifier: '',
  steady: false,
};

export type CutsProblem = 'incomplete' | 'notWhole' | 'notRising';

/** Why the three cuts cannot be used; null when they can, or when all are empty. */
export function cutsProblem(cuts: AnalysisForm['cuts']): CutsProblem | null {
  const texts = cuts.map((cut) => cut.trim());
  if (texts.every((text) => text === '')) return null;
  if (texts.some((text) => text === '')) return 'incomplete';
  if (texts.some((text) => !/^\d{1,3}$/.test(text))) return 'notWhole';
  const [three, four, five] = texts.map(Number);
  return (three ?? 0) < (four ?? 0) && (four ?? 0) < (five ?? 0) ? null : 'notRising';
}

/** First years of a new codifier; null when something else is typed. */
export function codifierYears(text: string): readonly number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  return parts.every((part) => /^20\d\d$/.test(part)) ? parts.map(Number) : null;
}

/** Options for the core; null while the cuts or the years have a problem. */
export function analysisOptions(form: AnalysisForm): AnalysisOptions | null {
  const years = codifierYears(form.codifier);
  if (cutsProblem(form.cuts) || years === null) return null;
  const [three, four, five] = form.cuts;
  const openTasks = form.openTasks
    .split(/[\s,;]+/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  return {
    reference: form.reference,
    ...(three.trim() === '' ? {} : { scale: [Number(three), Number(four), Number(five)] }),
    ...(openTasks.length === 0 ? {} : { openTasks }),
    ...(years.length === 0 ? {} : { codifierYears: years }),
    ...(form.steady ? { variant: 'steady' } : {}),
  };
}
