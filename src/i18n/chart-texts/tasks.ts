import type { TasksChart } from '../../risk/charts/chart-data';
import type { OwnTexts } from '../chart-texts';
import type { Translator } from '../translator';
import { percentOrNone } from './shares';

type Task = TasksChart['tasks'][number];

/** Tasks that differ by less are not worth naming, percentage points. */
const LEAST_DIFFERENCE = 1;

export function tasksTexts({ tasks }: TasksChart, t: Translator): OwnTexts {
  return {
    title: t('chart.tasks.title'),
    sentence: t('chart.tasks.sentence', {
      count: tasks.length,
      best: named(tasks, 1, t),
      worst: named(tasks, -1, t),
    }),
    xTitle: t('chart.task'),
    yTitle: t('chart.share'),
    points: tasks.map((task) =>
      t('chart.tasks.point', {
        code: task.code,
        difficulty: difficultyName(task, t) ?? 'none',
        open: task.open ? 'yes' : 'no',
        own: task.own === null ? t('chart.unknown') : t.percent(task.own / 100),
        others: percentOrNone(task.others === null ? null : task.others / 100, t),
      }),
    ),
    table: {
      columns: [
        { name: t('chart.task'), form: 'text' },
        { name: t('chart.difficulty'), form: 'text' },
        { name: t('chart.ownName'), form: 'share' },
        { name: t('chart.othersName'), form: 'share' },
      ],
      rows: tasks.map((task) => [task.code, describe(task, t), shareOf(task.own), shareOf(task.others)]),
    },
  };
}

/** The task furthest above (1) or below (-1) the other schools. */
function named(tasks: readonly Task[], sign: 1 | -1, t: Translator): string {
  let code = '';
  let most = LEAST_DIFFERENCE;
  for (const task of tasks) {
    const difference = task.own === null || task.others === null ? 0 : sign * (task.own - task.others);
    if (difference > most) [code, most] = [task.code, difference];
  }
  if (code === '') return 'none';
  return t('chart.tasks.difference', { code, difference: `${sign > 0 ? '+' : '−'}${t.number(most, 0)}` });
}

function difficultyName({ difficulty }: Task, t: Translator): string | null {
  switch (difficulty) {
    case null:
      return null;
    case 'Б':
      return t('chart.difficulty.base');
    case 'П':
      return t('chart.difficulty.advanced');
    case 'В':
      return t('chart.difficulty.high');
  }
}

function describe(task: Task, t: Translator): string | null {
  const parts = [difficultyName(task, t), task.open ? t('chart.open') : null].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

function shareOf(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}
