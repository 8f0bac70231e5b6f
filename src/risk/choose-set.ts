import type { AssessmentData } from '../domain/assessment';
import type { SetId } from '../domain/outcome';
import type { Computed } from '../indicators/compute-all';
import type { Variant } from './variants/variant';

const PUPIL_MEMBERS = ['jbunch', 'HE', 'sim', 'open', 'conf'];
const REPORT_MEMBERS = ['HEagg', 'OPENagg', 'conf_agg'];

export interface SetChoice {
  /** every set the data give, the widest first; its first decides the level */
  readonly sets: readonly SetId[];
  /** members of the first set that no school has */
  readonly missing: readonly string[];
}

/**
 * Sets the data allow, the same for all schools of a file (indicators.md 13). Pupil rows win over reports unless they cover
 * fewer schools.
 */
export function chooseSets(data: AssessmentData, computed: Computed, hasEarlier: boolean, variant: Variant): SetChoice {
  const covered = (members: readonly string[]): number => {
    const columns = members.map((member) => computed.signs(member));
    return computed.bySchool.filter((_, s) => columns.some((z) => (z[s] ?? null) !== null)).length;
  };
  const bunching = covered(['bunch_guard']);
  const pupils = data.pupils ? Math.max(covered(PUPIL_MEMBERS), bunching > 0 ? 1 : 0) : 0;
  const hasReports = Boolean(data.distribution ?? data.journal ?? data.completion);
  const reports = hasReports ? Math.max(covered(REPORT_MEMBERS), bunching > 0 ? 1 : 0) : 0;
  const years = hasEarlier && (covered(['yoy']) > 0 || computed.bySchool.some((school) => pooledYears(school) > 1));
  const wide: SetId[] = years ? ['P4', 'P1'] : ['P1'];
  const narrow: SetId[] = years ? ['A4', 'A1'] : ['A1'];
  const sets =
    pupils >= reports
      ? [...(pupils > 0 ? wide : []), ...(reports > 0 ? narrow : [])]
      : [...narrow, ...(pupils > 0 ? wide : [])];
  const [first] = sets;
  const members = first ? variant.members(first, computed) : [];
  return { sets, missing: members.filter((member) => covered(variant.parts(member)) === 0) };
}

function pooledYears(school: Computed['bySchool'][number]): number {
  const years = school['bunch_multi']?.detail['years'];
  return typeof years === 'number' ? years : 0;
}
