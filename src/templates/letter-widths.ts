/**
 * Widths of the letters of Times New Roman, in thousandths of the font size (the metrics of Liberation Serif, which was
 * drawn to the same widths). Letters that are not named are taken as wide as «о».
 */
const WIDTHS: readonly (readonly [thousandths: number, letters: string])[] = [
  [180, "'"],
  [200, '|'],
  [250, ' \u00a0,.'],
  [278, '/:;\\ijlt'],
  [333, '!()-I[]`fr'],
  [389, 'Js'],
  [395, 'з'],
  [410, '"г'],
  [433, 'эт'],
  [444, '?acezаесё'],
  [460, 'ьяв'],
  [480, '{}к'],
  [507, 'Зчбд'],
  [535, 'ъийнпц'],
  [556, 'FPSР'],
  [564, '+<=>×'],
  [577, 'БЬГ'],
  [611, 'ELTZЕТЁ'],
  [633, 'м'],
  [650, 'фЧЭ'],
  [667, 'BCRВКСЯы'],
  [690, 'ЛДжЪУ'],
  [722, 'ADGHKNOQUVXYwАИЙНОПХЦ'],
  [747, 'ю'],
  [778, 'шщ&mФ'],
  [833, '%'],
  [889, 'ЫMМЖ'],
  [944, '@W№'],
  [1000, '—…'],
  [1020, 'ШЩЮ'],
];
const OTHER = 500;
/** How much wider bold letters are. */
const BOLD = 1.07;

const byLetter = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Width in thousandths of the font size: whole numbers, so the widths of parts add up to that of the text. */
export function widthInThousandths(text: string): number {
  let thousandths = 0;
  for (const letter of text) thousandths += byLetter.get(letter) ?? OTHER;
  return thousandths;
}

export function inPoints(thousandths: number, size: number, bold: boolean): number {
  return (thousandths / 1000) * size * (bold ? BOLD : 1);
}

/** Width of a text in points. */
export function textWidth(text: string, size: number, bold: boolean): number {
  return inPoints(widthInThousandths(text), size, bold);
}
