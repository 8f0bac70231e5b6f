import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChartTexts, NumberForm } from '../../reports/charts/chart-texts';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  box: { maxHeight: '260px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    // words are broken by syllables only where a column has no room for them
    '& th, & td': { padding: '2px 6px 2px 0', textAlign: 'right', hyphens: 'auto', verticalAlign: 'top' },
    '& th:first-child, & td:first-child': { paddingLeft: '6px' },
    '& [data-form="text"]': { textAlign: 'left' },
    '& [data-form="text"] + :not([data-form="text"])': { paddingLeft: '6px' },
    '& td:not([data-form="text"])': { whiteSpace: 'nowrap' },
    '& thead th': {
      position: 'sticky',
      top: 0,
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground2,
    },
    '& tbody tr': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
  },
});

/** The numbers of a chart as a table; a long one scrolls by itself and can be reached by Tab for that. */
export function ChartNumbers({ id, texts }: { readonly id: string; readonly texts: ChartTexts }) {
  const styles = useStyles();
  const { t } = usePane();
  const { columns, rows } = texts.table;
  const write = (value: string | number | null, form: NumberForm): string => {
    if (value === null) return '–';
    if (typeof value === 'string') return value;
    return form === 'share' ? t.percent(value) : t.number(value, form === 'whole' ? 0 : 2);
  };
  return (
    <div id={id} className={styles.box} role="region" aria-label={texts.title} tabIndex={0}>
      <table className={styles.table} aria-label={texts.title}>
        <thead>
          <tr>
            {columns.map(({ name, form }) => (
              <th key={name} scope="col" data-form={form}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = null, ...rest], index) => (
            <tr key={index}>
              <th scope="row" data-form="text">
                {write(first, 'text')}
              </th>
              {rest.map((value, at) => {
                const form = columns[at + 1]?.form ?? 'text';
                return (
                  <td key={at} data-form={form}>
                    {write(value, form)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
