import { excerpt } from './cell-texts';
import { rule } from './rule';

const TAG =
  /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|laquo|raquo|ndash|mdash|#\d{2,5});|\*\*[^*\s][^*]*\*\*|_x000D_/i;

/** Marks of a web page or an extraction that are left in the cells of a row. */
export const textTags = rule({
  code: 'text/tags',
  severity: 'warning',
  needs: [],
  fixable: false,
  find: (reader) => {
    const { range, columns } = reader.table;
    return Array.from({ length: range.rows }, (_, i) => range.row + i).flatMap((row) => {
      const tagged = columns.filter(({ column }) => TAG.test(reader.raw(row, column) ?? ''));
      const [first, ...others] = tagged;
      if (!first) return [];
      const tag = TAG.exec(reader.raw(row, first.column) ?? '')?.[0] ?? '';
      return [
        {
          row,
          column: first.column,
          params: { text: excerpt(tag) },
          related: others.map(({ column }) => ({ row, column })),
        },
      ];
    });
  },
});
