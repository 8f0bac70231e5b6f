import { parseArgs } from 'node:util';
import type { Language } from '../i18n/translator';
import { DEFAULT_SEED, DEFAULT_SHARE } from '../recheck/sample';
import type { UserScale } from '../risk/analysis';
import { parseScales } from './scale-words';
import { parseColumns, parseSchool, parseTable, type AnswerWords } from './answer-words';
import { WrongCall } from './wrong-call';

const REFERENCES = ['loo', 'similar', 'region', 'country'] as const;
type Reference = (typeof REFERENCES)[number];

/** What `analyze` and `recheck` both take. */
export interface AnalysisWords {
  readonly files: readonly string[];
  readonly reference: Reference;
  readonly scale: readonly [number, number, number] | null;
  readonly scales?: readonly UserScale[];
  readonly openTasks: readonly string[] | null;
  readonly codifierYears?: readonly number[];
  readonly variant?: 'steady';
  readonly answers?: AnswerWords;
}

type Pairs = Readonly<Record<string, string>>;

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'check'; readonly files: readonly string[]; readonly context: Pairs }
  | ({ readonly kind: 'analyze'; readonly charts?: boolean } & AnalysisWords)
  | ({ readonly kind: 'recheck'; readonly share: number; readonly seed: number } & AnalysisWords)
  | { readonly kind: 'templateList' }
  | {
      readonly kind: 'template';
      readonly id: string;
      readonly set: Pairs;
      readonly context: Pairs;
      readonly filled: boolean;
    }
  | {
      readonly kind: 'shift';
      readonly file: string;
      readonly to: number;
      readonly from: number | null;
      readonly context: Pairs;
    };

export interface Call {
  readonly command: Command;
  readonly json: boolean;
  readonly out: string | null;
  readonly language: Language;
}

const OPTIONS = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  context: { type: 'string', multiple: true },
  reference: { type: 'string' },
  scale: { type: 'string', multiple: true },
  'open-tasks': { type: 'string' },
  set: { type: 'string', multiple: true },
  filled: { type: 'boolean' },
  empty: { type: 'boolean' },
  to: { type: 'string' },
  from: { type: 'string' },
  share: { type: 'string' },
  seed: { type: 'string' },
  'codifier-from': { type: 'string' },
  variant: { type: 'string' },
  charts: { type: 'boolean' },
  columns: { type: 'string', multiple: true },
  school: { type: 'string', multiple: true },
  table: { type: 'string', multiple: true },
} as const;

interface Values {
  json?: boolean;
  out?: string;
  lang?: string;
  help?: boolean;
  context?: string[];
  reference?: string;
  scale?: string[];
  'open-tasks'?: string;
  set?: string[];
  filled?: boolean;
  empty?: boolean;
  to?: string;
  from?: string;
  share?: string;
  seed?: string;
  'codifier-from'?: string;
  variant?: string;
  charts?: boolean;
  columns?: string[];
  school?: string[];
  table?: string[];
}

/** Reads the words after `objektiv`; throws WrongCall. */
export function parseCall(words: readonly string[]): Call {
  const { values, positionals } = parseWords(words);
  const language = values.lang ?? 'ru';
  if (language !== 'ru' && language !== 'en') throw new WrongCall('language', { value: language });
  return {
    command: values.help === true || positionals.length === 0 ? { kind: 'help' } : parseCommand(positionals, values),
    json: values.json ?? false,
    out: values.out ?? null,
    language,
  };
}

function parseWords(words: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongCall('option', { value: error instanceof Error ? error.message : String(error) });
  }
}

