import type { IndicatorResult, SetId } from '../../domain/outcome';
import { memberZ, SET_MEMBERS } from '../combine';
import { steady } from './steady';

export type VariantName = 'standard' | 'steady';

/** Another way to combine the signs of a file; the standard one is the definition's. */
export interface Variant {
  readonly name: VariantName;
  /** members of the set in this file */
  members(set: SetId, schools: readonly SchoolSigns[]): readonly string[];
  /** z of a member for every school of the file, as it enters the set */
  z(member: string, schools: readonly SchoolSigns[]): readonly (number | null)[];
}

export type SchoolSigns = Readonly<Record<string, IndicatorResult>>;

const standard: Variant = {
  name: 'standard',
  members: (set) => SET_MEMBERS[set],
  z: (member, schools) => schools.map((results) => memberZ(results[member])),
};

/** Adding a variant: a file with its docstring, its name above, one line here, a section of docs/calibration.md. */
const VARIANTS: Readonly<Record<VariantName, Variant>> = { standard, steady };

export const VARIANT_NAMES: readonly VariantName[] = ['standard', 'steady'];

export function variantOf(name: VariantName | undefined): Variant {
  return VARIANTS[name ?? 'standard'];
}
