import { overlaps } from '../../../domain/cell';
import type { ConditionalRule } from '../../model/sheet-objects';
import { subtract } from '../../model/rects';
import type { StylePatch } from '../../model/styles';
import { itemNotFound } from '../api-error';
import { booleanArg, colorArg, indexArg, numberArg, oneOf, textArg } from '../arguments';
import { type HostObject, type Kind, type Member, method, navigation, scalar } from '../host-object';
import { requireUnprotected } from '../range-cells';
import type { Area, OnSheet, Scope } from '../scope';

/** Only formula rules can be made here; rules of opened files are listed, moved and deleted but not taken apart. */
const types = ['Custom'] as const;

export const conditionalFormatCollectionKind: Kind<Area> = {
  items: (area, scope) => rules(area).map((rule) => made(area, rule, scope)),
  item: (area, key, scope) => {
    const rule = rules(area).find((each) => each.id === key);
    if (!rule) throw itemNotFound('conditional format');
    return made(area, rule, scope);
  },
  members: {
    GetCount: method((area) => rules(area).length),
    GetItemOrNullObject: method((area, [key], scope) => {
      const rule = rules(area).find((each) => each.id === key);
      return rule ? made(area, rule, scope) : null;
    }),
    GetItemAt: method((area, [index], scope) => {
      const rule = rules(area)[indexArg(index, 'index')];
      if (!rule) throw itemNotFound('conditional format');
      return made(area, rule, scope);
    }),
    Add: method((area, [type], scope) => add(area, type, scope)),
    ClearAll: method((area) => {
      requireUnprotected(area.sheet);
      clearAll(area);
    }),
  },
};

function rules({ sheet, rects }: Area): ConditionalRule[] {
  return sheet.conditionalRules.filter((rule) => rule.rects.some((a) => rects.some((b) => overlaps(a, b))));
}

function made({ sheet }: Area, rule: ConditionalRule, scope: Scope): HostObject {
  return scope.make('ConditionalFormat', { sheet, id: rule.id });
}

function add(area: Area, type: unknown, scope: Scope): HostObject {
  requireUnprotected(area.sheet);
  const rule: ConditionalRule = {
    id: scope.model.nextId(),
    type: oneOf(type, types, 'type'),
    rects: area.rects,
    priority: 0,
    stopIfTrue: false,
    formula: '',
    format: {},
    raw: null,
  };
  const later = area.sheet.conditionalRules.map((each) => ({ ...each, priority: each.priority + 1 }));
  area.sheet.setObjects({ conditionalRules: [rule, ...later] }, area.rects);
  return made(area, rule, scope);
}

function clearAll({ sheet, rects }: Area): void {
  const conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const left = rects.reduce((parts, hole) => parts.flatMap((part) => subtract(part, hole)), [...rule.rects]);
    return left.length === 0 ? [] : [{ ...rule, rects: left }];
  });
  sheet.setObjects({ conditionalRules }, rects);
}

function rule({ sheet, id }: OnSheet): ConditionalRule {
  const found = sheet.conditionalRules.find((each) => each.id === id);
  if (!found) throw itemNotFound('conditional format');
  return found;
}

function change(self: OnSheet, part: Partial<ConditionalRule>): void {
  requireUnprotected(self.sheet);
  const now = rule(self);
  // a rule of a file that is changed here is written anew, no longer as the file had it
  const raw = part.formula === undefined && part.format === undefined ? now.raw : null;
  const conditionalRules = self.sheet.conditionalRules.map((each) => (each === now ? { ...each, ...part, raw } : each));
  self.sheet.setObjects({ conditionalRules }, now.rects);
}

