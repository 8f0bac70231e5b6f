import type { Assessment } from '../domain/assessment';
import type { Level, Reason, ReasonCode } from '../domain/outcome';
import type { SchoolContext } from '../risk/analysis';
import type { RiskZone } from '../risk/views/risk-zone';
import type { SchoolView } from '../risk/views/school-view';

export type WordParams = Readonly<Record<string, string | number>>;

/** Texts and numbers of the user's language; i18n fills it, so that reports stay free of languages. */
export interface ReportWords {
  /** text of `reports.<key>` */
  text(key: string, params?: WordParams): string;
  /** «ВПР, Русский язык, 4 класс, 2026» */
  work(assessment: Assessment): string;
  /** the same without the procedure, for narrow places */
  shortWork(assessment: Assessment): string;
  level(level: Level): string;
  indicator(id: string, form: 'name' | 'short'): string;
  unit(unit: string): string;
  /** the sentence of a sign */
  reason(reason: Reason): string;
  /** why a number is missing */
  missing(code: ReasonCode): string;
  warning(code: string): string;
  context(context: SchoolContext): readonly string[];
  view(view: SchoolView): readonly string[];
  zone(zone: RiskZone): string;
  zoneStatus(zone: RiskZone): string;
  honest(): string;
  number(value: number, digits?: number): string;
  percent(share: number, digits?: number): string;
  probability(p: number): string;
  /** order of names as people write them: № 2 before № 10 */
  compare(a: string, b: string): number;
}