function parseCommand(positionals: readonly string[], values: Values): Command {
  const [name = '', ...rest] = positionals;
  switch (name) {
    case 'check':
      return { kind: 'check', files: needFiles(rest), context: pairs(values.context ?? []) };
    case 'analyze':
      return { kind: 'analyze', ...(values.charts ? { charts: true } : {}), ...analysisWords(rest, values) };
    case 'recheck':
      return {
        kind: 'recheck',
        ...analysisWords(rest, values),
        share: values.share === undefined ? DEFAULT_SHARE : share(values.share),
        seed: values.seed === undefined ? DEFAULT_SEED : seed(values.seed),
      };
    case 'template':
      return template(rest, values);
    case 'shift':
      return shift(rest, values);
    default:
      throw new WrongCall('command', { value: name });
  }
}

function template(rest: readonly string[], values: Values): Command {
  const [id, ...more] = rest;
  if (id === undefined || more.length > 0) throw new WrongCall('templateId');
  if (id === 'list') return { kind: 'templateList' };
  if (values.filled === true && values.empty === true) throw new WrongCall('filledAndEmpty');
  if (values.out === undefined) throw new WrongCall('templateOut');
  return {
    kind: 'template',
    id,
    set: pairs(values.set ?? []),
    context: pairs(values.context ?? []),
    filled: values.empty !== true,
  };
}

function shift(rest: readonly string[], values: Values): Command {
  const [file, ...more] = needFiles(rest);
  if (file === undefined || more.length > 0) throw new WrongCall('oneFile');
  if (values.to === undefined) throw new WrongCall('shiftTo');
  if (values.out === undefined) throw new WrongCall('shiftOut');
  const from = values.from === undefined ? null : firstYear(values.from);
  return { kind: 'shift', file, to: firstYear(values.to), from, context: pairs(values.context ?? []) };
}

/** «2026-2027», «2026/27», «2026» → 2026. */
export function firstYear(text: string): number {
  const match = /^(20\d\d)(?:\s*[-–/]\s*(?:20)?(\d\d))?$/.exec(text.trim());
  const first = Number(match?.[1]);
  if (!match || (match[2] !== undefined && Number(match[2]) !== (first + 1) % 100))
    throw new WrongCall('schoolYear', { value: text });
  return first;
}

function needFiles(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new WrongCall('noFiles');
  return files;
}

function analysisWords(files: readonly string[], values: Values): AnalysisWords {
  const codifier = values['codifier-from'];
  const { scale, scales } = parseScales(values.scale ?? []);
  return {
    files: needFiles(files),
    reference: reference(values.reference ?? 'loo'),
    scale,
    ...(scales.length === 0 ? {} : { scales }),
    openTasks: values['open-tasks']?.split(',').map((code) => code.trim()) ?? null,
    ...(codifier === undefined ? {} : { codifierYears: codifierYears(codifier) }),
    ...(isSteady(values.variant ?? 'standard') ? { variant: 'steady' as const } : {}),
    ...answerWords(values),
  };
}

function answerWords({ columns = [], school = [], table = [] }: Values): { answers?: AnswerWords } {
  if (columns.length + school.length + table.length === 0) return {};
  return {
    answers: { columns: columns.map(parseColumns), schools: school.map(parseSchool), tables: table.map(parseTable) },
  };
}

function reference(value: string): Reference {
  const found = REFERENCES.find((each) => each === value);
  if (!found) throw new WrongCall('reference', { value });
  return found;
}

function isSteady(value: string): boolean {
  if (value !== 'standard' && value !== 'steady') throw new WrongCall('variant', { value });
  return value === 'steady';
}

function codifierYears(value: string): number[] {
  return value.split(',').map((text) => {
    if (!/^20\d\d$/.test(text.trim())) throw new WrongCall('codifier', { value });
    return Number(text);
  });
}

/** «0.1» or «0,1»; above 0 and up to 1. */
function share(value: string): number {
  const number = /^\d*[.,]?\d+$/.test(value) ? Number(value.replace(',', '.')) : Number.NaN;
  if (!(number > 0 && number <= 1)) throw new WrongCall('share', { value });
  return number;
}

function seed(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new WrongCall('seed', { value });
  return Number(value);
}

function pairs(texts: readonly string[]): Pairs {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf('=');
      if (at < 1) throw new WrongCall('pair', { value: text });
      return [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}
