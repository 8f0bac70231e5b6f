import { levelOf } from '../risk/levels';
import { LIFTED, type SchoolRecord } from './measure';
import { MANIPULATION_TYPES } from './settings';

/** Shares in percent at thresholds that 1 % and 5 % of all honest schools exceed. */
export type Power = readonly [atOne: number, atFive: number];

export interface PowerRow {
  readonly id: string;
  readonly all: Power;
  /** by type, then by dose (low, middle, high) at 5 % */
  readonly types: Readonly<Record<string, Power>>;
  readonly doses: readonly [number, number, number];
}

export interface SetRow {
  readonly id: string;
  /** honest schools with p <= 0.05, in percent */
  readonly ordinary: number;
  readonly lyceums: number;
  /** the same in municipalities without any manipulated school */
  readonly ordinaryWhereAllHonest: number;
  /** honest schools among those with q <= 0.10 */
  readonly falseDiscoveries: number;
  /** honest municipalities with at least one strong level */
  readonly honestMunicipalitiesStrong: number;
  /** strong, check in percent of honest ordinary schools, honest lyceums, manipulated schools */
  readonly levels: Readonly<Record<'ordinary' | 'lyceums' | 'manipulated', readonly [number, number]>>;
  readonly honestAmongStrongOrCheck: number;
}

export interface Summary {
  readonly schools: number;
  readonly manipulated: number;
  readonly honestLyceums: number;
  readonly municipalities: number;
  readonly honestMunicipalities: number;
  readonly power: readonly PowerRow[];
  readonly sets: readonly SetRow[];
  /** honest ordinary / honest lyceums with p <= 0.05 of single indicators */
  readonly single: Readonly<Record<string, readonly [number, number]>>;
  /** schools by size: honest schools with p <= 0.05 and 0.01, schools of type a with p <= 0.05, in percent */
  readonly bunchSelf: readonly SizeRow[];
  /** honest schools with p <= 0.05 of `tail`, had 0, 2, 4, 6 works been lifted to the top, by size */
  readonly tail: readonly { readonly from: number; readonly schools: number; readonly flagged: readonly number[] }[];
  /** flagged at the rule's own threshold: honest ordinary, honest lyceums, by type */
  readonly rules: Readonly<Record<string, readonly number[]>>;
}

export interface SizeRow {
  readonly from: number;
  readonly honest: number;
  readonly usual: number;
  readonly strict: number;
  readonly power: number;
}

const SIZES = [10, 20, 30, 50, 75, 100, 150];
const STRICT = 0.01;
const USUAL = 0.05;
const NEVER = -1e9;
const Z_AT_FIVE_PERCENT = 1.6448536269514722;
const Z_AT_ONE_PERCENT = 2.3263478740408408;

const honest = (record: SchoolRecord): boolean => record.type === null;
const ordinary = (record: SchoolRecord): boolean => honest(record) && !record.lyceum;
const honestLyceum = (record: SchoolRecord): boolean => honest(record) && record.lyceum;

/** Percent of the records that satisfy the test; 0 of none. */
export function percentOf<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length === 0 ? 0 : (100 * items.filter(test).length) / items.length;
}

export function powerOf(id: string, records: readonly SchoolRecord[], score: (r: SchoolRecord) => number): PowerRow {
  const scores = records.filter(honest).map(score);
  scores.sort((a, b) => b - a);
  const threshold = (rate: number): number => scores[Math.floor(rate * scores.length)] ?? NEVER;
  const [strict, usual] = [threshold(STRICT), threshold(USUAL)];
  const above = (group: readonly SchoolRecord[]): Power => [
    percentOf(group, (r) => score(r) > strict),
    percentOf(group, (r) => score(r) > usual),
  ];
  const manipulated = records.filter((r) => !honest(r));
  const atDose = (dose: number): number => above(manipulated.filter((r) => r.dose === dose))[1];
  return {
    id,
    all: above(manipulated),
    types: Object.fromEntries(
      MANIPULATION_TYPES.map((type) => [type, above(manipulated.filter((r) => r.type === type))]),
    ),
    doses: [atDose(0), atDose(1), atDose(2)],
  };
}

