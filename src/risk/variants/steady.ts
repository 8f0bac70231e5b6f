import { normalFromStudent } from '../../indicators/numerics/wallace';
import type { SetId } from '../../domain/outcome';
import type { Column } from '../../indicators/results';
import type { FileSigns, Variant } from './variant';

const MEMBERS: Readonly<Record<SetId, readonly string[]>> = {
  P1: ['bunch_guard', 'jbunch', 'HE', 'sim', 'open', 'open_and_va'],
  P4: ['bunch_guard', 'jbunch', 'HE', 'sim', 'open', 'open_and_va', 'bunch_multi', 'open_yoy'],
  A1: ['bunch_guard', 'HEagg_curve', 'OPENagg', 'conf_agg'],
  A4: ['bunch_guard', 'HEagg_curve', 'OPENagg', 'conf_agg', 'bunch_multi', 'OPENagg_yoy'],
};
/** Open tasks together with the progress of the same pupils: works marked up move both. */
const TOGETHER = 'open_and_va';
/** Correlation of the two z among honest schools: 0.17 and 0.33 in the two simulated worlds. */
const HONEST_CORRELATION = 0.3;
/** Their null is a count with its own distribution; every other member is measured by the spread of the schools. */
const COUNTS: ReadonlySet<string> = new Set(['bunch_guard', 'bunch_multi', 'jbunch']);
/** Where earlier years have no task points the change of the level stays. */
const INSTEAD: Readonly<Record<string, string>> = { open_yoy: 'yoy', OPENagg_yoy: 'yoy' };
const LEAST_FREEDOM = 4;

/**
 * Steady: fewer honest municipalities with a strong level, the same power or more.
 * 1. A z from a funnel has a spread that was estimated from the schools of the file. It is read as Student's t with their
 *    number minus 1 degrees of freedom, not as normal.
 * 2. Open tasks of this year against the school's earlier years take the place of the change of the level.
 * 3. conf is left out of the pupil sets: jbunch sees what it sees, with half of its noise.
 * 4. Open tasks enter once more, together with the value added of linked pupils (alone where nobody is linked): marked-up open
 *    tasks are the weak spot of the definition.
 * 5. The task profile from reports is measured against a parabola of the mean score (HEagg_curve): against the line of HEagg
 *    strong honest schools stand out.
 * Measured in docs/calibration.md, decided in docs/decisions/0010-steady-variant.md and 0014-profile-against-a-parabola.md.
 */
export const steady: Variant = {
  name: 'steady',
  members: (set, file) =>
    MEMBERS[set].map((member) => {
      const other = INSTEAD[member];
      return other !== undefined && !file.signs(member).some((z) => z !== null) ? other : member;
    }),
  z: (member, file) => (member === TOGETHER ? openAndValueAdded(file) : careful(member, file)),
  parts: (member) => (member === TOGETHER ? ['open', 'va'] : [member]),
};

function careful(member: string, file: FileSigns): Column {
  const z = file.signs(member);
  if (COUNTS.has(member)) return z;
  const freedom = Math.max(LEAST_FREEDOM, z.filter((value) => value !== null).length - 1);
  return z.map((value) => (value === null ? null : normalFromStudent(value, freedom)));
}

/** Sum of the two in units of its own spread; one alone where the other is missing. */
function openAndValueAdded(file: FileSigns): Column {
  const added = careful('va', file);
  return careful('open', file).map((open, s) => {
    const va = added[s] ?? null;
    if (open === null || va === null) return open;
    return (open + va) / Math.sqrt(2 + 2 * HONEST_CORRELATION);
  });
}
