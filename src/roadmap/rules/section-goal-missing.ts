import { rule } from './rule';

/** A section without a goal where most sections have one. */
export const sectionGoalMissing = rule({
  code: 'section/goal-missing',
  severity: 'warning',
  needs: ['sections'],
  fixable: false,
  find: (reader) => {
    const { sections } = reader.table;
    const without = sections.filter((section) => (section.goal ?? '') === '');
    if (without.length * 2 >= sections.length) return [];
    return without.map((section) => ({ ...reader.sectionPlace(section), params: { title: section.title } }));
  },
});
