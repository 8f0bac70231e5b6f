import type { RuleOutcome } from '../../roadmap/measure-table';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

const STATUSES = ['crashed', 'found', 'skipped', 'passed'] as const;

/** What became of each rule: broken ones first, then findings, skipped ones with what they lack, and the passed ones. */
export function RuleList({ rules }: { readonly rules: readonly RuleOutcome[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (rules.length === 0) return null;
  const passed = rules.filter((rule) => rule.status === 'passed').length;
  return (
    <Disclosure summary={t('pane.check.rules', { passed, total: rules.length })}>
      {() =>
        STATUSES.map((status) => {
          const these = rules.filter((rule) => rule.status === status);
          if (these.length === 0) return null;
          return (
            <section key={status} className={styles.tight}>
              <h4 className={styles.subheading}>{t(`pane.rule.${status}`, { count: these.length })}</h4>
              <ul className={styles.list}>
                {these.map((rule) => (
                  <li key={rule.code}>
                    {ruleTitle(rule.code, t)}
                    {status === 'skipped' ? ` – ${lackText(rule, t)}` : null}
                  </li>
                ))}
              </ul>
            </section>
          );
        })
      }
    </Disclosure>
  );
}

/** A rule without a title of its own is named by its code. */
export function ruleTitle(code: string, t: ReturnType<typeof usePane>['t']): string {
  const key = `findings.${code}.title`;
  return t.has(key) ? t.dynamic(key) : code;
}

/** What a table lacks for a rule. */
function lackText({ reason }: RuleOutcome, t: ReturnType<typeof usePane>['t']): string {
  const key = `repair.lack.${reason ?? ''}`;
  return t.has(key) ? t.dynamic(key) : t('repair.lack.other');
}
