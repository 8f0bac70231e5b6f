import type { undoRu } from '../ru/undo';

/** English texts: list of our actions and taking them back. ICU message format. */
export const undoEn: Readonly<Record<keyof typeof undoRu, string>> = {
  'undo.heading': 'Recent actions',
  'undo.intro':
    'What the add-in has done in this workbook. The list is kept in the workbook itself, so an action can be taken back after it was closed and opened again.',
  'undo.none': 'There are no actions to take back yet.',
  'undo.unknown': 'Change of the workbook',
  'undo.facts': '{at}; cells: {cells, number}',
  'undo.sheets': '{count, plural, =0 {} =1 {Sheet: {names}} other {Sheets: {names}}}',
  'undo.rest': 'Left over from taking back: what you had changed meanwhile.',
  'undo.takeBack': 'Take back',
  'undo.takeBackNamed': 'Take back: {action}',
  'undo.waits': 'First take back later actions in the same places: {actions}.',
  'undo.notKept': 'The former values are not kept: there were too many of them. It cannot be taken back.',
  'undo.dropped':
    '{count, plural, one {One early action has} other {# early actions have}} left the list, so that the workbook does not grow.',
  'undo.done': 'Taken back: {action}.',
  'undo.gone': 'These sheets are gone, so there is nothing to take back on them: {sheets}.',
  'undo.conflict': '{cells, plural, one {# cell was changed} other {# cells were changed}} later and left as they are:',
  'undo.changedSheet': 'Sheet “{sheet}” was changed after it had been added, so it was not deleted.',
  'undo.force': 'Take back all the same',
  'undo.forceNamed': 'Take back all the same: {action}',
  'undo.keep': 'Keep my changes',
  'undo.keepNamed': 'Keep my changes: {action}',
  'undo.kept': 'Your changes are kept.',
  'undo.refresh': 'Refresh the list',
};
