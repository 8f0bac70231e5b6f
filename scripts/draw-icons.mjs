/** Draws the icons of the add-in and of its ribbon buttons into assets/. Run by hand after a change; the PNGs are kept. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { encodePng } from './lib/png.mjs';
import { colour, disc, draw, grown, polygon, rect, stroke, without } from './lib/vector.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

// Middle tones: at least 3:1 on the white and on the dark ribbon.
const BLUE = colour('#3b82d6');
const ORANGE = colour('#d9730d');
const DEEP = colour('#123a66');
const WHITE = colour('#ffffff');
const PALE = colour('#9cc6f2');

/** Blades of an aperture: six lines from the rim, each past the middle, as in a lens seen from the front. */
function blades(cx, cy, from, to, width) {
  return [0, 1, 2, 3, 4, 5].map((i) => {
    const at = (angle, r) => [cx + r * Math.cos(angle), cy + r * Math.sin(angle)];
    const angle = (i * Math.PI) / 3 - 0.3;
    return stroke(width, at(angle, from), at(angle + 1.05, to));
  });
}

const anyOf = (shapes) => (x, y) => shapes.some((shape) => shape(x, y));
const both = (a, b) => (x, y) => a(x, y) && b(x, y);
const bars = (x, base, heights, width, gap) =>
  heights.map((height, i) => rect(x + i * (width + gap), base - height, width, height));

/** The lens with a bar chart in it, one bar standing out. The small sizes leave the blades out: they would blur. */
const APP = (size) => {
  const rim = disc(8, 8, 7.75);
  if (size <= 24) {
    const small = [rect(4, 9, 2, 2), rect(7, 7, 2, 4)];
    return [
      [rim, DEEP],
      [without(disc(8, 8, 7), disc(8, 8, 6.2)), PALE],
      [anyOf(small), WHITE],
      [rect(10, 4, 2, 7), ORANGE],
    ];
  }
  const [first, second, third] = bars(5, 11, [2.5, 4, 6], 1.5, 0.75);
  return [
    [rim, DEEP],
    [both(rim, anyOf(blades(8, 8, 7.75, 5.2, 0.45))), BLUE],
    [without(disc(8, 8, 5.6), disc(8, 8, 5)), PALE],
    [anyOf([first, second]), WHITE],
    [third, ORANGE],
  ];
};

const SHEET = without(rect(1, 1, 11, 14, 1), rect(2, 2, 9, 12));

/** A table on a sheet, and a plus: a new one. */
const TEMPLATES = () => {
  const plus = [rect(11, 9, 2, 6), rect(9, 11, 6, 2)];
  return [
    [SHEET, BLUE],
    [rect(2, 4, 9, 1), BLUE],
    [rect(2, 7, 9, 1), BLUE],
    [rect(2, 10, 9, 1), BLUE],
    [rect(5, 5, 1, 9), BLUE],
    [rect(8, 8, 8, 8), null],
    [anyOf(plus), ORANGE],
  ];
};

/** Lines on a sheet, and a tick. */
const CHECK = () => {
  const tick = stroke(2, [7.5, 11.5], [10, 14], [14.5, 7.5]);
  return [
    [SHEET, BLUE],
    [rect(3, 4, 7, 1), BLUE],
    [rect(3, 7, 7, 1), BLUE],
    [rect(3, 10, 4, 1), BLUE],
    [grown(tick, 1), null],
    [tick, ORANGE],
  ];
};

/** The lens over bars. */
const ANALYSIS = () => {
  return [
    [without(disc(7, 7, 6), disc(7, 7, 5)), BLUE],
    [stroke(2, [11.6, 11.6], [14.6, 14.6]), BLUE],
    [rect(4, 7, 1, 3), BLUE],
    [rect(6, 6, 1, 4), BLUE],
    [rect(8, 4, 2, 6), ORANGE],
  ];
};

/** A school, and a sign that asks for a look. */
const RISK = () => {
  const sign = polygon([11.5, 7.5], [15.8, 15.2], [7.2, 15.2]);
  return [
    [polygon([7, 1], [13.5, 5], [0.5, 5]), BLUE],
    [rect(1, 6, 12, 8), BLUE],
    [rect(3, 8, 2, 2), null],
    [rect(6, 8, 2, 2), null],
    [rect(3, 11, 2, 3), null],
    [grown(sign, 1), null],
    [sign, ORANGE],
    [rect(11, 10, 1, 2.6), WHITE],
    [rect(11, 13.3, 1, 1), WHITE],
  ];
};

/** A question mark in a ring. */
const HELP = () => {
  const hook = both(without(disc(8, 6.2, 3), disc(8, 6.2, 1.4)), (x, y) => y < 6.2 || x > 8);
  return [
    [without(disc(8, 8, 7), disc(8, 8, 6)), BLUE],
    [anyOf([hook, rect(7.2, 7.6, 1.6, 2.2), rect(7.2, 11, 1.6, 1.6)]), ORANGE],
  ];
};

const ICONS = { icon: APP, templates: TEMPLATES, check: CHECK, analysis: ANALYSIS, risk: RISK, help: HELP };

mkdirSync(inRoot('assets'), { recursive: true });
for (const [name, picture] of Object.entries(ICONS))
  for (const size of SIZES)
    writeFileSync(inRoot('assets', `${name}-${size}.png`), encodePng(size, draw(picture(size), size)));
console.log(`${Object.keys(ICONS).length * SIZES.length} icons in assets/`);
