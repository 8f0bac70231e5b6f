import type { Assessment } from '../domain/assessment';
import type { AnalysisOptions, OpenTasksOfWork, UserScale } from '../risk/analysis';
import { DEFAULT_THRESHOLDS } from '../risk/levels';
import type { VariantName } from '../risk/variants/variant';
import type { AnalyseOptions } from './api';
import type { PaletteId } from '../reports/palettes';

export type Cuts = readonly [number, number, number];

/** What the user says of a school where its name says something else. */
export interface SchoolKindAnswer {
  /** as it was shown when the user answered; only for the list of settings */
  readonly name: string;
  /** compared with lyceums and gymnasiums */
  readonly selective: boolean;
}

/** Everything the user can set about the analysis. Travels with the workbook; a fresh workbook has the defaults. */
export interface Settings {
  readonly reference: AnalysisOptions['reference'];
  readonly variant: VariantName;
  readonly strongQ: number;
  readonly checkQ: number;
  readonly checkP: number;
  /** pupils of a school below which it gets no level; never below the definition's own minimum */
  readonly minN: number;
  readonly codifierYears: readonly number[];
  /** for works that have no scale of their own, neither in the data nor below */
  readonly scale: Cuts | null;
  readonly scales: readonly UserScale[];
  /** codes of the tasks marked against criteria, for works that are not listed below */
  readonly openTasks: readonly string[];
  readonly workTasks: readonly OpenTasksOfWork[];
  /** by key of the school */
  readonly schoolKinds: Readonly<Record<string, SchoolKindAnswer>>;
  readonly palette: PaletteId;
}

export type SettingName = keyof Settings;

/** The definition's minimum: indicators have no probability below it, whatever is set. */
export const LEAST_N = 10;
export const MOST_N = 100;

/**
 * Signs are combined in the variant that keeps every goal of the calibration (decision 0075). The definition is the default of the core
 * and of the command line, where a number must be one that anybody can recompute from it.
 */
export const DEFAULT_SETTINGS: Settings = {
  reference: 'loo',
  variant: 'steady',
  ...DEFAULT_THRESHOLDS,
  minN: LEAST_N,
  codifierYears: [],
  scale: null,
  scales: [],
  openTasks: [],
  workTasks: [],
  schoolKinds: {},
  palette: 'orangeBlue',
};

export const SETTING_NAMES: readonly SettingName[] = [
  'reference',
  'variant',
  'strongQ',
  'checkQ',
  'checkP',
  'minN',
  'codifierYears',
  'scale',
  'scales',
  'openTasks',
  'workTasks',
  'schoolKinds',
  'palette',
];

/** What differs from the defaults, in the order of the screen. */
export function changedSettings(settings: Settings): readonly SettingName[] {
  return SETTING_NAMES.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(DEFAULT_SETTINGS[name]));
}

/** One setting as it is by default, the others as they are. */
export function withDefault(settings: Settings, name: SettingName): Settings {
  return { ...settings, [name]: DEFAULT_SETTINGS[name] };
}

/** What the user has changed since `base`, over what is stored now: another pane may have stored something else meanwhile. */
export function mergedSettings(base: Settings, mine: Settings, stored: Settings): Settings {
  const changed = SETTING_NAMES.filter((name) => JSON.stringify(mine[name]) !== JSON.stringify(base[name]));
  return changed.reduce<Settings>((merged, name) => ({ ...merged, [name]: mine[name] }), stored);
}

/** The settings as options of an analysis; what the core does without being told is left out. */
export function settingsOptions(settings: Settings): AnalyseOptions {
  const { strongQ, checkQ, checkP, minN } = settings;
  const changed = new Set(changedSettings(settings));
  const thresholds = changed.has('strongQ') || changed.has('checkQ') || changed.has('checkP');
  return {
    reference: settings.reference,
    ...(settings.variant === 'standard' ? {} : { variant: settings.variant }),
    ...(thresholds ? { thresholds: { strongQ, checkQ, checkP } } : {}),
    ...(changed.has('minN') ? { minN } : {}),
    ...(settings.codifierYears.length === 0 ? {} : { codifierYears: settings.codifierYears }),
    ...(settings.scale === null ? {} : { scale: settings.scale }),
    ...(settings.scales.length === 0 ? {} : { scales: settings.scales }),
    ...(settings.openTasks.length === 0 ? {} : { openTasks: settings.openTasks }),
    ...(settings.workTasks.length === 0 ? {} : { workTasks: settings.workTasks }),
    ...(changed.has('schoolKinds') ? { selectiveSchools: selectiveSchools(settings) } : {}),
  };
}

function selectiveSchools({ schoolKinds }: Settings): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Object.entries(schoolKinds).map(([key, { selective }]) => [key, selective]));
}

/** Settings with a scale for this work, in place of the one it had. */
export function withScale(settings: Settings, scale: UserScale): Settings {
  const others = settings.scales.filter((each) => !isSameWork(each, scale));
  return { ...settings, scales: [...others, scale] };
}

export function isSameWork(a: Pick<Assessment, 'subject' | 'grade' | 'year'>, b: typeof a): boolean {
  return a.grade === b.grade && a.year === b.year && workKey(a.subject) === workKey(b.subject);
}

function workKey(subject: string | null): string | null {
  return subject === null ? null : subject.trim().toLowerCase().replace(/\s+/g, ' ');
}
