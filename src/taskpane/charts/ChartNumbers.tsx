import type { ChartTexts, NumberForm } from '../../reports/charts/chart-texts';
import { ScrollTable } from '../components/ScrollTable';
import { usePane } from '../pane-context';

/** The numbers of a chart as a table. */
export function ChartNumbers({ id, texts }: { readonly id: string; readonly texts: ChartTexts }) {
  const { t } = usePane();
  const { columns, rows } = texts.table;
  const write = (value: string | number | null, form: NumberForm): string => {
    if (value === null) return '–';
    if (typeof value === 'string') return value;
    return form === 'share' ? t.percent(value) : t.number(value, form === 'whole' ? 0 : 2);
  };
  return (
    <ScrollTable
      id={id}
      title={texts.title}
      columns={columns.map(({ name, form }, at) => ({ name, text: at === 0 || form === 'text' }))}
      rows={rows.map((row) => row.map((value, at) => write(value, at === 0 ? 'text' : (columns[at]?.form ?? 'text'))))}
    />
  );
}
