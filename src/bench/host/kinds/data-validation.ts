import type { ValidationRule } from '../../model/sheet-objects';
import { covers } from '../../model/rects';
import { fullAddress } from '../addresses';
import { invalidArgument } from '../api-error';
import { booleanArg, oneOf, recordArg } from '../arguments';
import { HostObject, type Kind, method, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';
import type { Area } from '../scope';

type RuleBody = Omit<ValidationRule, 'rects'>;

const apiTypes: Readonly<Record<ValidationRule['type'], string>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const ruleKeys: Readonly<Record<string, ValidationRule['type']>> = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const errorStyles = ['Stop', 'Warning', 'Information'] as const;

/** Longest text of a list in a rule: Excel counts 255 signs with the commas. */
const longestList = 255;

const blank: RuleBody = {
  type: 'custom',
  operator: null,
  formula1: '',
  formula2: null,
  ignoreBlank: true,
  inCellDropDown: true,
  prompt: { show: true, title: '', message: '' },
  error: { show: true, title: '', message: '', style: 'stop' },
};

export const dataValidationKind: Kind<Area> = {
  members: {
    Type: scalar((area) => {
      const rule = whole(area);
      return rule === 'mixed' ? 'Inconsistent' : rule ? apiTypes[rule.type] : 'None';
    }),
    Rule: scalar((area) => apiRule(one(area)), setRule),
    IgnoreBlanks: scalar(
      (area) => one(area)?.ignoreBlank ?? true,
      (area, value) => change(area, { ignoreBlank: booleanArg(value, 'ignoreBlanks') }),
    ),
    Prompt: scalar(
      (area) => apiPrompt(one(area)),
      (area, value) => {
        const bag = recordArg(value, 'prompt');
        change(area, {
          prompt: { show: bag['showPrompt'] === true, title: textOf(bag['title']), message: textOf(bag['message']) },
        });
      },
    ),
    ErrorAlert: scalar(
      (area) => apiError(one(area)),
      (area, value) => {
        const bag = recordArg(value, 'errorAlert');
        const style = oneOf(bag['style'] ?? 'Stop', errorStyles, 'style').toLowerCase();
        const error = { show: bag['showAlert'] === true, title: textOf(bag['title']), message: textOf(bag['message']) };
        change(area, { error: { ...error, style: style === 'stop' || style === 'warning' ? style : 'information' } });
      },
    ),
    Clear: method((area) => {
      requireUnprotected(area.sheet);
      area.sheet.setValidation(area.rects, null);
    }),
  },
};

function whole({ sheet, rects }: Area): ValidationRule | 'mixed' | null {
  const touching = sheet.validations.filter((rule) =>
    rule.rects.some((a) => rects.some((b) => covers(a, b) || covers(b, a))),
  );
  const [rule, ...others] = touching;
  if (!rule) return null;
  const full = others.length === 0 && rects.every((rect) => rule.rects.some((each) => covers(each, rect)));
  return full ? rule : 'mixed';
}

function one(area: Area): ValidationRule | null {
  const rule = whole(area);
  return rule === 'mixed' ? null : rule;
}

function change(area: Area, part: Partial<RuleBody>): void {
  requireUnprotected(area.sheet);
  const now = one(area);
  const { rects: _rects, ...body } = now ?? { ...blank, rects: [] };
  area.sheet.setValidation(area.rects, { ...body, ...part });
}

function setRule(area: Area, value: unknown): void {
  const bag = recordArg(value, 'rule');
  const [key, ...more] = Object.keys(bag).filter((name) => bag[name] !== undefined && bag[name] !== null);
  const type = key === undefined ? undefined : ruleKeys[key];
  if (key === undefined || !type || more.length > 0)
    throw invalidArgument('dataValidation.rule: exactly one known rule is needed');
  const rule = recordArg(bag[key], key);
  if (type === 'list') change(area, listRule(rule));
  else if (type === 'custom')
    change(area, { type, operator: null, formula1: formulaOf(rule['formula'], 'formula'), formula2: null });
  else {
    const operator = oneOf(rule['operator'], operators, 'operator');
    const second =
      rule['formula2'] === undefined || rule['formula2'] === null ? null : formulaOf(rule['formula2'], 'formula2');
    change(area, { type, operator, formula1: formulaOf(rule['formula1'], 'formula1'), formula2: second });
  }
}

function listRule(rule: Record<string, unknown>): Partial<RuleBody> {
  const source = rule['source'];
  const range = source instanceof HostObject ? source.as('Range') : null;
  const text = range ? `=${fullAddress(range.sheet, [range.rect])}` : textOf(source);
  if (text === '') throw invalidArgument('list.source');
  if (!text.startsWith('=') && text.length > longestList)
    throw invalidArgument(`list.source of ${text.length} characters`);
  return {
    type: 'list',
    operator: null,
    formula1: text,
    formula2: null,
    inCellDropDown: rule['inCellDropDown'] !== false,
  };
}

function formulaOf(value: unknown, name: string): string | number {
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return value;
  throw invalidArgument(name);
}

function apiRule(rule: ValidationRule | null): Record<string, unknown> {
  if (!rule) return {};
  const key = Object.keys(ruleKeys).find((name) => ruleKeys[name] === rule.type) ?? 'custom';
  if (rule.type === 'list') return { list: { inCellDropDown: rule.inCellDropDown, source: rule.formula1 } };
  if (rule.type === 'custom') return { custom: { formula: rule.formula1 } };
  const second = rule.formula2 === null ? {} : { formula2: rule.formula2 };
  return { [key]: { operator: rule.operator, formula1: rule.formula1, ...second } };
}

function apiPrompt(rule: ValidationRule | null): Record<string, unknown> {
  const { show, title, message } = rule?.prompt ?? blank.prompt;
  return { showPrompt: show, title, message };
}

function apiError(rule: ValidationRule | null): Record<string, unknown> {
  const { show, title, message, style } = rule?.error ?? blank.error;
  return { showAlert: show, title, message, style: style.charAt(0).toUpperCase() + style.slice(1) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
