import { Button } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { Finding, Severity } from '../../domain/finding';
import { findingText } from '../../i18n/finding-text';
import { CellLink } from '../components/CellLink';
import { Disclosure } from '../components/Disclosure';
import { SeveritySign } from '../components/SeveritySign';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { byText, groupFindings, type FindingGroup } from '../view/findings';

/** Long groups are shown piece by piece. */
const PAGE = 20;

/** Findings of one table: one disclosure for each kind, errors first. */
export function FindingGroups({
  findings,
  shown,
}: {
  readonly findings: readonly Finding[];
  readonly shown: ReadonlySet<Severity>;
}) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const groups = groupFindings(findings, shown);
  if (groups.length === 0) return <p className={styles.small}>{t('pane.check.allHidden')}</p>;
  return (
    <div>
      {groups.map((group) => (
        <Disclosure
          key={`${group.severity} ${group.code}`}
          startOpen={groups.length === 1}
          summary={
            <>
              <SeveritySign severity={group.severity} /> {groupTitle(group, t)} ({t.number(group.findings.length, 0)})
            </>
          }
        >
          {() => <FindingList group={group} />}
        </Disclosure>
      ))}
    </div>
  );
}

function FindingList({ group }: { readonly group: FindingGroup }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [limit, setLimit] = useState(PAGE);
  const [first] = group.findings;
  const left = group.findings.length - limit;
  return (
    <>
      {first ? <p className={styles.small}>{findingText(first, t).advice}</p> : null}
      <Places findings={group.findings.slice(0, limit)} />
      {left > 0 ? (
        <div>
          <Button size="small" onClick={() => setLimit(limit + 5 * PAGE)}>
            {t('pane.more', { count: left })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** One line for each place; places about which the same is said share one line. */
function Places({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <ul className={styles.list}>
      {byText(findings, (finding) => findingText(finding, t).message).map(([message, list]) => (
        <li key={message}>
          {list.map((finding, index) => (
            <Fragment key={index}>
              {index > 0 ? ', ' : null}
              <CellLink cell={finding.location} />
            </Fragment>
          ))}
          {': '}
          {message}
        </li>
      ))}
    </ul>
  );
}

function groupTitle(group: FindingGroup, t: ReturnType<typeof usePane>['t']): string {
  const key = `findings.${group.code}.title`;
  if (t.has(key)) return t.dynamic(key);
  const [first] = group.findings;
  return first ? findingText(first, t).message : group.code;
}
