import type { MeasureSection } from '../measure-table';
import { rule } from './rule';
import { rareWritings } from './writings';

/** Goals written in different ways: «создать ...» here, «создание ...» there; capital and small letters in turn. */
export const sectionGoalForm = rule({
  code: 'section/goal-form',
  severity: 'info',
  needs: ['sections'],
  fixable: false,
  find: (reader) => {
    const goals = reader.table.sections.filter((section) => (section.goal ?? '') !== '');
    if (goals.length < 2) return [];
    const write = (style: (section: MeasureSection) => string): ReturnType<typeof rareWritings> =>
      rareWritings(
        goals.map((section) => ({
          ...reader.sectionPlace(section),
          key: 'goal',
          style: style(section),
          text: firstWord(section),
        })),
      );
    const byForm = write((section) => (/(?:ть|ти|чь)(?:ся)?$/i.test(firstWord(section)) ? 'verb' : 'noun'));
    return byForm.length > 0 ? byForm : write((section) => (/^\p{Lu}/u.test(firstWord(section)) ? 'capital' : 'small'));
  },
});

const firstWord = ({ goal }: MeasureSection): string => /[\p{L}-]+/u.exec(goal ?? '')?.[0] ?? '';
