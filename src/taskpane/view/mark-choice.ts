import type { AnalysisReport } from '../../app/api';
import type { HighlightChoice } from '../../reports/highlight/choice';

/** Indicators by which schools are flagged in this analysis, in the order in which they are met. */
export function flaggedIndicators(report: AnalysisReport): readonly string[] {
  const found = new Set<string>();
  for (const { results } of report.analysis.schools)
    for (const { result } of results)
      if (result.level === 'strong' || result.level === 'check')
        for (const { indicator } of result.reasons) found.add(indicator);
  return [...found];
}

/** The list with the value in it or not. */
export function toggled<T>(list: readonly T[], value: T, on: boolean): readonly T[] {
  const rest = list.filter((each) => each !== value);
  return on ? [...rest, value] : rest;
}

/** All chosen one by one is the same as any. */
export function withIndicator(
  choice: HighlightChoice,
  all: readonly string[],
  indicator: string,
  on: boolean,
): readonly string[] | null {
  const chosen = toggled(choice.indicators ?? all, indicator, on);
  return all.every((each) => chosen.includes(each)) ? null : chosen;
}
