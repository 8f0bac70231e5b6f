import type { AssessmentData, DataSource } from '../domain/assessment';
import type { Finding } from '../domain/finding';
import type { AnalysisOptions } from './analysis';
import { resolveScale } from './settings';

/** The works with their scales as used; a boundary that the user's or the published scale has settled is no longer told as open. */
export function withScales(data: readonly AssessmentData[], options: AnalysisOptions): AssessmentData[] {
  const used = data.map((work) => resolveScale(work, options));
  const isSettled = (i: number): boolean => used[i]?.origin !== 'data';
  const sources = new Map<DataSource, DataSource>();
  for (const source of new Set(data.flatMap((work) => work.sources))) {
    const own = [...data.keys()].filter((i) => data[i]?.sources.includes(source));
    const settled = new Set(own.filter(isSettled).flatMap((i) => openOf(data[i])));
    // a table of several works may leave the same boundary open in another one
    for (const gap of own.filter((i) => !isSettled(i)).flatMap((i) => openOf(data[i]))) settled.delete(gap);
    const findings = source.findings.filter((finding) => !settled.has(gapOf(finding) ?? ''));
    sources.set(source, findings.length === source.findings.length ? source : withFindings(source, findings));
  }
  return data.map((work, i) => ({
    ...work,
    scale: used[i] ?? null,
    sources: work.sources.map((source) => sources.get(source) ?? source),
  }));
}

/** Sources with the findings that are still open once the scales of the user have been looked at. */
export function settledSources(
  sources: readonly DataSource[],
  data: readonly AssessmentData[],
  options: AnalysisOptions,
): readonly DataSource[] {
  const settled = new Map<DataSource, DataSource>();
  withScales(data, options).forEach((work, i) =>
    work.sources.forEach((source, j) => {
      const before = data[i]?.sources[j];
      if (before) settled.set(before, source);
    }),
  );
  return sources.map((source) => settled.get(source) ?? source);
}

function openOf(work: AssessmentData | undefined): string[] {
  return (work?.scale?.open ?? []).flatMap((range, i) => (range ? [[i + 3, ...range].join(' ')] : []));
}

function gapOf({ code, params }: Finding): string | null {
  return code === 'results/scaleGap' ? [params['mark'], params['low'], params['high']].join(' ') : null;
}

/** A spread would list the cells that name schools at once, one for each pupil. */
function withFindings(source: DataSource, findings: readonly Finding[]): DataSource {
  const { file, sheet, layout, headerRow, firstRow, lastRow, firstColumn, lastColumn } = source;
  const { columns, schools, participants } = source;
  return {
    ...{ file, sheet, layout, headerRow, firstRow, lastRow, firstColumn, lastColumn, columns, schools, participants },
    get mentions() {
      return source.mentions;
    },
    findings,
  };
}
