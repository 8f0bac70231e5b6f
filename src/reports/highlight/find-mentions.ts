import type { SchoolMention } from '../../domain/assessment';
import type { CellValue } from '../../domain/cell';
import type { Grid } from '../../grid/grid';
import { cleanText, foldText, toLatin } from '../../grid/text';

export interface NamedSchool {
  readonly key: string;
  readonly login: string | null;
  readonly name: string;
}

/** A code in brackets at the end: «МБОУ «СОШ №1»(edu203389)», «Энский район(reg20_m012)». */
const codeAtEnd = /[([]\s*([a-z]+\d[a-z0-9_]*)\s*[)\]]$/i;

/**
 * Cells that name one of the schools: its login, its login in brackets at the end, or its exact full name. A municipality or region is
 * never taken for a school: its code is no school's login, and with a foreign code the name before it does not count.
 */
export function findMentions(grids: readonly Grid[], schools: readonly NamedSchool[]): SchoolMention[] {
  const index = new SchoolIndex(schools);
  const mentions: SchoolMention[] = [];
  for (const grid of grids)
    grid.values.forEach((line, i) => {
      line.forEach((value, j) => {
        const key = typeof value === 'string' ? index.keyOf(value) : null;
        if (key === null) return;
        const cell = { sheet: grid.sheet, row: grid.origin.row + i, column: grid.origin.column + j };
        mentions.push({ key, cell });
      });
    });
  return mentions;
}

class SchoolIndex {
  private readonly byLogin = new Map<string, string>();
  /** null: two schools have this name, so it names neither */
  private readonly byName = new Map<string, string | null>();
  /** a sheet repeats its texts: each is looked at once */
  private readonly known = new Map<string, string | null>();

  constructor(schools: readonly NamedSchool[]) {
    for (const school of schools) {
      if (school.login !== null) this.byLogin.set(school.login.toLowerCase(), school.key);
      const name = nameOf(school.name.replace(codeAtEnd, ''));
      if (name === '') continue;
      const other = this.byName.get(name);
      this.byName.set(name, other === undefined || other === school.key ? school.key : null);
    }
  }

  keyOf(value: string): string | null {
    let key = this.known.get(value);
    if (key === undefined) this.known.set(value, (key = this.find(value)));
    return key;
  }

  private find(value: string): string | null {
    const text = cleanText(value);
    const latin = toLatin(text);
    const login = this.byLogin.get(latin.toLowerCase());
    if (login !== undefined) return login;
    const code = codeAtEnd.exec(latin)?.[1]?.toLowerCase();
    if (code !== undefined) return this.byLogin.get(code) ?? null;
    return this.byName.get(nameOf(text)) ?? null;
  }
}

function nameOf(value: CellValue): string {
  return foldText(value)
    .replace(/["']/g, '')
    .replace(/№ (?=\d)/g, '№')
    .replace(/\s+/g, ' ')
    .trim();
}
