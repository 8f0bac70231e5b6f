import { directionsPlan } from './data/directions-plan';
import { measureComplex } from './data/measure-complex';
import { multiYearRoadmap } from './data/multi-year-roadmap';
import { municipalRoadmap } from './data/municipal-roadmap';
import { preventionProgramme } from './data/prevention-programme';
import { progressReport } from './data/progress-report';
import { schoolYearPlan } from './data/school-year-plan';
import type { TemplateDefinition } from './definition';
import { documentScreen } from './working/document-screen';
import { journalComparison } from './working/journal-comparison';
import { marksComparison } from './working/marks-comparison';
import { observationAct } from './working/observation-act';
import { observersSchedule } from './working/observers-schedule';
import { pupilResults } from './working/pupil-results';
import { recheckProtocol } from './working/recheck-protocol';
import { schoolChecklist } from './working/school-checklist';
import { threeYearList } from './working/three-year-list';
import type { WorkingDefinition } from './working-definition';

/** What the user fills in once; remembered in the workbook. Empty strings leave a visible place to fill. */
export interface TemplateParams {
  readonly municipality: string;
  readonly authority: string;
  /** first calendar year of the school year: 2026 means 2026/2027 */
  readonly schoolYear: number;
  readonly schools: readonly string[];
  /** days off beside the official ones, ISO days */
  readonly daysOff?: readonly string[];
}

export interface TemplateSummary {
  readonly id: string;
  /** key of i18n `templates.<id>.title` and `.description` */
  readonly columns: number;
  readonly sections: number;
  readonly measures: number;
  readonly defaultSheetName: string;
  /** a plan of measures, or a table that is filled beside it */
  readonly group: 'plan' | 'working';
}

/** A new template is one data file and one line here, with its two texts in i18n. */
const TEMPLATES: readonly TemplateDefinition[] = [
  municipalRoadmap,
  measureComplex,
  directionsPlan,
  preventionProgramme,
  multiYearRoadmap,
  schoolYearPlan,
  progressReport,
];

const WORKING: readonly WorkingDefinition[] = [
  observersSchedule,
  observationAct,
  documentScreen,
  recheckProtocol,
  schoolChecklist,
  threeYearList,
  pupilResults,
  journalComparison,
  marksComparison,
];

/** The seven structures of plans. */
export function templateSummaries(): readonly TemplateSummary[] {
  return TEMPLATES.map((definition) => ({
    id: definition.id,
    columns: definition.columns.length,
    sections: definition.sectionStyle === 'none' ? 0 : definition.sections.length,
    measures: definition.sections.reduce((sum, section) => sum + section.measures.length, 0),
    defaultSheetName: definition.sheetName,
    group: 'plan',
  }));
}

/** Plans and working tables. */
export function allTemplateSummaries(): readonly TemplateSummary[] {
  const working = WORKING.map((definition): TemplateSummary => ({
    id: definition.id,
    columns: definition.columns.length,
    sections: definition.sections?.length ?? 0,
    measures: definition.sections?.reduce((sum, { items }) => sum + items.length, 0) ?? definition.rows,
    defaultSheetName: definition.sheetName,
    group: 'working',
  }));
  return [...templateSummaries(), ...working];
}

export function hasTemplate(id: string): boolean {
  return [...TEMPLATES, ...WORKING].some((definition) => definition.id === id);
}

/** null when the id is that of a plan, or of nothing. */
export function workingDefinition(id: string): WorkingDefinition | null {
  return WORKING.find((definition) => definition.id === id) ?? null;
}

/** Definition of a plan's template; an unknown id is a mistake of the caller. */
export function templateDefinition(id: string): TemplateDefinition {
  const found = TEMPLATES.find((definition) => definition.id === id);
  if (!found) throw new Error(`no template "${id}"`);
  return found;
}
