const longest = 31;
/** Signs that Excel forbids in a sheet's name. */
const forbidden = /[\\/?*[\]:]/g;
/** Excel keeps these names for itself (change history), in Russian Excel too. */
const reserved = new Set(['history', 'журнал']);

/** Excel compares sheet names without regard to case. */
export function sameSheetName(a: string, b: string): boolean {
  return a.toLocaleLowerCase('ru') === b.toLocaleLowerCase('ru');
}

/** The wish as a name that Excel accepts and that no sheet has yet; «План», «План (2)», ... */
export function freeSheetName(wish: string, taken: readonly string[], fallback = 'Sheet'): string {
  const base = legal(wish) || legal(fallback) || 'Sheet';
  const isTaken = (name: string): boolean =>
    reserved.has(name.toLocaleLowerCase('ru')) || taken.some((other) => sameSheetName(other, name));
  if (!isTaken(base)) return base;
  for (let n = 2; ; n++) {
    const tail = ` (${String(n)})`;
    const name = cut(base, longest - tail.length) + tail;
    if (!isTaken(name)) return name;
  }
}

function legal(text: string): string {
  const clean = text
    .replace(forbidden, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ');
  return cut(clean.replace(/^['\s]+/, ''), longest);
}

/** At most `length` UTF-16 units without half a surrogate pair, and no apostrophe or blank at the end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/['\s]+$/, '');
}
