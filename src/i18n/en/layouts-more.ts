import type { layoutsMoreRu } from '../ru/layouts-more';

/** English texts: what reading finds in tables side by side and turned tables. The keys are those of the Russian file. */
export const layoutsMoreEn: Readonly<Record<keyof typeof layoutsMoreRu, string>> = {
  'findings.results/classesWithoutPupils.message':
    '{name}: the classes have no number of participants, so they were not added up to the school.',
  'findings.results/classesWithoutPupils.advice': 'Add a column "Кол-во участников" to every block.',
};
