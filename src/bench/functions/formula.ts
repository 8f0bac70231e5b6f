import { parse, parseA1Ref, tokenize } from '@borgar/fx';
import type { Rect } from '../../domain/cell';
import { NAMESPACE } from '../../functions/catalogue';
import { maxColumns, maxRows } from '../model/rects';

/** One argument of a call as it is written in the formula. */
export type FormulaArgument =
  | { readonly kind: 'range'; readonly sheet: string | null; readonly rect: Rect }
  | { readonly kind: 'array'; readonly rows: readonly (readonly (string | number | boolean)[])[] }
  | { readonly kind: 'value'; readonly value: string | number | boolean | null };

export interface FunctionCall {
  readonly id: string;
  readonly args: readonly FormulaArgument[];
}

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly operator?: string;
  readonly callee?: { readonly name?: string };
  readonly arguments?: readonly (Node | null)[];
  readonly elements?: readonly (readonly Node[])[];
}

const PREFIX = `${NAMESPACE}.`;

/** Whether the formula may be a call of ours: a quick look before it is read. */
export const mentionsUs = (formula: string): boolean => formula.toUpperCase().includes(PREFIX);

/** A formula that is one call of our functions with ranges, arrays and values; null for every other formula. */
export function readCall(formula: string): FunctionCall | null {
  if (!mentionsUs(formula)) return null;
  const root = parsed(formula);
  const name = root?.type === 'CallExpression' ? root.callee?.name?.toUpperCase() : undefined;
  if (!root || !name?.startsWith(PREFIX)) return null;
  const args = (root.arguments ?? []).map(argumentOf);
  return args.every((arg) => arg !== null) ? { id: name.slice(PREFIX.length), args } : null;
}

function parsed(formula: string): Node | null {
  try {
    return parse(tokenize(formula));
  } catch {
    return null; // -- not a formula that anyone can read: the cell says #NAME?
  }
}

function argumentOf(node: Node | null): FormulaArgument | null {
  if (node === null) return { kind: 'value', value: null };
  if (node.type === 'ReferenceIdentifier') return rangeOf(String(node.value));
  if (node.type === 'ArrayExpression')
    return { kind: 'array', rows: (node.elements ?? []).map((row) => row.map((cell) => literal(cell) ?? '')) };
  const value = literal(node);
  return value === null ? null : { kind: 'value', value };
}

function literal(node: Node): string | number | boolean | null {
  const inner = node.arguments?.[0];
  if (node.type === 'UnaryExpression' && node.operator === '-' && typeof inner?.value === 'number') return -inner.value;
  const { value } = node;
  return node.type === 'Literal' && ['string', 'number', 'boolean'].includes(typeof value)
    ? (value as string | number | boolean) // -- just looked at
    : null;
}

function rangeOf(text: string): FormulaArgument | null {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) return null;
  const { context = [], range } = reference as {
    readonly context?: readonly string[];
    readonly range: {
      readonly top?: number;
      readonly left?: number;
      readonly bottom?: number;
      readonly right?: number;
    };
  }; // -- the library's type has names and workbooks too
  const { top = 0, left = 0, bottom = maxRows - 1, right = maxColumns - 1 } = range;
  const rect = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return { kind: 'range', sheet: context.at(-1) ?? null, rect };
}

/** What a Russian types, as Excel keeps it: semicolons between arguments become commas; arrays and texts stay. */
export function keptFormula(typed: string, locale: 'ru' | 'en'): string {
  if (locale === 'en' || !mentionsUs(typed)) return typed;
  let depth = 0;
  return tokenize(typed)
    .map(({ value }) => {
      if (value === '{') depth++;
      if (value === '}') depth--;
      return value === ';' && depth === 0 ? ',' : value;
    })
    .join('');
}
