/** Blanks where Russian print has none, or none where it has one. Line breaks and blanks at the ends are left alone. */
const REPAIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\S)[ \u00a0]{2,}(?=\S)/gu, ' '],
  [/(?<=[\p{L}\d»)"])[ \u00a0]+(?=[,;](?:\s|$))/gu, ''],
  [/(?<=[\p{L}»)"])[ \u00a0]+(?=\.(?:\s*$|\s+\p{Lu}))/gu, ''],
  [/(?<=[а-яё»)"]|[А-ЯЁ]\.)[ \u00a0]*,(?=[«А-Яа-яЁё])/gu, ', '],
  [/(?<=[а-яё»)"]);(?=[«А-Яа-яЁё])/gu, '; '],
  [/(?<=[«(])[ \u00a0]+(?=\S)/gu, ''],
  [/(?<=\S)[ \u00a0]+(?=[»)])/gu, ''],
];

export function withSpacing(text: string): string {
  return REPAIRS.reduce((now, [pattern, by]) => now.replace(pattern, by), text);
}
