import type { PlanOperation } from '../plan/workbook-plan';
import type { TemplateParams } from '../templates/catalogue';

/** The parameters of the last template travel with the workbook. */
export const TEMPLATE_SETTING = 'objektiv.template';

export function rememberTemplate(params: TemplateParams): PlanOperation {
  return { kind: 'setting', key: TEMPLATE_SETTING, value: JSON.stringify(params) };
}

/** What a workbook remembers; a damaged or foreign entry counts as none. */
export function rememberedTemplate(settings: Readonly<Record<string, string>>): TemplateParams | null {
  const text = settings[TEMPLATE_SETTING];
  if (text === undefined) return null;
  try {
    const stored: unknown = JSON.parse(text);
    return isTemplateParams(stored) ? stored : null;
  } catch {
    // not JSON: somebody else's entry under our key
    return null;
  }
}

function isTemplateParams(value: unknown): value is TemplateParams {
  if (typeof value !== 'object' || value === null) return false;
  const has = (key: string, type: string): boolean => typeof Reflect.get(value, key) === type;
  const schools: unknown = Reflect.get(value, 'schools');
  return (
    has('municipality', 'string') &&
    has('authority', 'string') &&
    has('schoolYear', 'number') &&
    Array.isArray(schools) &&
    schools.every((school) => typeof school === 'string')
  );
}
