import type { ContentFix } from './fix';
import { numberStyle, styled } from './number-style';

/** Numbers that Excel took for dates become the text they were: 1 January is 1.1. */
export const restoreNumbers: ContentFix = {
  id: 'restoreNumbers',
  level: 'contents',
  codes: ['number/turned-into-date'],
  apply: (contents, wants) => {
    const [column] = contents.columns('number');
    if (column === undefined) return;
    const { measures } = contents.table;
    const isDate = (row: number): boolean => contents.reader.itemNumber(row)?.wasDate === true;
    const whole = measures.map(({ rows: [row] }) => (isDate(row) ? null : contents.get(row, column)));
    const style = numberStyle(whole, true);
    for (const { rows, number } of measures)
      if (number !== null && isDate(rows[0]) && wants(contents.sourceRow(rows[0])))
        contents.set(rows[0], column, styled(number, style), 'restoreNumbers');
  },
};
