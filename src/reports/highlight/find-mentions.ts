import type { SchoolMention } from '../../domain/assessment';
import type { CellRef, CellValue } from '../../domain/cell';
import type { Grid } from '../../grid/grid';
import { cleanText, toLatin } from '../../grid/text';
import { createMentionFinder, type CellMentions } from '../../schools/mentions-in-text';
import { areaKey, looksLikeArea } from '../../schools/area-key';
import { looksLikeSchool } from '../../schools/school-name';
import { NumberColumns } from './number-columns';

export interface NamedSchool {
  readonly key: string;
  readonly login: string | null;
  readonly name: string;
  readonly municipality?: string | null;
}

/** A cell whose name fits several schools, or one only perhaps: shown to the user, never marked. */
export interface UnclearMention {
  readonly cell: CellRef;
  readonly text: string;
  readonly candidates: readonly string[];
}

export interface Mentions {
  readonly mentions: readonly SchoolMention[];
  readonly unclear: readonly UnclearMention[];
}

const LOGIN_ALONE = /^(?:edu|sch)\d{3,}$/i;

/**
 * Cells that name one of the schools: by login, full or short name, or kind and number («СОШ № 5»), or by a bare number
 * under «№ школы»; a cell may list several. Other cells
 * of the row decide what the name leaves open: a login beside it, or the municipality. A municipality or region is never taken for a school,
 * and with a foreign code the name before it does not count.
 */
export function findNamings(grids: readonly Grid[], schools: readonly NamedSchool[]): Mentions {
  const find = createMentionFinder(schools.map((school) => ({ ...school, municipality: school.municipality ?? null })));
  const areas = new Map(schools.map(({ key, municipality }) => [key, areaKey(municipality ?? '')]));
  const mentions: SchoolMention[] = [];
  const unclear: UnclearMention[] = [];
  const numbers = new NumberColumns(schools);
  for (const grid of grids) {
    numbers.startSheet();
    grid.values.forEach((line, i) => {
      const named = line.map((value) => (typeof value === 'string' ? find(value) : null));
      const byNumber = numbers.read(line);
      // a number says nothing that a name in the row does not say better
      const found = named.some(saysSomething) ? named : byNumber;
      if (!found.some(saysSomething)) return;
      const row = { logins: loginsOf(line, find), areas: areasOf(line, found), areaOf: areas };
      found.forEach((each, j) => {
        if (!each) return;
        const cell = { sheet: grid.sheet, row: grid.origin.row + i, column: grid.origin.column + j };
        const { keys, open } = settle(each, row);
        for (const key of keys) mentions.push({ key, cell });
        for (const { text, candidates } of open) unclear.push({ cell, text, candidates });
      });
    });
  }
  return { mentions, unclear };
}

const saysSomething = (found: CellMentions | null): boolean =>
  found !== null && (found.keys.length > 0 || found.unclear.length > 0);

/** The certain ones of findNamings. */
export function findMentions(grids: readonly Grid[], schools: readonly NamedSchool[]): SchoolMention[] {
  return [...findNamings(grids, schools).mentions];
}

/** What else the row of a name tells. */
interface RowFacts {
  /** schools whose login stands alone in a cell, also none when it is not one of ours; null when no cell is a login */
  readonly logins: ReadonlySet<string> | null;
  /** keys of the municipalities that the row names */
  readonly areas: ReadonlySet<string>;
  readonly areaOf: ReadonlyMap<string, string>;
}

function loginsOf(line: readonly CellValue[], find: (value: CellValue) => CellMentions): ReadonlySet<string> | null {
  const alone = line.filter((value) => typeof value === 'string' && LOGIN_ALONE.test(toLatin(cleanText(value))));
  return alone.length === 0 ? null : new Set(alone.flatMap((value) => find(value).keys));
}

function areasOf(line: readonly CellValue[], found: readonly (CellMentions | null)[]): ReadonlySet<string> {
  const areas = line.filter(
    (value, j) => found[j]?.keys.length === 0 && !looksLikeSchool(value) && looksLikeArea(value),
  );
  return new Set(areas.map(areaKey));
}

function settle(
  { keys, unclear, byLogin }: CellMentions,
  { logins, areas, areaOf }: RowFacts,
): { readonly keys: readonly string[]; readonly open: CellMentions['unclear'] } {
  // a row with a login speaks of the school of this login, whatever its name looks like
  if (logins) return { keys: keys.filter((key) => byLogin || logins.has(key)), open: [] };
  if (byLogin || areas.size === 0) return { keys, open: unclear };
  // in a row of another municipality a name stands for a school that we do not know
  const isNear = (key: string): boolean => areas.has(areaOf.get(key) ?? '');
  const isUnknown = (key: string): boolean => (areaOf.get(key) ?? '') === '';
  const settled = new Set(keys.filter((key) => isNear(key) || isUnknown(key)));
  const open: CellMentions['unclear'][number][] = [];
  for (const name of unclear) {
    const near = name.candidates.filter(isNear);
    const [only] = near;
    const candidates = near.length > 0 ? near : name.candidates.filter(isUnknown);
    if (only !== undefined && near.length === 1 && name.candidates.length > 1) settled.add(only);
    else if (candidates.length > 0) open.push({ ...name, candidates });
  }
  return { keys: [...settled], open };
}
