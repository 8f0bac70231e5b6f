import { cellTexts, excerpt } from './cell-texts';
import { LIMIT } from './text-cut-at-limit';
import { rule } from './rule';

const OPEN_END =
  /(?:[,(–—-]|(?:^|\s)(?:и|или|либо|а|но|в|во|на|по|с|со|к|о|об|для|при|из|от|до|за|их|между|через|том|числе|также|рамках|целях|вопросам|вопросу|помощью|уч[её]том|основе|соответствии|которые|которых|который|что|чтобы|посвящ[её]нных|направленных))$/iu;

/** A text that stops after a comma, a preposition or a word that needs another one. */
export const textCutOff = rule({
  code: 'text/cut-off',
  severity: 'warning',
  needs: ['measures'],
  fixable: false,
  find: (reader) =>
    cellTexts(reader, 'measure', 'result', 'conclusion')
      .filter(({ text }) => text.length !== LIMIT && OPEN_END.test(text) && /\p{L}{2}/u.test(text))
      .map(({ row, column, text }) => ({ row, column, params: { text: excerpt(text.slice(-40)) } })),
});
