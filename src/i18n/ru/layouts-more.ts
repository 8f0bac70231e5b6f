/** Russian texts: what reading finds in tables side by side and turned tables. ICU message format. */
export const layoutsMoreRu = {
  'findings.results/classesWithoutPupils.message':
    '{name}: у классов не указано число участников, поэтому школа по классам не сложена.',
  'findings.results/classesWithoutPupils.advice': 'Добавьте в каждый блок столбец «Кол-во участников».',
} as const;
