import type { Interval } from '../indicators/numerics/wilson';
import type { Agreement, RecheckAgreement } from '../recheck/agreement';
import type { SchoolContext } from '../risk/analysis';
import type { Cohort } from '../risk/views/cohorts';
import type { ResultComparison } from '../risk/views/compare-results';
import type { Correlation } from '../risk/views/correlation';
import type { MarkTwoDynamics } from '../risk/views/mark-two';
import type { MeanChange, PairSummary } from '../risk/views/pair-summary';
import { RULE_FALSE_ALARMS, type PracticeRule } from '../risk/views/practice-rules';
import type { RiskZone } from '../risk/views/risk-zone';
import type { CompletionZones, MarkGroup, SchoolView } from '../risk/views/school-view';
import type { IndicatorResult } from '../domain/outcome';
import { oftenText } from './reason-text';
import type { Translator } from './translator';

/** The sentences of a school's view, in the order in which they are read. */
export function viewSentences(view: SchoolView, t: Translator): string[] {
  return [
    t('views.sample', { n: view.n, size: view.sample }),
    ...(view.markTwo ? markTwoSentences(view.markTwo, t) : []),
    ...(view.gap ? [gapSentence(view.gap, t)] : []),
    ...(view.zones ? zoneSentences(view.zones, t) : []),
    ...(view.groups.length > 0 ? [`${view.groups.map((group) => groupText(group, t)).join('; ')}.`] : []),
  ];
}

export function markTwoSentences({ years, steps, status, worst }: MarkTwoDynamics, t: Translator): string[] {
  const shares = years.map(({ year, share }) =>
    t('views.markTwo.year', { year: String(year), share: t.percent(share / 100) }),
  );
  const sentences = [t('views.markTwo', { years: shares.join(', ') })];
  for (const { from, to, broken } of steps)
    if (broken) sentences.push(t(`views.markTwo.broken.${broken}`, { from: String(from), to: String(to) }));
  if (status === 'negative' && worst)
    sentences.push(
      t('views.markTwo.negative', {
        from: String(worst.from),
        to: String(worst.to),
        growth: t.number(worst.growth ?? 0, 1),
      }),
    );
  else if (status === 'notNegative') sentences.push(t('views.markTwo.notNegative'));
  else sentences.push(t('views.markTwo.few', { years: steps.filter(({ growth }) => growth !== null).length + 1 }));
  return sentences;
}

function gapSentence({ n, up, down }: NonNullable<SchoolView['gap']>, t: Translator): string {
  return t('views.gap', { k: up + down, n: t.number(n, 0), up: t.number(up, 0), down: t.number(down, 0) });
}

export function zoneSentences({ base, advanced, high }: CompletionZones, t: Translator): string[] {
  const sentences: string[] = [];
  for (const [key, level] of [
    ['views.zone.base', base],
    ['views.zone.advanced', advanced],
  ] as const)
    if (level)
      sentences.push(t(key, { percent: t.percent(level.percent / 100), zone: t(`views.zone.name.${level.zone}`) }));
  if (high !== null) sentences.push(t('views.zone.high', { percent: t.percent(high / 100) }));
  return sentences;
}

export function groupText({ mark, n, share, small, completion }: MarkGroup, t: Translator): string {
  return t('views.group', {
    mark,
    n,
    share: t.percent(share),
    completion: small ? 'small' : completion === null ? 'none' : t.percent(completion / 100),
  });
}

/** «По годам: ...» and what the newest year means against the others. */
export function riskZoneSentences({ years, status, inARow }: RiskZone, t: Translator): string[] {
  const list = years.map(({ year, level }) => t('views.zoneYear', { year: String(year), level: t(`levels.${level}`) }));
  return [t(`views.zoneStatus.${status}`, { years: inARow }), t('views.zoneYears', { years: list.join(', ') })];
}

export function cohortSentence({ procedure, subject, years, change, course }: Cohort, t: Translator): string {
  return t('views.cohort', {
    procedure: procedure ?? 'none',
    subject,
    years: years
      .map(({ grade, year, n, level }) =>
        t('views.cohortYear', { grade, year: String(year), n, level: t(`levels.${level}`) }),
      )
      .join(' → '),
    change: change === null ? 'none' : signed(change, t),
    course,
  });
}

/** What explains a school's results or is known of it; nothing for an ordinary school. */
export function contextSentences(context: SchoolContext, t: Translator): string[] {
  const sentences: string[] = [];
  if (context.kind === 'lyceum' || context.kind === 'gymnasium') sentences.push(t(`views.context.${context.kind}`));
  else if (context.selective) sentences.push(t('views.context.advanced'));
  if (context.size === 'small') sentences.push(t('views.context.small', { pupils: Math.round(context.pupils ?? 0) }));
  if (context.federalLists.length > 0)
    sentences.push(
      t('views.context.federalList', {
        years: context.federalLists
          .map(({ year, count }) =>
            t('views.context.federalYear', {
              year: year === null ? t('views.context.unknownYear') : String(year),
              count,
            }),
          )
          .join(', '),
      }),
    );
  if (context.exams !== null)
    sentences.push(t(context.exams === 'confirmed' ? 'views.context.examConfirmed' : 'views.context.examNotConfirmed'));
  return sentences;
}

/** Bunching beside similar schools, where the user asked for it and there are enough of them; null otherwise. */
export function similarSentence(result: IndicatorResult | undefined, t: Translator): string | null {
  const found = result?.detail['reference'];
  if (found === null || typeof found !== 'object' || !('kind' in found) || found.kind !== 'similar') return null;
  const { schools, pupils, bySize, K, E, p } = found;
  const numbers = [schools, pupils, K, E, p].map((value) => (typeof value === 'number' ? value : 0));
  return t('views.similar', {
    schools: numbers[0] ?? 0,
    pupils: numbers[1] ?? 0,
    K: numbers[2] ?? 0,
    E: t.number(numbers[3] ?? 0, 1),
    often: oftenText(numbers[4] ?? 0, t),
    size: bySize === true ? 'same' : 'any',
  });
}

