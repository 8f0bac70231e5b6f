import type { RowKind } from '../measure-table';
import type { ContentFix, FixId } from './fix';

const WITH_TEXT: ReadonlySet<RowKind> = new Set(['measure', 'shifted', 'continuation', 'section', 'goal']);

/** A repair of texts, cell by cell; the column of numbers and cells with numbers or dates are not touched. */
export function textFix(id: FixId, codes: readonly string[], change: (text: string) => string): ContentFix {
  return {
    id,
    level: 'contents',
    codes,
    apply: (contents, wants) => {
      const { range, rowKinds } = contents.table;
      const [number] = contents.columns('number');
      rowKinds.forEach((kind, i) => {
        const row = range.row + i;
        if (!WITH_TEXT.has(kind) || !wants(contents.sourceRow(row))) return;
        for (let column = range.column; column < range.column + range.columns; column++) {
          const value = contents.get(row, column);
          if (typeof value !== 'string' || (column === number && kind !== 'section' && kind !== 'goal')) continue;
          const after = change(value);
          if (after !== value) contents.set(row, column, after, id);
        }
      });
    },
  };
}
