import { tokens } from '@fluentui/react-components';
import { useState, type RefObject } from 'react';
import type { TextWidths } from '../view/school-row';
import { useBrowserLayout } from './use-browser-layout';

/** Where nothing can be measured: about the width of a letter. */
const guessed: TextWidths = { name: (text) => text.length * 8, level: (text) => text.length * 7 };

/** Measures texts in the fonts of the rows of a list, before they are drawn. */
export function useTextWidths(list: RefObject<HTMLElement>): TextWidths {
  const [widths, setWidths] = useState(guessed);
  useBrowserLayout(() => {
    const node = list.current;
    const measured = node ? measuredIn(node) : null;
    if (measured) setWidths(measured);
  }, [list]);
  return widths;
}

function measuredIn(node: HTMLElement): TextWidths | null {
  if (typeof CanvasRenderingContext2D === 'undefined') return null;
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  const style = getComputedStyle(node);
  const value = (token: string): string => style.getPropertyValue(token.slice('var('.length, -1)).trim();
  const font = (weight: string, size: string): string => `${value(weight)} ${value(size)} ${style.fontFamily}`;
  const [name, level] = [
    font(tokens.fontWeightSemibold, tokens.fontSizeBase300),
    font(tokens.fontWeightRegular, tokens.fontSizeBase200),
  ];
  const inFont =
    (wanted: string) =>
    (text: string): number => {
      context.font = wanted;
      return context.measureText(text).width;
    };
  return { name: inFont(name), level: inFont(level) };
}
