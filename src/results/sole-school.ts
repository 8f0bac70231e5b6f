import { rowAt, rowCount, type Grid } from '../grid/grid';
import { cleanText, isBlank } from '../grid/text';
import { extractLogin, looksLikeSchool, schoolNumber } from '../schools/school-name';
import { textFingerprint } from './column-questions';
import type { HeaderColumns } from './header-columns';

/** Sheets of a form that tell whose it is are short. */
const LONGEST_HELPER = 200;
const ROWS_ABOVE = 15;
const WIDEST_LINE = 4;
const LONGEST_NAME = 150;
const LABEL = /^(оо|оу|школа|образовательная организация|наименование оо)\s*:\s*/i;

/** The form without its school is known by the file, else by the sheet. */
export function formFingerprint(grid: Grid): string {
  return textFingerprint(`${grid.file ?? ''}\u0001${grid.file === null ? grid.sheet : ''}`);
}

/**
 * Whose a form is that does not say so in its rows: the lines above the header, the sheet's or file's name, a login that stands alone on the
 * other sheets of the same file, else what the user answered. Two different logins tell nothing.
 */
export function createSoleSchool(
  grids: readonly Grid[],
  answers: Readonly<Record<string, string>>,
): (grid: Grid, header: HeaderColumns) => string | null {
  const ofFile = new Map<string, string | null>();
  return (grid, header) => {
    if (header.byKey.has('login') || header.byKey.has('schoolName') || header.byKey.has('groups')) return null;
    const answer = answers[formFingerprint(grid)];
    if (answer !== undefined && answer !== '') return answer;
    const above = inLines(grid, header.row);
    if (above !== null) return above;
    const named = extractLogin(separated(grid.sheet)) ?? extractLogin(separated(grid.file ?? ''));
    if (named !== null || grid.file === null) return named;
    if (!ofFile.has(grid.file)) ofFile.set(grid.file, onHelperSheets(grids, grid.file));
    return ofFile.get(grid.file) ?? null;
  };
}

/** «edu123456_ru4.xlsx»: an underscore ends the login as a blank does. */
function separated(name: string): string {
  return name.replace(/[_.]+/g, ' ');
}

function inLines(grid: Grid, headerRow: number): string | null {
  const to = headerRow - grid.origin.row;
  let name: string | null = null;
  for (let i = Math.max(0, to - ROWS_ABOVE); i < to; i++) {
    const texts = rowAt(grid, i).filter((value) => !isBlank(value));
    if (texts.length > WIDEST_LINE) continue; // a row of the table above
    for (const value of texts) {
      if (typeof value !== 'string') continue;
      if (extractLogin(value) !== null) return value;
      const text = cleanText(value).replace(LABEL, '');
      if (name === null && text.length <= LONGEST_NAME && isNamed(text)) name = text;
    }
  }
  return name;
}

/** «Протокол общеобразовательной организации» speaks of schools but names none. */
function isNamed(text: string): boolean {
  return looksLikeSchool(text) && (schoolNumber(text) !== null || /["«“„]/.test(text));
}

function onHelperSheets(grids: readonly Grid[], file: string): string | null {
  const logins = new Set<string>();
  for (const grid of grids) {
    if (grid.file !== file || rowCount(grid) > LONGEST_HELPER) continue;
    for (const line of grid.values)
      for (const value of line) {
        const login = typeof value === 'string' ? extractLogin(value) : null;
        if (login !== null) logins.add(login);
      }
  }
  const [only = null] = logins;
  return logins.size === 1 ? only : null;
}
