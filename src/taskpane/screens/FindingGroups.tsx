import { Button, Link } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import { address } from '../../domain/cell';
import type { Finding, Severity } from '../../domain/finding';
import { findingText } from '../../i18n/finding-text';
import { CellLink } from '../components/CellLink';
import { Disclosure } from '../components/Disclosure';
import { SeveritySign } from '../components/SeveritySign';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { byText, groupFindings, isFixable, type FindingGroup } from '../view/findings';

/** Long groups are shown piece by piece. */
const PAGE = 20;

/** Findings of one table: one disclosure for each kind, errors first. */
export function FindingGroups({
  findings,
  shown,
  onFix,
}: {
  readonly findings: readonly Finding[];
  readonly shown: ReadonlySet<Severity>;
  /** opens the preview of the repair of some findings; absent where nothing is repaired */
  readonly onFix?: (findings: readonly Finding[]) => void;
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
          {() => <FindingList group={group} {...(onFix && group.findings.some(isFixable) ? { onFix } : {})} />}
        </Disclosure>
      ))}
    </div>
  );
}

interface FindingListProps {
  readonly group: FindingGroup;
  readonly onFix?: (findings: readonly Finding[]) => void;
}

function FindingList({ group, onFix }: FindingListProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [limit, setLimit] = useState(PAGE);
  const [first] = group.findings;
  const left = group.findings.length - limit;
  return (
    <>
      {first ? <p className={styles.small}>{findingText(first, t).advice}</p> : null}
      {onFix ? (
        <div>
          <Button
            size="small"
            aria-label={t('repair.showNamed', { title: groupTitle(group, t) })}
            onClick={() => onFix(group.findings)}
          >
            {t('repair.show')}
          </Button>
        </div>
      ) : null}
      <Places findings={group.findings.slice(0, limit)} {...(onFix && group.findings.length > 1 ? { onFix } : {})} />
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
function Places({
  findings,
  onFix,
}: {
  readonly findings: readonly Finding[];
  readonly onFix?: (findings: readonly Finding[]) => void;
}) {
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
          {onFix && list.some(isFixable) ? (
            <>
              {' '}
              <Link
                inline
                aria-label={t('repair.oneNamed', { cells: list.map(({ location }) => address(location)) })}
                onClick={() => onFix(list)}
              >
                {t('repair.one')}
              </Link>
            </>
          ) : null}
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
