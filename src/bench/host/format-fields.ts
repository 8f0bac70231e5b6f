import type { CellStyle, StylePatch } from '../model/styles';
import { invalidArgument } from './api-error';
import { booleanArg, colorArg, numberArg, oneOf, textArg } from './arguments';

/** One property of a format: how the API reads it from a style and what setting it changes. */
export interface FormatField {
  readonly read: (style: CellStyle) => unknown;
  readonly write?: (value: unknown, style: CellStyle) => StylePatch;
}

export type FieldTable = Readonly<Record<string, FormatField>>;

const horizontals = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const patterns = [
  'None',
  'Solid',
  'Gray50',
  'Gray75',
  'Gray25',
  'Horizontal',
  'Vertical',
  'Down',
  'Up',
  'Checker',
] as const;
/** OOXML words that are not just the API's with a small first letter */
const patternWords: Readonly<Record<string, string>> = {
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Checker: 'darkTrellis',
};

/** No fill reads as white and is told from white by tintAndShade, which is then null. */
export const fillFields: FieldTable = {
  Color: {
    read: (style) => style.fill ?? '#FFFFFF',
    write: (value, style) =>
      value === '' || value === null
        ? { fill: null, pattern: 'none' }
        : { fill: colorArg(value, 'fill.color'), pattern: style.pattern === 'none' ? 'solid' : style.pattern },
  },
  TintAndShade: {
    read: (style) => (style.fill === null ? null : 0),
    write: (value) => {
      if (numberArg(value, 'fill.tintAndShade') !== 0)
        throw invalidArgument('fill.tintAndShade other than 0 is not simulated');
      return {};
    },
  },
  Pattern: {
    read: (style) => patterns.find((word) => ooxmlPattern(word) === style.pattern) ?? 'Solid',
    write: (value, style) => {
      const word = oneOf(value, patterns, 'fill.pattern');
      return word === 'None'
        ? { fill: null, pattern: 'none' }
        : { fill: style.fill ?? '#FFFFFF', pattern: ooxmlPattern(word) };
    },
  },
  PatternColor: { read: () => '#000000' },
  PatternTintAndShade: { read: () => null },
};

export const fontFields: FieldTable = {
  Name: { read: (style) => style.fontName, write: (value) => ({ fontName: textArg(value, 'font.name') }) },
  Size: { read: (style) => style.fontSize, write: (value) => ({ fontSize: fontSize(value) }) },
  Bold: { read: (style) => style.bold, write: (value) => ({ bold: booleanArg(value, 'font.bold') }) },
  Italic: { read: (style) => style.italic, write: (value) => ({ italic: booleanArg(value, 'font.italic') }) },
  Color: { read: (style) => style.fontColor, write: (value) => ({ fontColor: colorArg(value, 'font.color') }) },
  Strikethrough: {
    read: (style) => style.strikethrough,
    write: (value) => ({ strikethrough: booleanArg(value, 'font.strikethrough') }),
  },
  Underline: {
    read: (style) => capital(style.underline),
    write: (value) => ({ underline: small(oneOf(value, underlines, 'font.underline')) }),
  },
  Subscript: { read: () => false },
  Superscript: { read: () => false },
  TintAndShade: { read: () => 0 },
};

export const alignmentFields: FieldTable = {
  HorizontalAlignment: {
    read: (style) => (style.horizontal === 'centerContinuous' ? 'CenterAcrossSelection' : capital(style.horizontal)),
    write: (value) => {
      const word = oneOf(value, horizontals, 'horizontalAlignment');
      return { horizontal: word === 'CenterAcrossSelection' ? 'centerContinuous' : small(word) };
    },
  },
  VerticalAlignment: {
    read: (style) => capital(style.vertical),
    write: (value) => ({ vertical: small(oneOf(value, verticals, 'verticalAlignment')) }),
  },
  WrapText: { read: (style) => style.wrap, write: (value) => ({ wrap: booleanArg(value, 'wrapText') }) },
  IndentLevel: { read: (style) => style.indent, write: (value) => ({ indent: indent(value) }) },
  ShrinkToFit: {
    read: (style) => style.shrinkToFit,
    write: (value) => ({ shrinkToFit: booleanArg(value, 'shrinkToFit') }),
  },
  TextOrientation: {
    read: (style) => style.rotation,
    write: (value) => ({ rotation: numberArg(value, 'textOrientation') }),
  },
  AutoIndent: { read: () => false },
  ReadingOrder: { read: () => 'Context' },
};

export const protectionFields: FieldTable = {
  Locked: { read: (style) => style.locked, write: (value) => ({ locked: booleanArg(value, 'protection.locked') }) },
  FormulaHidden: { read: () => false },
};

function ooxmlPattern(word: string): string {
  return patternWords[word] ?? word.charAt(0).toLowerCase() + word.slice(1);
}

function fontSize(value: unknown): number {
  const size = numberArg(value, 'font.size');
  if (size < 1 || size > 409) throw invalidArgument(`font.size ${size}`);
  return size;
}

function indent(value: unknown): number {
  const level = numberArg(value, 'indentLevel');
  if (level < 0 || level > 250) throw invalidArgument(`indentLevel ${level}`);
  return level;
}

function capital<T extends string>(word: T): Capitalize<T> {
  return (word.charAt(0).toUpperCase() + word.slice(1)) as Capitalize<T>; // -- what Capitalize means
}

function small<T extends string>(word: T): Uncapitalize<T> {
  return (word.charAt(0).toLowerCase() + word.slice(1)) as Uncapitalize<T>; // -- what Uncapitalize means
}
