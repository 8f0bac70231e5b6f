/** What the worksheet functions take; names and descriptions in both languages are in i18n `functions.<ID>...`. */
export interface FunctionParameter {
  readonly id: string;
  /** a range or an array, or one value */
  readonly shape: 'range' | 'number' | 'text';
  readonly optional?: boolean;
}

export interface FunctionDeclaration {
  readonly id: string;
  readonly parameters: readonly FunctionParameter[];
}

const range = (id: string, optional = false): FunctionParameter => ({
  id,
  shape: 'range',
  ...(optional && { optional }),
});

/** The functions of the add-in. Few, over whole ranges: each call crosses a process border (excel-platform-facts.md 6). */
export const FUNCTIONS = [
  { id: 'RATES', parameters: [range('marks')] },
  {
    id: 'BUNCHING',
    parameters: [
      range('scores'),
      range('cuts'),
      range('others', true),
      { id: 'maximum', shape: 'number', optional: true },
    ],
  },
  { id: 'JOURNAL', parameters: [range('marks'), range('journal')] },
  { id: 'AGREEMENT', parameters: [range('first'), range('second')] },
  { id: 'FUNNEL', parameters: [range('values'), range('pupils'), { id: 'sd', shape: 'number', optional: true }] },
  { id: 'SCHOOLNUMBER', parameters: [range('names')] },
  { id: 'DEADLINE', parameters: [range('texts'), { id: 'year', shape: 'text', optional: true }] },
] as const satisfies readonly FunctionDeclaration[];

export type FunctionId = (typeof FUNCTIONS)[number]['id'];

/** In formulas the functions stand behind this name in every language: =OBJEKTIV.RATES(A2:A50) */
export const NAMESPACE = 'OBJEKTIV';
