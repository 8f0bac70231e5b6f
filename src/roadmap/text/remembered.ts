/** More texts than a big plan has; what is remembered never outgrows this. */
const MOST_REMEMBERED = 20_000;

/**
 * The same function with its answers remembered: the cells of a plan repeat («Отдел образования» in every row), and
 * dozens of rules read the same texts one after another. The answers are shared and must never be changed.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    const answer = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, { answer });
    return answer;
  };
}