export const conditionalFormatKind: Kind<OnSheet> = {
  id: { name: 'Id', get: (self) => self.id },
  members: {
    Id: scalar((self) => self.id),
    Type: scalar((self) => rule(self).type),
    Priority: scalar(
      (self) => rule(self).priority,
      (self, value) => change(self, { priority: numberArg(value, 'priority') }),
    ),
    StopIfTrue: scalar(
      (self) => rule(self).stopIfTrue,
      (self, value) => change(self, { stopIfTrue: booleanArg(value, 'stopIfTrue') }),
    ),
    Custom: navigation((self, scope) => {
      if (rule(self).type !== 'Custom') throw itemNotFound('custom rule of a rule of another type');
      return scope.make('CustomConditionalFormat', self);
    }),
    CustomOrNullObject: navigation((self, scope) =>
      rule(self).type === 'Custom' ? scope.make('CustomConditionalFormat', self) : null,
    ),
    Delete: method((self) => {
      requireUnprotected(self.sheet);
      const { rects } = rule(self);
      const conditionalRules = self.sheet.conditionalRules.filter((each) => each.id !== self.id);
      self.sheet.setObjects({ conditionalRules }, rects);
    }),
    GetRange: method((self, _, scope) => {
      const [rect] = rule(self).rects;
      if (!rect) throw itemNotFound('range of the rule');
      return scope.make('Range', { sheet: self.sheet, rect });
    }),
    GetRangeOrNullObject: method((self, _, scope) => {
      const [rect, ...more] = rule(self).rects;
      return rect && more.length === 0 ? scope.make('Range', { sheet: self.sheet, rect }) : null;
    }),
    GetRanges: method((self, _, scope) => scope.make('RangeAreas', { sheet: self.sheet, rects: rule(self).rects })),
  },
};

export const customConditionalFormatKind: Kind<OnSheet> = {
  members: {
    Rule: navigation((self, scope) => scope.make('ConditionalFormatRule', self)),
    Format: navigation((self, scope) => scope.make('ConditionalRangeFormat', self)),
  },
};

export const conditionalFormatRuleKind: Kind<OnSheet> = {
  members: {
    Formula: scalar(
      (self) => rule(self).formula,
      (self, value) => change(self, { formula: textArg(value, 'formula') }),
    ),
  },
};

function formatMember(read: (format: StylePatch) => unknown, write: (value: unknown) => StylePatch): Member<OnSheet> {
  return scalar<OnSheet>(
    (self) => read(rule(self).format),
    (self, value) => change(self, { format: { ...rule(self).format, ...write(value) } }),
  );
}

export const conditionalRangeFormatKind: Kind<OnSheet> = {
  members: {
    NumberFormat: formatMember(
      (format) => format.numberFormat ?? null,
      (value) => ({ numberFormat: textArg(value, 'numberFormat') }),
    ),
    Fill: navigation((self, scope) => scope.make('ConditionalRangeFill', self)),
    Font: navigation((self, scope) => scope.make('ConditionalRangeFont', self)),
  },
};

export const conditionalRangeFillKind: Kind<OnSheet> = {
  members: {
    Color: formatMember(
      (format) => format.fill ?? '',
      (value) => ({ fill: colorArg(value, 'fill.color'), pattern: 'solid' }),
    ),
    Clear: method((self) => {
      const { fill: _fill, pattern: _pattern, ...format } = rule(self).format;
      change(self, { format });
    }),
  },
};

export const conditionalRangeFontKind: Kind<OnSheet> = {
  members: {
    Color: formatMember(
      (format) => format.fontColor ?? '',
      (value) => ({ fontColor: colorArg(value, 'font.color') }),
    ),
    Bold: formatMember(
      (format) => format.bold ?? null,
      (value) => ({ bold: booleanArg(value, 'font.bold') }),
    ),
    Italic: formatMember(
      (format) => format.italic ?? null,
      (value) => ({ italic: booleanArg(value, 'font.italic') }),
    ),
    Strikethrough: formatMember(
      (format) => format.strikethrough ?? null,
      (value) => ({ strikethrough: booleanArg(value, 'font.strikethrough') }),
    ),
  },
};
