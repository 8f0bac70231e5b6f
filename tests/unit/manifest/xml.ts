import { SaxesParser } from 'saxes';

/** An element with its children in the order of the document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface OpenElement extends Element {
  children: Element[];
  text: string;
}

/** Reads a document; a document that is not well formed throws. */
export function parseXml(source: string): Element {
  const parser = new SaxesParser();
  const open: OpenElement[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: { ...attributes }, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const current = open.at(-1);
    if (current) current.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  const document = open[0]?.children[0];
  if (!document) throw new Error('no document element');
  return document;
}

/** The element and everything in it, in document order. */
export function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}

export const named = (element: Element, name: string): Element[] => everything(element).filter((e) => e.name === name);

/** The only element of that name; throws when there is none or there are several. */
export function only(element: Element, name: string): Element {
  const [first, ...others] = named(element, name);
  if (!first || others.length > 0) throw new Error(`expected one <${name}>, found ${others.length + (first ? 1 : 0)}`);
  return first;
}
