import type { OpenTasksOfWork, UserScale } from '../risk/analysis';
import type { VariantName } from '../risk/variants/variant';
import { PALETTE_IDS } from '../reports/palettes';
import {
  DEFAULT_SETTINGS,
  LEAST_N,
  MOST_N,
  SETTING_NAMES,
  type Cuts,
  type SchoolKindAnswer,
  type SettingName,
  type Settings,
} from './settings';

const FORMAT = 'objektiv-settings';
const VERSION = 1;
/** A file of settings is a few kilobytes; anything much longer is something else. */
const LONGEST = 500_000;
const MOST_ENTRIES = 1_000;
const LONGEST_TEXT = 200;

export const REFERENCES = ['loo', 'similar', 'region', 'country'] as const;
const VARIANTS: readonly VariantName[] = ['standard', 'steady'];

export type SettingsProblem =
  | { readonly kind: 'tooLong' | 'notJson' | 'notOurs' | 'newer' }
  | { readonly kind: 'field'; readonly name: SettingName | 'unknown'; readonly field: string };

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] };

export function settingsText(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;
}

/** A file of settings, taken whole or refused with every reason. Settings that it does not name stay as by default. */
export function parseSettings(text: string): ParsedSettings {
  const body = bodyOf(text);
  if ('kind' in body) return { ok: false, problems: [body] };
  const { values, settings } = read(body.fields);
  const bad = Object.keys(body.fields).filter(
    (field) => !SETTING_NAMES.some((name) => name === field && values.has(name)),
  );
  const problems = bad.map((field): SettingsProblem => {
    const name = SETTING_NAMES.find((each) => each === field);
    return { kind: 'field', name: name ?? 'unknown', field: field.slice(0, LONGEST_TEXT) };
  });
  if (problems.length === 0 && settings.checkQ < settings.strongQ)
    problems.push({ kind: 'field', name: 'checkQ', field: 'checkQ' });
  return problems.length === 0 ? { ok: true, settings } : { ok: false, problems };
}

/** What a workbook holds: each setting by itself, so that one damaged entry does not lose the others. */
export function storedSettings(text: string | undefined): Settings {
  if (text === undefined) return DEFAULT_SETTINGS;
  const body = bodyOf(text);
  if ('kind' in body) return DEFAULT_SETTINGS;
  const { settings } = read(body.fields);
  return settings.checkQ < settings.strongQ ? { ...settings, checkQ: settings.strongQ } : settings;
}

type Fields = Readonly<Record<string, unknown>>;

function bodyOf(text: string): SettingsProblem | { readonly fields: Fields } {
  if (text.length > LONGEST) return { kind: 'tooLong' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // the refusal says that the file is no JSON
    return { kind: 'notJson' };
  }
  const file = fieldsOf(parsed);
  if (file?.['format'] !== FORMAT) return { kind: 'notOurs' };
  if (file['version'] !== VERSION) return { kind: 'newer' };
  const fields = fieldsOf(file['settings']);
  return fields === null ? { kind: 'notOurs' } : { fields };
}

function read(fields: Fields): { readonly values: ReadonlySet<SettingName>; readonly settings: Settings } {
  const values = new Set<SettingName>();
  let settings = DEFAULT_SETTINGS;
  for (const name of SETTING_NAMES) {
    const value: unknown = fields[name];
    if (value === undefined || !VALID[name](value)) continue;
    values.add(name);
    settings = { ...settings, [name]: value };
  }
  return { values, settings };
}

/** What is acceptable for each setting. */
const VALID: { readonly [Name in SettingName]: (value: unknown) => value is Settings[Name] } = {
  reference: isOneOf(REFERENCES),
  variant: isOneOf(VARIANTS),
  strongQ: isNumber(0.001, 0.5),
  checkQ: isNumber(0.001, 0.5),
  checkP: isNumber(0.0001, 0.1),
  minN: (value): value is number => isNumber(LEAST_N, MOST_N)(value) && Number.isInteger(value),
  codifierYears: isList(isYear),
  scale: (value) => value === null || isCuts(value),
  scales: isList(isScale),
  openTasks: isList(isText),
  workTasks: isList(isWorkTasks),
  schoolKinds: isKinds,
  palette: isOneOf(PALETTE_IDS),
};

function isOneOf<T>(choices: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => choices.some((each) => each === value);
}

export function isNumber(low: number, high: number): (value: unknown) => value is number {
  return (value): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= low && value <= high;
}

function isList<T>(isEntry: (value: unknown) => value is T): (value: unknown) => value is readonly T[] {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= MOST_ENTRIES && value.every(isEntry);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;
}

function isYear(value: unknown): value is number {
  return isNumber(2000, 2100)(value) && Number.isInteger(value);
}

function isGrade(value: unknown): value is number {
  return isNumber(1, 11)(value) && Number.isInteger(value);
}

function isScore(value: unknown): value is number {
  return isNumber(1, 999)(value) && Number.isInteger(value);
}

export function isCuts(value: unknown): value is Cuts {
  if (!Array.isArray(value) || value.length !== 3 || !value.every(isScore)) return false;
  const [three = 0, four = 0, five = 0] = value;
  return three < four && four < five;
}

function isScale(value: unknown): value is UserScale {
  const fields = fieldsOf(value);
  if (!fields || !isText(fields['subject']) || !isGrade(fields['grade']) || !isYear(fields['year'])) return false;
  const { cuts, max } = fields;
  return isCuts(cuts) && (max === undefined || (isScore(max) && max >= cuts[2]));
}

function isWorkTasks(value: unknown): value is OpenTasksOfWork {
  const fields = fieldsOf(value);
  if (!fields || !isText(fields['subject']) || !isGrade(fields['grade'])) return false;
  const { year, codes } = fields;
  return (year === null || isYear(year)) && isList(isText)(codes) && codes.length > 0;
}

function isKinds(value: unknown): value is Readonly<Record<string, SchoolKindAnswer>> {
  const fields = fieldsOf(value);
  if (!fields || Object.keys(fields).length > MOST_ENTRIES) return false;
  return Object.entries(fields).every(([key, answer]) => {
    const { name, selective } = fieldsOf(answer) ?? {};
    return isText(key) && typeof name === 'string' && name.length <= LONGEST_TEXT && typeof selective === 'boolean';
  });
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}
