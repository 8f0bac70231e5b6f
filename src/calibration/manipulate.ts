import type { Form } from './forms';
import type { Random } from './random';
import type { ManipulationType } from './settings';
import { addPoints, type YearColumns } from './simulate-year';

/** Works at most so many points below the boundary of the journal mark are fitted to it. */
const JOURNAL_REACH = 4;
/** The hardest tasks that are dictated. */
const DICTATED = 1 / 3;

/** Changes the works of one school (or of half of its classes) as the type says, each with the probability of the dose. */
export function manipulate(
  form: Form,
  year: YearColumns,
  school: number,
  type: ManipulationType,
  probability: number,
  half: boolean,
  random: Random,
): void {
  const rows: number[] = [];
  let classes = 0;
  for (let i = 0; i < year.length; i++)
    if (year.school[i] === school) {
      rows.push(i);
      classes = Math.max(classes, year.classIndex[i]! + 1);
    }
  const touched = half ? Math.ceil(classes / 2) : classes;
  for (const i of rows) if (year.classIndex[i]! < touched) changeWork(form, year, i, type, probability, random);
}

function changeWork(
  form: Form,
  year: YearColumns,
  i: number,
  type: ManipulationType,
  probability: number,
  random: Random,
): void {
  const score = year.score[i]!;
  switch (type) {
    case 'a':
      for (const cut of form.cuts)
        if (score < cut && score >= cut - 2 && random.chance(probability))
          addPoints(form, year, i, cut - score, random);
      break;
    case 'd': {
      const cut = form.cuts[year.journal[i]! - 3];
      if (cut !== undefined && score < cut && score >= cut - JOURNAL_REACH && random.chance(probability))
        addPoints(form, year, i, cut - score, random);
      break;
    }
    case 'c':
      for (const j of hardestTasks(form)) if (random.chance(probability)) setPoints(year, i, j, form.maxima[j]!);
      break;
    case 'b':
    case 'e':
      for (const j of form.open) {
        const points = year.points[j * year.length + i]!;
        if (points < form.maxima[j]! && random.chance(probability)) setPoints(year, i, j, points + 1);
      }
  }
}

function setPoints(year: YearColumns, i: number, task: number, points: number): void {
  const at = task * year.length + i;
  year.score[i]! += points - year.points[at]!;
  year.points[at] = points;
}

function hardestTasks(form: Form): number[] {
  const order = form.maxima.map((_, j) => j).sort((a, b) => form.difficulty[b]! - form.difficulty[a]!);
  return order.slice(0, Math.round(order.length * DICTATED));
}
