import type { CellValue } from '../../domain/cell';
import type { Translator } from '../../i18n/translator';
import type { Conflict } from '../../plan/ports';

/** A list is read at a glance: longer texts are cut. */
const LONGEST = 60;

/** What was in the cell, what we wrote there and what is there now, in a few words. */
export function conflictText(why: NonNullable<Conflict['why']>, t: Translator): string {
  if (why.kind === 'look')
    return t('undo.why.look', { properties: why.properties.map((each) => t(`undo.look.${each}`)).join(', ') });
  const shown = (value: CellValue): string => shortened(value, t);
  if (why.kind === 'note' && why.ours === null) return t('undo.why.noteNow', { now: shown(why.now) });
  const texts = { before: shown(why.before), ours: shown(why.ours), now: shown(why.now) };
  return why.kind === 'note' ? t('undo.why.note', texts) : t('undo.why.value', texts);
}

function shortened(value: CellValue, t: Translator): string {
  if (value === null || value === '') return t('undo.why.empty');
  const text = typeof value === 'number' ? t('undo.why.number', { value }) : String(value).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
