import type { SetId } from '../../domain/outcome';
import type { Column } from '../../indicators/results';
import { SET_MEMBERS } from '../combine';
import { steady } from './steady';

export type VariantName = 'standard' | 'steady';

/** Another way to combine the signs of a file; the standard one is the definition's. */
export interface Variant {
  readonly name: VariantName;
  /** members of the set in this file */
  members(set: SetId, file: FileSigns): readonly string[];
  /** z of a member for every school of the file, as it enters the set; of any other sign as it would */
  z(member: string, file: FileSigns): Column;
  /** the indicators that a member is made of: only they have a name, a sentence and a chart */
  parts(member: string): readonly string[];
}

/** What the indicators of a file give the sets: z by indicator, in the order of the schools. */
export interface FileSigns {
  readonly schools: number;
  signs(id: string): Column;
}

const standard: Variant = {
  name: 'standard',
  members: (set) => SET_MEMBERS[set],
  z: (member, file) => file.signs(member),
  parts: (member) => [member],
};

/** Adding a variant: a file with its docstring, its name above, one line here, a section of docs/calibration.md. */
const VARIANTS: Readonly<Record<VariantName, Variant>> = { standard, steady };

export const VARIANT_NAMES: readonly VariantName[] = ['standard', 'steady'];

/** Indicators that enter a set of this file, each once. */
export function signsOfSet(variant: Variant, set: SetId, file: FileSigns): readonly string[] {
  return [...new Set(variant.members(set, file).flatMap((member) => variant.parts(member)))];
}

/** Sets that an indicator enters where the data hold everything. */
export function setsWith(variant: Variant, id: string): readonly SetId[] {
  return SETS.filter((set) => signsOfSet(variant, set, EVERYTHING).includes(id));
}

const SETS: readonly SetId[] = ['P1', 'P4', 'A1', 'A4'];
const EVERYTHING: FileSigns = { schools: 1, signs: () => [0] };

export function variantOf(name: VariantName | undefined): Variant {
  return VARIANTS[name ?? 'standard'];
}
