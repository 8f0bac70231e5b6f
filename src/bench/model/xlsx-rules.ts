import type { ConditionalFormattingOptions, ConditionalFormattingRule, DataValidation } from 'exceljs';
import { parseAddress, type Rect, rectAddress } from '../../domain/cell';
import type { ConditionalRule, ValidationRule } from './sheet-objects';
import { patchFromFile, patchToFile } from './xlsx-styles';

type Theme = readonly string[];
type FileRule = ConditionalFormattingRule;

/** «A1:B2 D4» of the file as rectangles. */
export function rectsOf(ref: string): Rect[] {
  return ref.split(/[\s,]+/).flatMap((part) => parseAddress(part) ?? []);
}

/** Rules of a file: formula rules are taken over, others kept as they are and written back unchanged. */
export function rulesFromFile(
  blocks: readonly ConditionalFormattingOptions[],
  theme: Theme,
  nextId: () => string,
): ConditionalRule[] {
  const all = blocks.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })));
  all.sort((a, b) => a.rule.priority - b.rule.priority);
  return all.map(({ ref, rule }, priority): ConditionalRule => {
    const { formulae, stopIfTrue } = rule as { formulae?: readonly string[]; stopIfTrue?: boolean }; // -- on some types only
    const custom = rule.type === 'expression';
    return {
      id: nextId(),
      type: custom ? 'Custom' : rule.type,
      rects: rectsOf(ref),
      priority,
      stopIfTrue: stopIfTrue === true,
      formula: custom ? `=${formulae?.[0] ?? ''}` : '',
      format: rule.style ? patchFromFile(rule.style, theme) : {},
      raw: rule,
    };
  });
}

export function ruleToFile(rule: ConditionalRule, priority: number): ConditionalFormattingOptions {
  const ref = rule.rects.map(rectAddress).join(' ');
  if (rule.raw !== null) return { ref, rules: [{ ...(rule.raw as FileRule), priority }] }; // -- read by ExcelJS
  const formulae = [rule.formula.replace(/^=/, '')];
  return { ref, rules: [{ type: 'expression', priority, formulae, style: patchToFile(rule.format) }] };
}

/** ExcelJS gives a validation for every single cell; cells of one rule are put together into rectangles again. */
export function validationsFromFile(model: Readonly<Record<string, DataValidation>>): ValidationRule[] {
  const groups = new Map<string, { rule: DataValidation; rects: Rect[] }>();
  for (const [address, rule] of Object.entries(model)) {
    const rect = parseAddress(address);
    if (!rect) continue;
    const key = JSON.stringify(rule);
    const group = groups.get(key);
    if (group) group.rects.push(rect);
    else groups.set(key, { rule, rects: [rect] });
  }
  return [...groups.values()].flatMap(({ rule, rects }) => {
    const body = validationBody(rule);
    return body ? [{ ...body, rects: joined(rects) }] : [];
  });
}

/** Joins cells into columns and columns of equal height into blocks. */
export function joined(cells: readonly Rect[]): Rect[] {
  const down = chained(cells, (rect) => `${rect.column}|${rect.columns}`, 'row', 'rows');
  return chained(down, (rect) => `${rect.row}|${rect.rows}`, 'column', 'columns');
}

function chained(
  rects: readonly Rect[],
  lane: (rect: Rect) => string,
  start: 'row' | 'column',
  size: 'rows' | 'columns',
): Rect[] {
  const lanes = new Map<string, Rect[]>();
  for (const rect of rects) {
    const list = lanes.get(lane(rect));
    if (list) list.push(rect);
    else lanes.set(lane(rect), [rect]);
  }
  return [...lanes.values()].flatMap((list) => {
    const result: Rect[] = [];
    for (const rect of list.sort((a, b) => a[start] - b[start])) {
      const last = result.at(-1);
      if (last && last[start] + last[size] === rect[start])
        result[result.length - 1] = { ...last, [size]: last[size] + rect[size] };
      else result.push(rect);
    }
    return result;
  });
}

type RuleBody = Omit<ValidationRule, 'rects'>;

function validationBody(rule: DataValidation): RuleBody | null {
  // both are absent in rules that only carry a message, whatever the typings say
  const { type, formulae = [] } = rule as { type?: DataValidation['type']; formulae?: readonly unknown[] }; // -- see above
  const [first, second] = formulae;
  if (type === undefined || first === undefined) return null;
  const operator = rule.operator ?? 'between';
  return {
    type,
    operator:
      type === 'list' || type === 'custom' ? null : operator.charAt(0).toUpperCase() + operatorWord(operator).slice(1),
    formula1: formulaFromFile(first, type),
    formula2: second === undefined || type === 'list' || type === 'custom' ? null : formulaFromFile(second, type),
    ignoreBlank: rule.allowBlank === true,
    inCellDropDown: true,
    prompt: { show: rule.showInputMessage === true, title: rule.promptTitle ?? '', message: rule.prompt ?? '' },
    error: {
      show: rule.showErrorMessage === true,
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
      style: rule.errorStyle === 'warning' || rule.errorStyle === 'information' ? rule.errorStyle : 'stop',
    },
  };
}

/** The file says «equal», the API «EqualTo». */
const operatorWords: Readonly<Record<string, string>> = {
  equal: 'equalTo',
  notEqual: 'notEqualTo',
  greaterThanOrEqual: 'greaterThanOrEqualTo',
  lessThanOrEqual: 'lessThanOrEqualTo',
};

function operatorWord(word: string): string {
  return operatorWords[word] ?? word;
}

/** A literal list stands in quotes in the file; a reference starts with '=' in the API. */
function formulaFromFile(formula: unknown, type: ValidationRule['type']): string | number {
  if (typeof formula === 'number') return formula;
  const text = formula instanceof Date ? String(formula.getTime() / 86_400_000 + 25_569) : String(formula);
  const quoted = /^"([\s\S]*)"$/.exec(text);
  if (quoted?.[1] !== undefined) return quoted[1].replaceAll('""', '"');
  return type === 'list' || type === 'custom' || Number.isNaN(Number(text)) ? `=${text}` : Number(text);
}

export function validationToFile(rule: ValidationRule): DataValidation {
  const formulae = [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])].map((formula) =>
    formulaToFile(formula, rule.type),
  );
  const operator = Object.entries(operatorWords).find(
    ([, word]) => word.toLowerCase() === rule.operator?.toLowerCase(),
  )?.[0];
  const word = operator ?? (rule.operator ? rule.operator.charAt(0).toLowerCase() + rule.operator.slice(1) : undefined);
  return {
    type: rule.type as 'custom', // -- 'time' is missing in ExcelJS' typings
    formulae,
    allowBlank: rule.ignoreBlank,
    ...(word === undefined ? {} : { operator: word as 'between' }), // -- one of the file's words
    showInputMessage: rule.prompt.show,
    promptTitle: rule.prompt.title,
    prompt: rule.prompt.message,
    showErrorMessage: rule.error.show,
    errorTitle: rule.error.title,
    error: rule.error.message,
    errorStyle: rule.error.style,
  };
}

function formulaToFile(formula: string | number, type: ValidationRule['type']): string | number {
  if (typeof formula === 'number') return formula;
  if (formula.startsWith('=')) return formula.slice(1);
  return type === 'list' ? `"${formula.replaceAll('"', '""')}"` : formula;
}
