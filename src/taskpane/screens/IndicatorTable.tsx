import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../domain/outcome';
import { usePane } from '../pane-context';
import { indicatorCells, indicatorName } from '../view/indicator-view';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    '& th, & td': { padding: '2px 4px 2px 0', verticalAlign: 'top', overflowWrap: 'anywhere' },
    '& thead th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
    '& tbody': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '& tbody th': { fontWeight: tokens.fontWeightSemibold },
  },
  wide: { width: '40%' },
});

/** Every indicator of a school on two lines: its name, then its numbers, or why there is none. Fits 280 px. */
export function IndicatorTable({ indicators }: { readonly indicators: Readonly<Record<string, IndicatorResult>> }) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={t('pane.indicators')}>
      <thead>
        <tr>
          <th scope="col" className={styles.wide}>
            {t('pane.indicators.value')}
          </th>
          <th scope="col">z</th>
          <th scope="col" style={{ width: '30%' }}>
            {t('pane.indicators.p')}
          </th>
          <th scope="col">n</th>
        </tr>
      </thead>
      {Object.entries(indicators).map(([id, result]) => (
        <IndicatorRows key={id} id={id} result={result} />
      ))}
    </table>
  );
}

function IndicatorRows({ id, result }: { readonly id: string; readonly result: IndicatorResult }) {
  const { t } = usePane();
  const cells = indicatorCells(id, result, t);
  const missing = result.reason === null ? null : t(`reason-codes.${result.reason}`);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {indicatorName(id, t)}
        </th>
      </tr>
      {result.value === null && missing !== null ? null : (
        <tr>
          <td>
            {cells.value}
            {cells.interval === null ? null : (
              <>
                <br />
                {`[${cells.interval}]`}
              </>
            )}
          </td>
          <td>{cells.z}</td>
          <td>{cells.p}</td>
          <td>{cells.n}</td>
        </tr>
      )}
      {missing === null ? null : (
        <tr>
          <td colSpan={4}>{missing}</td>
        </tr>
      )}
    </tbody>
  );
}
