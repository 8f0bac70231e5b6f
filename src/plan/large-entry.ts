/**
 * A large entry as a custom XML part, in Excel and in the file alike: one a key, found by a namespace of its own. A file that the command
 * line wrote is thereby understood by the pane.
 */
const namespaceStart = 'urn:objektiv:';

export function entryNamespace(key: string): string {
  return namespaceStart + encodeURIComponent(key);
}

/** Signs of XML, and what XML cannot hold at all, are written as \uXXXX, so nothing is left for any parser to change. */
const special = /[\\&<>\ufffe\uffff]|\p{Cc}|\p{Cs}/gu;

export function entryXml(key: string, text: string): string {
  const safe = text.replace(special, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<entry xmlns="${entryNamespace(key)}">${safe}</entry>`;
}

export function entryText(xml: string): string {
  const inner = /<entry[^>]*>([\s\S]*)<\/entry>/.exec(xml)?.[1] ?? '';
  return inner
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The key of a part of ours; null for anybody else's. */
export function entryKey(xml: string): string | null {
  const namespace = /<entry\s[^>]*?xmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
  return namespace.startsWith(namespaceStart) ? decodeURIComponent(namespace.slice(namespaceStart.length)) : null;
}
