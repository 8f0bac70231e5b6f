/** Below: no z, p or level; counts, means, intervals and shares are still shown (indicators.md 0.1). */
export const MIN_N = 10;
/** Pupils of all other schools together; below, every test of the school is null. */
export const MIN_REF = 100;
/** Below: report contrasts are null and everything else carries the warning FEW_SCHOOLS. */
export const MIN_SCHOOLS = 8;
/** Complete pupils of a class that is tested for concordance. */
export const MIN_CLASS = 8;
/** Complete pupils of a class that enters the displayed concordance. */
export const MIN_CLASS_SHOWN = 5;
/** Pupils of other schools with the same journal mark. */
export const MIN_GROUP_REF = 20;
/** Pupils with one mark for whom task completion is shown (ФИОКО 2026). */
export const MIN_MARK_GROUP = 10;
/** Half width of the usual range printed beside an index: one-sided 5 %. */
export const USUAL_Z = 1.645;
