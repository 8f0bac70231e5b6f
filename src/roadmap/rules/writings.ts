import type { Hit } from './rule';
import type { Place } from './table-reader';

/** One thing written in some style at some place. */
export interface Writing extends Place {
  /** what is written; only writings of the same thing are compared */
  readonly key: string;
  readonly style: string;
  readonly text: string;
}

/** For each thing that is written in several styles, its rarest style where it stands first, beside the commonest. */
export function rareWritings(writings: readonly Writing[]): readonly Hit[] {
  const things = new Map<string, Map<string, Writing[]>>();
  for (const writing of writings) {
    const styles = things.get(writing.key) ?? new Map<string, Writing[]>();
    things.set(writing.key, styles);
    const same = styles.get(writing.style);
    if (same) same.push(writing);
    else styles.set(writing.style, [writing]);
  }
  return [...things.values()].flatMap((styles) => {
    const sorted = [...styles.values()].sort((a, b) => b.length - a.length);
    const common = sorted[0]?.[0];
    const rare = sorted.at(-1)?.[0];
    // two writings in one cell are said of the cell itself
    if (sorted.length < 2 || !common || !rare || (common.row === rare.row && common.column === rare.column)) return [];
    return [
      {
        row: rare.row,
        column: rare.column,
        params: { text: rare.text, expected: common.text },
        related: [{ row: common.row, column: common.column }],
      },
    ];
  });
}

/** The same, said once for the whole table. */
export const rarestWriting = (writings: readonly Writing[]): readonly Hit[] => rareWritings(writings).slice(0, 1);
