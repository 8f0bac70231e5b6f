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
  /** z of a member for every school of the file, as it enters the set */
  z(member: string, file: FileSigns): Column;
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
};

/** Adding a variant: a file with its docstring, its name above, one line here, a section of docs/calibration.md. */
const VARIANTS: Readonly<Record<VariantName, Variant>> = { standard, steady };

export const VARIANT_NAMES: readonly VariantName[] = ['standard', 'steady'];

export function variantOf(name: VariantName | undefined): Variant {
  return VARIANTS[name ?? 'standard'];
}
