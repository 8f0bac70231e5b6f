import { Link } from '@fluentui/react-components';
import { rectAddress } from '../../domain/cell';
import type { Severity } from '../../domain/finding';
import type { CheckedTable, RuleOutcome } from '../../roadmap/measure-table';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { FindingGroups } from './FindingGroups';

/** One measure table: what was recognised, what was found, what became of the rules. */
export function CheckedTableView({
  checked,
  shown,
}: {
  readonly checked: CheckedTable;
  readonly shown: ReadonlySet<Severity>;
}) {
  const { t, goToCell } = usePane();
  const styles = usePaneStyles();
  const { table, findings, rules } = checked;
  const crashed = rules.filter((rule) => rule.status === 'crashed');
  const structure = table.structure === null ? null : `templates.${table.structure}.title`;
  const range = rectAddress(table.range);
  return (
    <section className={styles.card}>
      <h3 className={styles.subheading}>{table.sheet}</h3>
      <p className={styles.text}>
        {structure !== null && t.has(structure) ? t.dynamic(structure) : t('pane.check.measureTable')}
      </p>
      <p className={styles.small}>
        <Link
          inline
          aria-label={t('pane.goToCell', { cell: range, sheet: table.sheet })}
          onClick={() => void goToCell({ sheet: table.sheet, row: table.range.row, column: table.range.column })}
        >
          {range}
        </Link>
        {' · '}
        {t('pane.check.recognised', {
          measures: table.measures.length,
          sections: table.sections.length,
          confidence: t.percent(table.confidence, 0),
        })}
      </p>
      {crashed.length > 0 ? (
        <Notice intent="warning">
          {t('pane.check.crashed', { rules: crashed.map((rule) => ruleTitle(rule.code, t)) })}
        </Notice>
      ) : null}
      {findings.length === 0 && crashed.length === 0 ? (
        <p className={styles.text}>{t('pane.check.tableClean')}</p>
      ) : (
        <FindingGroups findings={findings} shown={shown} />
      )}
      <RuleList rules={rules} />
    </section>
  );
}

function RuleList({ rules }: { readonly rules: readonly RuleOutcome[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (rules.length === 0) return null;
  const passed = rules.filter((rule) => rule.status === 'passed').length;
  return (
    <Disclosure summary={t('pane.check.rules', { passed, total: rules.length })}>
      {() => (
        <ul className={styles.list}>
          {rules.map((rule) => (
            <li key={rule.code}>
              {ruleTitle(rule.code, t)}
              {': '}
              {t(`pane.rule.${rule.status}`)}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

/** A rule without a title of its own is named by its code. */
function ruleTitle(code: string, t: ReturnType<typeof usePane>['t']): string {
  const key = `findings.${code}.title`;
  return t.has(key) ? t.dynamic(key) : code;
}
