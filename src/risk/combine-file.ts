import type { SetId } from '../domain/outcome';
import { benjaminiHochberg } from './benjamini-hochberg';
import { combineCauchy } from './combine';
import { signsOfSet, type FileSigns, type Variant } from './variants/variant';

export interface CombinedFile {
  /** indicators behind the members of the set, with their z for every school */
  readonly signs: readonly { readonly id: string; readonly z: readonly (number | null)[] }[];
  /** per school; null without any member */
  readonly results: readonly ({ readonly p: number; readonly q: number } | null)[];
}

/** One set over the schools of one file (indicators.md 13). */
export function combineFile(variant: Variant, set: SetId, file: FileSigns): CombinedFile {
  const members = variant.members(set, file).map((id) => variant.z(id, file));
  const p = Array.from({ length: file.schools }, (_, s) => combineCauchy(members.map((z) => z[s] ?? null)));
  const q = benjaminiHochberg(p);
  return {
    signs: signsOfSet(variant, set, file).map((id) => ({ id, z: variant.z(id, file) })),
    results: p.map((own, s) => {
      const adjusted = q[s] ?? null;
      return own === null || adjusted === null ? null : { p: own, q: adjusted };
    }),
  };
}
