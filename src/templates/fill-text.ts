import type { TemplateParams } from './catalogue';
import { authorityName } from './parties';

export const EMPTY_PLACE = '____________';

/** Puts the user's parameters into a text; what is not known stays a visible place. */
export function fillText(text: string, params: TemplateParams): string {
  const first = params.schoolYear;
  const values: Readonly<Record<string, string>> = {
    schools: schoolsText(params.schools),
    municipality: params.municipality.trim() || EMPTY_PLACE,
    authority: authorityName(params.authority),
    schoolYear: `${String(first)}/${String(first + 1)}`,
    twoYearsAgo: `${String(first - 2)}/${String(first - 1)}`,
    previousYear: `${String(first - 1)}/${String(first)}`,
    firstYear: String(first),
    lastYear: String(first + 1),
    endYear: String(first + 2),
  };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** «ОО №№ 8, 212»; schools that are not numbers are named as they are. */
export function schoolsText(schools: readonly string[]): string {
  const names = schools.map((school) => school.replace(/^№\s*/, '').trim()).filter((school) => school !== '');
  const numbers = names.filter((name) => /^\d+$/.test(name)).sort((a, b) => Number(a) - Number(b));
  const others = names.filter((name) => !/^\d+$/.test(name));
  if (names.length === 0) return 'ОО №№ ____';
  const numbered = numbers.length === 0 ? [] : [`ОО ${numbers.length > 1 ? '№№' : '№'} ${numbers.join(', ')}`];
  return [...numbered, ...others].join(', ');
}
