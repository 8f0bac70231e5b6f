/**
 * A number 0 <= u < 1 for a text and a seed, the same everywhere: works are drawn in the order of these numbers, so the order of rows,
 * sheets and schools changes nothing. FNV-1a over the characters, then the mixing steps of MurmurHash3 (both in the public domain).
 */
export function drawOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}
