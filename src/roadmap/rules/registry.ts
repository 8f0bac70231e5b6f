import { cellFormulaError } from './cell-formula-error';
import { conclusionAllEmpty } from './conclusion-all-empty';
import { conclusionEmpty } from './conclusion-empty';
import { deadlineAllEmpty } from './deadline-all-empty';
import { deadlineBeforeApproval } from './deadline-before-approval';
import { deadlineDayOff } from './deadline-day-off';
import { deadlineEmpty } from './deadline-empty';
import { deadlineForeignText } from './deadline-foreign-text';
import { deadlineImpossible } from './deadline-impossible';
import { deadlineMisspelled } from './deadline-misspelled';
import { deadlineNoObject } from './deadline-no-object';
import { deadlineNoYear } from './deadline-no-year';
import { deadlineNotUnderstood } from './deadline-not-understood';
import { deadlineNotation } from './deadline-notation';
import { deadlineTwoPeriods } from './deadline-two-periods';
import { deadlineWholePeriod } from './deadline-whole-period';
import { documentDateLost } from './document-date-lost';
import { documentDayLost } from './document-day-lost';
import { measureDuplicate } from './measure-duplicate';
import { measureEmpty } from './measure-empty';
import { measureOtherSection } from './measure-other-section';
import { measureRepeatsSection } from './measure-repeats-section';
import { measureSeveral } from './measure-several';
import { measureSimilar } from './measure-similar';
import { numberJump } from './number-jump';
import { numberMissing } from './number-missing';
import { numberNone } from './number-none';
import { numberOrder } from './number-order';
import { numberOutsideSection } from './number-outside-section';
import { numberPunctuation } from './number-punctuation';
import { numberRepeated } from './number-repeated';
import { numberTurnedIntoDate } from './number-turned-into-date';
import { responsibleAbbreviation } from './responsible-abbreviation';
import { responsibleAllEmpty } from './responsible-all-empty';
import { responsibleEmpty } from './responsible-empty';
import { responsibleLostSeparator } from './responsible-lost-separator';
import { responsibleNoPosition } from './responsible-no-position';
import { responsibleOnlyOrganisation } from './responsible-only-organisation';
import { responsibleOnlyRole } from './responsible-only-role';
import { responsibleRepeated } from './responsible-repeated';
import { responsibleTruncated } from './responsible-truncated';
import { responsibleTwoNames } from './responsible-two-names';
import { responsibleVariant } from './responsible-variant';
import { resultAllEmpty } from './result-all-empty';
import { resultEmpty } from './result-empty';
import { resultRepeatsMeasure } from './result-repeats-measure';
import { resultSame } from './result-same';
import { rowsEmpty } from './rows-empty';
import { rowsJunk } from './rows-junk';
import { rowsRepeatedHeader } from './rows-repeated-header';
import { rowsShifted } from './rows-shifted';
import { rowsSplit } from './rows-split';
import type { Rule } from './rule';
import { sectionGoalForm } from './section-goal-form';
import { sectionGoalMissing } from './section-goal-missing';
import { sectionNumberMissing } from './section-number-missing';
import { sectionNumberRepeated } from './section-number-repeated';
import { sectionNumberSkipped } from './section-number-skipped';
import { sectionRepeated } from './section-repeated';
import { sectionSingleItem } from './section-single-item';
import { tableCombinedColumn } from './table-combined-column';
import { tableNoDeadlineColumn } from './table-no-deadline-column';
import { tableNoResponsibleColumn } from './table-no-responsible-column';
import { tableNoMeasures } from './table-no-measures';
import { tableNoResultColumn } from './table-no-result-column';
import { textCutAtLimit } from './text-cut-at-limit';
import { textCutOff } from './text-cut-off';
import { textEnumeration } from './text-enumeration';
import { textLatinLetters } from './text-latin-letters';
import { textQuotes } from './text-quotes';
import { textSchoolNumberLost } from './text-school-number-lost';
import { textSpacing } from './text-spacing';
import { textSpelling } from './text-spelling';
import { textTags } from './text-tags';
import { yearFirstLost } from './year-first-lost';
import { yearNotations } from './year-notations';
import { yearOtherInText } from './year-other-in-text';
import { yearOutsidePeriod } from './year-outside-period';

/** All rules for measure tables; a new rule is one file, one line here, its texts and its tests. */
export const RULES: readonly Rule[] = [
  tableNoMeasures,
  tableNoDeadlineColumn,
  tableNoResponsibleColumn,
  tableNoResultColumn,
  tableCombinedColumn,
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
  numberPunctuation,
  sectionNumberMissing,
  sectionNumberRepeated,
  sectionNumberSkipped,
  sectionRepeated,
  sectionGoalMissing,
  sectionGoalForm,
  sectionSingleItem,
  deadlineEmpty,
  deadlineAllEmpty,
  deadlineImpossible,
  deadlineMisspelled,
  deadlineNoYear,
  deadlineTwoPeriods,
  deadlineNoObject,
  deadlineForeignText,
  deadlineNotUnderstood,
  deadlineBeforeApproval,
  deadlineDayOff,
  deadlineWholePeriod,
  deadlineNotation,
  yearOutsidePeriod,
  yearFirstLost,
  yearOtherInText,
  yearNotations,
  documentDateLost,
  documentDayLost,
  responsibleEmpty,
  responsibleAllEmpty,
  responsibleNoPosition,
  responsibleOnlyRole,
  responsibleOnlyOrganisation,
  responsibleAbbreviation,
  responsibleRepeated,
  responsibleTwoNames,
  responsibleVariant,
  responsibleLostSeparator,
  responsibleTruncated,
  resultEmpty,
  resultAllEmpty,
  resultRepeatsMeasure,
  resultSame,
  conclusionEmpty,
  conclusionAllEmpty,
  measureEmpty,
  measureDuplicate,
  measureSimilar,
  measureSeveral,
  measureRepeatsSection,
  measureOtherSection,
  textCutOff,
  textCutAtLimit,
  textSchoolNumberLost,
  textQuotes,
  textEnumeration,
  textTags,
  cellFormulaError,
  textSpelling,
  textLatinLetters,
  textSpacing,
];
