import type { ResultComparison } from '../../risk/views/compare-results';
import { ScrollTable } from '../components/ScrollTable';
import { usePane } from '../pane-context';
import { pairRow } from '../view/comparisons';

const COLUMNS = ['school', 'pupils', 'rose', 'same', 'fell', 'change'] as const;

/** The schools of a comparison, one line each; correlations and intervals stand in a school's own screen. */
export function PairTable({ comparison, title }: { readonly comparison: ResultComparison; readonly title: string }) {
  const { t } = usePane();
  return (
    <ScrollTable
      title={title}
      columns={COLUMNS.map((column) => ({ name: t(`views.pairs.column.${column}`), text: column === 'school' }))}
      rows={comparison.schools.map((school) => pairRow(school, t))}
    />
  );
}
