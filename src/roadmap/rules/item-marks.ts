/** A number with a dot or bracket before a word; parts of dates and numbers of sections (1.1.) are none. */
const MARK = /(?<![\d.,№/-]|№\s)(?<=^|[\s;.:])(\d{1,2})[.)]\s+(?=[«А-ЯЁ]|[а-яё]{3})/gu;
/** Longer lists do not stand in a cell. */
const HIGHEST = 25;

/** Numbers of a list written inside a text, in their order. */
export function itemMarks(text: string): readonly number[] {
  return [...text.matchAll(MARK)].map((match) => Number(match[1])).filter((mark) => mark >= 1 && mark <= HIGHEST);
}
