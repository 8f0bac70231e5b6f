import type { ColumnMap, ColumnQuestion, ColumnRole } from '../domain/supplements';
import { valueAt, type Grid } from '../grid/grid';
import { parseNumber } from '../grid/number';
import { foldText, isBlank } from '../grid/text';
import type { HeaderColumns } from './header-columns';
import { markingOf, readResultLabel } from './result-label';

/** So many rows tell whether a column holds figures. */
const SAMPLE = 30;
const MOSTLY = 0.7;
/** A table of more columns is a report of one work, not two results side by side. */
const MOST_COLUMNS = 12;

/** The same for headers with the same texts, wherever they stand: FNV-1a over the folded texts. */
export function headerFingerprint({ labels }: HeaderColumns): string {
  return textFingerprint([...labels.values()].map((label) => foldText(label)).join('\u0001'));
}

export function textFingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What the remembered answer says, by column of the sheet. */
export function rolesOf(map: ColumnMap, { labels }: HeaderColumns): ReadonlyMap<number, ColumnRole> {
  const first = Math.min(...labels.keys());
  return new Map(Object.entries(map.columns).map(([column, role]) => [first + Number(column), role]));
}

export function namesPupils({ byKey }: HeaderColumns): boolean {
  return byKey.has('pupilCode') || byKey.has('pupilName');
}

/** A question when pupils stand beside two or more columns of figures whose headers do not tell what they are. */
export function askColumns(grid: Grid, header: HeaderColumns): ColumnQuestion | null {
  const { labels, byKey, row } = header;
  if (labels.size < 3 || labels.size > MOST_COLUMNS) return null;
  const keys = new Map([...byKey].map(([key, column]) => [column, key]));
  const columns = [...labels].map(([column, label]) => ({
    column,
    header: label,
    candidates: candidates(keys.get(column) ?? null, label, isNumeric(grid, header, column)),
  }));
  if (columns.filter(({ candidates: roles }) => roles[0] !== 'ignore' && roles.includes('second')).length < 2)
    return null;
  return {
    kind: 'columns',
    file: grid.file,
    sheet: grid.sheet,
    headerRow: row,
    fingerprint: headerFingerprint(header),
    columns,
  };
}

function candidates(key: string | null, label: string, numeric: boolean): readonly ColumnRole[] {
  if (key === 'pupilCode' || key === 'pupilName') return ['pupil', 'ignore'];
  if (key === 'login' || key === 'schoolName') return ['school', 'ignore'];
  if (key === 'class') return ['class', 'ignore'];
  // the number of the row
  if (/^(№|n|#|номер)( ?п ?[/.]? ?п\.?)?\.?$/i.test(foldText(label))) return ['ignore', 'pupil'];
  if (!numeric || (key !== null && key !== 'score' && key !== 'mark' && key !== 'journal'))
    return ['ignore', 'school', 'pupil'];
  const marks = readResultLabel(label, 0)?.measure === 'mark';
  const first: ColumnRole[] = marks ? ['firstMark', 'earlier'] : ['first', 'earlier'];
  const second: ColumnRole[] = marks ? ['secondMark', 'now'] : ['second', 'now'];
  const ordered = markingOf(label) === 'second' ? [...second, ...first] : [...first, ...second];
  return [...new Set<ColumnRole>([...ordered, 'first', 'second', 'result', 'ignore'])];
}

function isNumeric(grid: Grid, { row, rows }: HeaderColumns, column: number): boolean {
  let filled = 0;
  let numbers = 0;
  for (let i = 0; i < SAMPLE; i++) {
    const value = valueAt(grid, row + rows + i, column);
    if (isBlank(value)) continue;
    filled++;
    if (parseNumber(value) !== null) numbers++;
  }
  return filled > 0 && numbers >= filled * MOSTLY;
}