/** A rule of practice with its value and with how often it fires at honest schools (indicators.md 15). */
export function ruleSentence(rule: PracticeRule, result: IndicatorResult, t: Translator): string {
  const { ordinary, lyceums } = RULE_FALSE_ALARMS[rule];
  return t('views.rule.sentence', {
    rule: t(`views.rule.${rule}`),
    value: ruleValue(rule, result, t),
    flagged: result.detail['flagged'] === true ? 'yes' : 'no',
    ordinary: t.percent(ordinary),
    lyceums: t.percent(lyceums),
  });
}

function ruleValue(rule: PracticeRule, { value, detail }: IndicatorResult, t: Translator): string {
  const { share } = detail;
  if (rule === 'B3' && typeof share === 'number') return t.percent(share);
  if (rule === 'B1')
    return t('views.rule.means', { lower: numberOr(detail['lower'], t), upper: numberOr(detail['upperOfAll'], t) });
  return value === null ? t('views.rule.infinite') : t.number(value);
}

function numberOr(value: unknown, t: Translator): string {
  return typeof value === 'number' ? t.number(value) : '–';
}

export function comparisonTitle({ kind, first, second }: ResultComparison, t: Translator): string {
  const name = t(`views.pairs.kind.${kind}`);
  if (kind === 'journal') return name;
  return `${name}: ${t('views.pairs.title', { first: first.header, second: second.header })}`;
}

/** How two results agree, and who rose and fell. */
export function pairSentences(summary: PairSummary, t: Translator): string[] {
  const { n, rose, same, fell, markChange, placeChange } = summary;
  const counts = { rose: t.number(rose, 0), same: t.number(same, 0), fell: t.number(fell, 0) };
  const sentences = [`${t('views.pairs.n', { n })}.`, correlationSentence(summary.pearson, summary.spearman, t)];
  if (markChange)
    sentences.push(t('views.pairs.marks', counts), t('views.pairs.markChange', changeParams(markChange, 1, t)));
  else if (placeChange)
    sentences.push(t('views.pairs.places', counts), t('views.pairs.placeChange', changeParams(placeChange, 100, t)));
  return sentences;
}

function correlationSentence(pearson: Correlation, spearman: Correlation, t: Translator): string {
  if (pearson.r === null || spearman.r === null)
    return t(`views.pairs.noCorrelation.${pearson.reason === 'N_SMALL' ? 'N_SMALL' : 'NO_VARIATION'}`);
  return t('views.pairs.correlation', {
    r: t.number(pearson.r),
    rCi: intervalText(pearson.ci, (value) => t.number(value), t),
    rho: t.number(spearman.r),
    rhoCi: intervalText(spearman.ci, (value) => t.number(value), t),
  });
}

function changeParams({ mean, ci }: MeanChange, factor: number, t: Translator): Record<string, string> {
  const write = (value: number): string => signed(factor * value, t);
  return { mean: write(mean), ci: intervalText(ci, write, t) };
}

function intervalText(ci: Interval | null, write: (value: number) => string, t: Translator): string {
  if (!ci) return t('views.pairs.noInterval');
  return t('views.pairs.interval', { low: write(ci[0]), high: write(ci[1]) });
}

const MOST_TASKS = 3;

/** How far two markings agree. */
export function agreementSentences(
  { works, score, mark, tasks }: Pick<RecheckAgreement, 'works' | 'score' | 'mark' | 'tasks'>,
  t: Translator,
): string[] {
  const sentences = [`${t('views.recheck.works', { works })}.`];
  if (score.shift && score.changed)
    sentences.push(
      t('views.recheck.shift', changeParams(score.shift, 1, t)),
      t('views.recheck.changed', changedParams(score, t)),
    );
  if (mark.changed) sentences.push(t('views.recheck.marks', changedParams(mark, t)));
  const { kappa, ci } = (mark.n > 0 ? mark : score).kappa;
  sentences.push(
    kappa === null
      ? t('views.recheck.noKappa')
      : t('views.recheck.kappa', { kappa: t.number(kappa), ci: intervalText(ci, (value) => t.number(value), t) }),
  );
  const changed = tasks
    .filter(({ agreement }) => (agreement.changed?.share ?? 0) > 0)
    .sort((a, b) => (b.agreement.changed?.share ?? 0) - (a.agreement.changed?.share ?? 0))
    .slice(0, MOST_TASKS)
    .map(({ code, agreement }) =>
      t('views.recheck.task', { code, share: t.percent(agreement.changed?.share ?? 0, 0) }),
    );
  if (changed.length > 0) sentences.push(t('views.recheck.tasks', { tasks: changed.join(', ') }));
  return sentences;
}

function changedParams({ n, raised, lowered, changed }: Agreement, t: Translator): Record<string, string | number> {
  return {
    works: raised + lowered,
    n: t.number(n, 0),
    share: t.percent(changed?.share ?? 0),
    ci: intervalText(changed?.ci ?? null, (value) => t.percent(value), t),
    raised: t.number(raised, 0),
    lowered: t.number(lowered, 0),
  };
}

/** «+0,3», «−1,2»; the minus is the typographic one. */
function signed(value: number, t: Translator): string {
  const text = t.number(Math.abs(value));
  if (text === t.number(0)) return text;
  return value > 0 ? `+${text}` : `\u2212${text}`;
}
