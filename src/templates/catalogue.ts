import { directionsPlan } from './data/directions-plan';
import { measureComplex } from './data/measure-complex';
import { multiYearRoadmap } from './data/multi-year-roadmap';
import { municipalRoadmap } from './data/municipal-roadmap';
import { preventionProgramme } from './data/prevention-programme';
import { progressReport } from './data/progress-report';
import { schoolYearPlan } from './data/school-year-plan';
import type { TemplateDefinition } from './definition';

/** What the user fills in once; remembered in the workbook. Empty strings leave a visible place to fill. */
export interface TemplateParams {
  readonly municipality: string;
  readonly authority: string;
  /** first calendar year of the school year: 2026 means 2026/2027 */
  readonly schoolYear: number;
  readonly schools: readonly string[];
}

export interface TemplateSummary {
  readonly id: string;
  /** key of i18n `templates.<id>.title` and `.description` */
  readonly columns: number;
  readonly sections: number;
  readonly measures: number;
  readonly defaultSheetName: string;
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

export function templateSummaries(): readonly TemplateSummary[] {
  return TEMPLATES.map((definition) => ({
    id: definition.id,
    columns: definition.columns.length,
    sections: definition.sectionStyle === 'none' ? 0 : definition.sections.length,
    measures: definition.sections.reduce((sum, section) => sum + section.measures.length, 0),
    defaultSheetName: definition.sheetName,
  }));
}

export function hasTemplate(id: string): boolean {
  return TEMPLATES.some((definition) => definition.id === id);
}

/** Definition of a template; an unknown id is a mistake of the caller. */
export function templateDefinition(id: string): TemplateDefinition {
  const found = TEMPLATES.find((definition) => definition.id === id);
  if (!found) throw new Error(`no template "${id}"`);
  return found;
}
