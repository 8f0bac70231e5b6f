import type { AnalysisOptions } from '../../risk/analysis';

/** The settings as typed. */
export interface AnalysisForm {
  readonly reference: AnalysisOptions['reference'];
  readonly cuts: readonly [string, string, string];
  readonly openTasks: string;
}

export const emptyAnalysisForm: AnalysisForm = { reference: 'loo', cuts: ['', '', ''], openTasks: '' };

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

/** Options for the core; null while the cuts have a problem. */
export function analysisOptions(form: AnalysisForm): AnalysisOptions | null {
  if (cutsProblem(form.cuts)) return null;
  const [three, four, five] = form.cuts;
  const openTasks = form.openTasks
    .split(/[\s,;]+/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  return {
    reference: form.reference,
    ...(three.trim() === '' ? {} : { scale: [Number(three), Number(four), Number(five)] }),
    ...(openTasks.length === 0 ? {} : { openTasks }),
  };
}
