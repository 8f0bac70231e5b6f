import type { Abbreviations } from './abbreviations';

/** «ИМЦ – Информационно-методический центр», with any dash, «=» or «:» between. */
const ENTRY = /^\s*([^\s=–—:]{1,20}(?: [A-ZА-ЯЁ]{1,6})?)\s*(?:=|:|[-–—])\s*(\S.{2,})$/u;

export interface ReadDictionary {
  readonly entries: Abbreviations;
  /** lines that hold no abbreviation with its name */
  readonly bad: readonly string[];
}

/** A dictionary as a person writes it: one abbreviation a line, or parted by semicolons. */
export function readDictionary(text: string): ReadDictionary {
  const entries: Record<string, string> = {};
  const bad: string[] = [];
  for (const line of text.split(/[\n;]/)) {
    if (line.trim() === '') continue;
    const match = ENTRY.exec(line);
    const [, short, full] = match ?? [];
    if (short === undefined || full === undefined) bad.push(line.trim());
    else entries[short] = full.trim().replace(/[.,]$/, '');
  }
  return { entries, bad };
}

export function dictionaryText(entries: Abbreviations): string {
  return Object.entries(entries)
    .map(([short, full]) => `${short} – ${full}`)
    .join('\n');
}
