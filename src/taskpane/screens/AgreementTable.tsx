import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'right',
    '& th, & td': { padding: '2px 8px', border: `1px solid ${tokens.colorNeutralStroke2}` },
    '& caption': { textAlign: 'left', paddingBottom: '4px' },
  },
  same: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
});

const MARKS = [2, 3, 4, 5] as const;

/** First mark by second mark; equal marks stand on the diagonal. */
export function AgreementTable({ table }: { readonly table: readonly (readonly number[])[] }) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>{t('views.pairs.table')}</caption>
      <thead>
        <tr>
          <td />
          {MARKS.map((mark) => (
            <th key={mark} scope="col">
              {mark}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.map((row, first) => (
          <tr key={first}>
            <th scope="row">{MARKS[first]}</th>
            {row.map((count, second) => (
              <td key={second} className={first === second ? styles.same : undefined}>
                {t.number(count, 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
