import { useEffect, useState } from 'react';
import type { TemplateTarget } from '../../app/api';
import type { TemplateParams } from '../../templates/catalogue';
import { usePane } from '../pane-context';
import { schoolYearAt } from '../view/school-year';
import { parseSchools } from '../view/school-list';

export interface TemplateFormValues {
  readonly municipality: string;
  readonly authority: string;
  readonly schoolYear: number;
  /** as typed */
  readonly schools: string;
  readonly filled: boolean;
  readonly target: TemplateTarget;
}

/** Parameters of a template as typed; begins with those of the last template in this workbook. */
export function useTemplateForm(): readonly [TemplateFormValues, (change: Partial<TemplateFormValues>) => void] {
  const { app } = usePane();
  const [stored, setStored] = useState<Partial<TemplateFormValues>>({});
  const [typed, setTyped] = useState<Partial<TemplateFormValues>>({});
  useEffect(() => {
    let gone = false;
    void app.templateDefaults().then((result) => {
      // Without stored parameters the form simply begins empty; what was typed meanwhile stays.
      if (!gone && result.ok && result.value) setStored(storedValues(result.value));
    });
    return () => {
      gone = true;
    };
  }, [app]);
  const values = { ...emptyForm(), ...stored, ...typed };
  return [values, (change) => setTyped((before) => ({ ...before, ...change }))];
}

export function templateParams(values: TemplateFormValues): TemplateParams {
  return {
    municipality: values.municipality.trim(),
    authority: values.authority.trim(),
    schoolYear: values.schoolYear,
    schools: parseSchools(values.schools),
  };
}

function emptyForm(): TemplateFormValues {
  return {
    municipality: '',
    authority: '',
    schoolYear: schoolYearAt(new Date()),
    schools: '',
    filled: true,
    target: 'newSheet',
  };
}

function storedValues(params: TemplateParams): Partial<TemplateFormValues> {
  return {
    municipality: params.municipality,
    authority: params.authority,
    schoolYear: params.schoolYear,
    schools: params.schools.join('\n'),
  };
}
