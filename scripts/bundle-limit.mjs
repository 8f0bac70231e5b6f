/** Fails when the pane needs more JavaScript for its first screen than we allow ourselves (gzip, without office.js). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { dist } from './lib/paths.mjs';

export const LIMIT_KB = 170; // Microsoft's nearly empty React template has 169

/** Gzip size in kB of each file that the first screen needs, with the heaviest of the places it may start at. */
export function firstScreenSizes(folder = dist) {
  const { firstScreen, places } = JSON.parse(readFileSync(path.join(folder, 'build.json'), 'utf8'));
  const sized = (files) =>
    files.map((file) => ({ file, kb: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1000 }));
  const heaviest = Object.values(places)
    .map(sized)
    .reduce((most, next) => (total(next) > total(most) ? next : most), []);
  return [...sized(firstScreen), ...heaviest];
}

const total = (sizes) => sizes.reduce((sum, { kb }) => sum + kb, 0);

/** Prints the sizes; answers whether they are within the limit. */
export function printSizes(folder = dist) {
  const sizes = firstScreenSizes(folder);
  for (const { file, kb } of sizes) console.log(`  ${kb.toFixed(1).padStart(7)} kB gzip  ${file}`);
  console.log(`First screen of the pane: ${total(sizes).toFixed(1)} of ${LIMIT_KB} kB gzip`);
  return total(sizes) <= LIMIT_KB;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!printSizes()) {
    console.error(`The first screen needs more than ${LIMIT_KB} kB: load something later.`);
    process.exit(1);
  }
}
