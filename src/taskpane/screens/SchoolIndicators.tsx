import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorResult } from '../../domain/outcome';
import { referenceText } from '../../i18n/reference-text';
import { ruleSentence } from '../../i18n/view-text';
import { isRule } from '../../risk/views/practice-rules';
import { Disclosure } from '../components/Disclosure';
import { HelpLink } from '../components/HelpLink';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { groupIndicators, indicatorCells, indicatorName, type NamedResult } from '../view/indicator-view';

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

/** The indicators of a school: values, rules of practice apart, and what is missing for the rest. */
export function SchoolIndicators({ indicators }: { readonly indicators: Readonly<Record<string, IndicatorResult>> }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const { values, rules, missing } = groupIndicators(indicators);
  const count = missing.reduce((sum, [, ids]) => sum + ids.length, 0);
  return (
    <>
      {values.length > 0 ? <IndicatorTable label={t('pane.indicators')} results={values} /> : null}
      {rules.length > 0 ? (
        <Disclosure summary={t('pane.indicators.rules')}>{() => <PracticeRules results={rules} />}</Disclosure>
      ) : null}
      {count > 0 ? (
        <Disclosure summary={t('pane.indicators.missing', { count })}>
          {() => (
            <ul className={styles.list}>
              {missing.map(([reason, ids]) => (
                <li key={reason}>
                  <strong>{ids.map((id) => indicatorName(id, t)).join(', ')}</strong>
                  {': '}
                  {t(`reason-codes.${reason}`)}
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ) : null}
    </>
  );
}

/** Rules that offices use, each with how often it fires at honest schools: shown beside the signs, never as one. */
function PracticeRules({ results }: { readonly results: readonly NamedResult[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <ul className={styles.list}>
      {results.map(([id, result]) =>
        isRule(id) ? (
          <li key={id}>
            {ruleSentence(id, result, t)}
            <IndicatorHelp id={id} />
          </li>
        ) : null,
      )}
    </ul>
  );
}

interface IndicatorTableProps {
  readonly label: string;
  readonly results: readonly NamedResult[];
}

/** Each indicator on two lines, its name and its numbers: fits 260 px. */
function IndicatorTable({ label, results }: IndicatorTableProps) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={label}>
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
      {results.map(([id, result]) => (
        <IndicatorRows key={id} id={id} result={result} />
      ))}
    </table>
  );
}

function IndicatorRows({ id, result }: { readonly id: string; readonly result: IndicatorResult }) {
  const { t } = usePane();
  const cells = indicatorCells(id, result, t);
  const reference = referenceText(id, result, t);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4} aria-label={indicatorName(id, t)}>
          {indicatorName(id, t)}
          <IndicatorHelp id={id} />
        </th>
      </tr>
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
      {reference === null ? null : (
        <tr>
          <td colSpan={4}>{reference}</td>
        </tr>
      )}
      {/* A value that is there may still lack its test. */}
      {result.reason === null ? null : (
        <tr>
          <td colSpan={4}>{t(`reason-codes.${result.reason}`)}</td>
        </tr>
      )}
    </tbody>
  );
}

/** What the indicator means, how it is computed, and its limits. */
function IndicatorHelp({ id }: { readonly id: string }) {
  const { t } = usePane();
  return <HelpLink id={`indicator.${id}`} about={indicatorName(id, t)} compact />;
}
