import { conclusionAllEmpty } from './conclusion-all-empty';
import { conclusionEmpty } from './conclusion-empty';
import { measureDuplicate } from './measure-duplicate';
import { measureSimilar } from './measure-similar';
import { numberJump } from './number-jump';
import { numberMissing } from './number-missing';
import { numberNone } from './number-none';
import { numberOrder } from './number-order';
import { numberOutsideSection } from './number-outside-section';
import { numberRepeated } from './number-repeated';
import { numberTurnedIntoDate } from './number-turned-into-date';
import { resultAllEmpty } from './result-all-empty';
import { resultEmpty } from './result-empty';
import { rowsEmpty } from './rows-empty';
import { rowsJunk } from './rows-junk';
import { rowsRepeatedHeader } from './rows-repeated-header';
import { rowsShifted } from './rows-shifted';
import { rowsSplit } from './rows-split';
import type { Rule } from './rule';
import { sectionNumberMissing } from './section-number-missing';
import { sectionNumberRepeated } from './section-number-repeated';
import { sectionNumberSkipped } from './section-number-skipped';
import { sectionRepeated } from './section-repeated';

/** All rules for measure tables; a new rule is one file, one line here, its texts and its tests. */
export const RULES: readonly Rule[] = [
  rowsRepeatedHeader,
  rowsSplit,
  rowsShifted,
  rowsEmpty,
  rowsJunk,
  numberNone,
  numberMissing,
  numberRepeated,
  numberJump,
  numberOrder,
  numberOutsideSection,
  numberTurnedIntoDate,
  sectionNumberMissing,
  sectionNumberRepeated,
  sectionNumberSkipped,
  sectionRepeated,
  resultEmpty,
  resultAllEmpty,
  conclusionEmpty,
  conclusionAllEmpty,
  measureDuplicate,
  measureSimilar,
];
