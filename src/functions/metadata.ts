import type { Translator } from '../i18n/translator';
import { FUNCTIONS, type FunctionParameter } from './catalogue';

/** What Excel reads about the functions (excel-platform-facts.md 6): one file per language, ids alike. */
export interface FunctionsFile {
  readonly allowCustomDataForDataTypeAny: boolean;
  /** a range with #N/A in it is handed over; without this Excel answers for us */
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: 'any';
    readonly dimensionality: 'matrix' | 'scalar';
    readonly optional?: boolean;
  }[];
  /** of any type, as Microsoft's own generator leaves it */
  readonly result: { readonly dimensionality: 'matrix' };
}

export function functionsFile(t: Translator, helpPage: string): FunctionsFile {
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map(({ id, parameters }) => ({
      id,
      name: id,
      description: t(`functions.${id}.description`),
      helpUrl: `${helpPage}#${id}`,
      parameters: parameters.map((parameter: FunctionParameter) => ({
        name: t.dynamic(`functions.${id}.${parameter.id}.name`),
        description: t.dynamic(`functions.${id}.${parameter.id}.text`),
        type: 'any',
        dimensionality: parameter.shape === 'range' ? 'matrix' : 'scalar',
        ...(parameter.optional && { optional: true }),
      })),
      result: { dimensionality: 'matrix' },
    })),
  };
}
