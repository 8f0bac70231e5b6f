import { loadTranslator } from '../i18n/load';
import type { Language, Translator } from '../i18n/translator';
import { agreement } from './agreement';
import { isProblem, type FunctionAnswer } from './answer';
import { matrixOf } from './arguments';
import { bunching } from './bunching';
import { FUNCTIONS, type FunctionId } from './catalogue';
import { deadline } from './deadline';
import { funnel } from './funnel';
import { journal } from './journal';
import { rates } from './rates';
import { schoolNumber } from './school-number';

type Call = (args: readonly unknown[], t: Translator) => FunctionAnswer;

const CALLS: Readonly<Record<FunctionId, Call>> = {
  RATES: ([marks], t) => rates(matrixOf(marks), t),
  BUNCHING: ([scores, cuts, others, maximum], t) =>
    bunching(matrixOf(scores), matrixOf(cuts), matrixOf(others), maximum, t),
  JOURNAL: ([marks, before], t) => journal(matrixOf(marks), matrixOf(before), t),
  AGREEMENT: ([first, second], t) => agreement(matrixOf(first), matrixOf(second), t),
  FUNNEL: ([values, pupils, sd], t) => funnel(matrixOf(values), matrixOf(pupils), sd, t),
  SCHOOLNUMBER: ([names], t) => schoolNumber(matrixOf(names), t),
  DEADLINE: ([texts, year], t) => deadline(matrixOf(texts), year, t),
};

/** The pure answer of one call: what Excel handed over, without the invocation at its end. */
export function answerCall(id: FunctionId, args: readonly unknown[], t: Translator): FunctionAnswer {
  const declared = FUNCTIONS.find((each) => each.id === id);
  return CALLS[id](args.slice(0, declared?.parameters.length ?? 0), t);
}

/** Makes the error that Excel shows in the cell, with its text. */
export type MakeError = (code: 'notAvailable' | 'invalidValue', text: string) => Error;

const translators = new Map<Language, Promise<Translator>>();

/** One call as Excel makes it: rows of values to spill, with errors as cells; a problem with the whole call is thrown. */
export async function runCall(
  id: FunctionId,
  args: readonly unknown[],
  language: Language,
  makeError: MakeError,
): Promise<(string | number | Error)[][]> {
  let texts = translators.get(language);
  if (!texts) translators.set(language, (texts = loadTranslator(language)));
  const answer = answerCall(id, args, await texts);
  if (isProblem(answer)) throw makeError(answer.problem, answer.text);
  return answer.map((row) => row.map((cell) => (isProblem(cell) ? makeError(cell.problem, cell.text) : cell)));
}
