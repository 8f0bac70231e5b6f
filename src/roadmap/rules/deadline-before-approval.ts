import { lastDay } from '../deadline/date-patterns';
import { excerpt } from './cell-texts';
import { rule } from './rule';

/** The deadline was over before the plan was approved. */
export const deadlineBeforeApproval = rule({
  code: 'deadline/before-approval',
  severity: 'warning',
  needs: ['deadlineColumn', 'measures', 'approval'],
  fixable: false,
  find: (reader) => {
    const approved = reader.approved ?? '';
    return reader.table.measures.flatMap((measure) => {
      const ends = measure.deadline.parts.map((part) => lastDay(part.end ?? part.start ?? ''));
      const over = ends.length > 0 && ends.every((end) => end !== null && end < approved);
      if (!over) return [];
      const [year = '', month = '', day = ''] = approved.split('-');
      return [
        {
          ...reader.place(measure, 'deadline'),
          params: { text: excerpt(measure.deadline.text), date: `${day}.${month}.${year}` },
        },
      ];
    });
  },
});