export function setRow(id: string, records: readonly SchoolRecord[]): SetRow {
  const of = (r: SchoolRecord) => r.sets[id];
  const level = (r: SchoolRecord) => levelOf(of(r)?.p ?? null, of(r)?.q ?? null);
  const low = (r: SchoolRecord): boolean => (of(r)?.p ?? 1) <= USUAL;
  const strong = (r: SchoolRecord): boolean => level(r) === 'strong';
  const check = (r: SchoolRecord): boolean => level(r) === 'check';
  const byMunicipality = byMunicipalityOf(records);
  const allHonest = [...byMunicipality.values()].filter((schools) => schools.every(honest));
  const levels = (group: readonly SchoolRecord[]) => [percentOf(group, strong), percentOf(group, check)] as const;
  return {
    id,
    ordinary: percentOf(records.filter(ordinary), low),
    lyceums: percentOf(records.filter(honestLyceum), low),
    ordinaryWhereAllHonest: percentOf(allHonest.flat().filter(ordinary), low),
    falseDiscoveries: percentOf(records.filter(strong), honest),
    honestMunicipalitiesStrong: percentOf(allHonest, (schools) => schools.some(strong)),
    levels: {
      ordinary: levels(records.filter(ordinary)),
      lyceums: levels(records.filter(honestLyceum)),
      manipulated: levels(records.filter((r) => !honest(r))),
    },
    honestAmongStrongOrCheck: percentOf(
      records.filter((r) => strong(r) || check(r)),
      honest,
    ),
  };
}

function bySize(records: readonly SchoolRecord[]): (readonly [number, SchoolRecord[]])[] {
  return SIZES.map(
    (from, k) => [from, records.filter(({ n }) => n >= from && n < (SIZES[k + 1] ?? Infinity))] as const,
  );
}

function byMunicipalityOf(records: readonly SchoolRecord[]): Map<number, SchoolRecord[]> {
  const found = new Map<number, SchoolRecord[]>();
  for (const record of records) {
    const known = found.get(record.municipality);
    if (known) known.push(record);
    else found.set(record.municipality, [record]);
  }
  return found;
}

/** Everything that is printed, from the records of one setting. */
export function summarize(records: readonly SchoolRecord[]): Summary {
  const byMunicipality = byMunicipalityOf(records);
  const [first] = records;
  const rules = Object.keys(first?.rules ?? {});
  const indicators = Object.keys(first?.z ?? {});
  const sets = Object.keys(first?.sets ?? {});
  const groups = [
    records.filter(ordinary),
    records.filter(honestLyceum),
    ...MANIPULATION_TYPES.map((type) => records.filter((r) => r.type === type)),
  ];
  return {
    schools: records.length,
    manipulated: records.filter((r) => !honest(r)).length,
    honestLyceums: records.filter(honestLyceum).length,
    municipalities: byMunicipality.size,
    honestMunicipalities: [...byMunicipality.values()].filter((schools) => schools.every(honest)).length,
    power: [
      ...rules.map((id) => powerOf(id, records, (r) => r.rules[id]?.score ?? NEVER)),
      ...indicators.map((id) => powerOf(id, records, (r) => r.z[id] ?? NEVER)),
      ...sets.map((id) => powerOf(id, records, (r) => -(r.sets[id]?.p ?? 1))),
    ],
    sets: sets.map((id) => setRow(id, records)),
    single: Object.fromEntries(
      indicators.map((id) => {
        const low = (r: SchoolRecord): boolean => (r.z[id] ?? NEVER) >= Z_AT_FIVE_PERCENT;
        const defined = (r: SchoolRecord): boolean => (r.z[id] ?? null) !== null;
        return [id, [percentOf(groups[0]!.filter(defined), low), percentOf(groups[1]!.filter(defined), low)] as const];
      }),
    ),
    bunchSelf: bySize(records).map(([from, schools]) => {
      const own = schools.filter(honest);
      const above =
        (limit: number) =>
        (r: SchoolRecord): boolean =>
          (r.z['bunch_self'] ?? NEVER) >= limit;
      return {
        from,
        honest: own.length,
        usual: percentOf(own, above(Z_AT_FIVE_PERCENT)),
        strict: percentOf(own, above(Z_AT_ONE_PERCENT)),
        power: percentOf(
          schools.filter((r) => r.type === 'a'),
          above(Z_AT_FIVE_PERCENT),
        ),
      };
    }),
    tail: bySize(records).map(([from, schools]) => {
      const own = schools.filter(honest);
      return {
        from,
        schools: own.length,
        flagged: LIFTED.map((_, k) => percentOf(own, (r) => (r.lifted[k] ?? NEVER) >= Z_AT_FIVE_PERCENT)),
      };
    }),
    rules: Object.fromEntries(
      rules.map((rule) => [rule, groups.map((group) => percentOf(group, (r) => r.rules[rule]?.flagged === true))]),
    ),
  };
}
