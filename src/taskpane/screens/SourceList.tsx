import type { DataSource } from '../../domain/assessment';
import { findingText } from '../../i18n/finding-text';
import { CellLink } from '../components/CellLink';
import { Disclosure } from '../components/Disclosure';
import { SeveritySign } from '../components/SeveritySign';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

interface SourceListProps {
  readonly sources: readonly DataSource[];
  /** false where the findings are listed elsewhere on the screen */
  readonly withFindings?: boolean;
  /** which work a table speaks of, where that is known */
  readonly titleOf?: (source: DataSource) => string | null;
}

/** The tables that were read, each with what was wrong in it. */
export function SourceList({ sources, withFindings = true, titleOf }: SourceListProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (sources.length === 0) return null;
  return (
    <Disclosure summary={t('pane.analysis.sources', { count: sources.length })}>
      {() => (
        <ul className={styles.plainList}>
          {sources.map((source, index) => (
            <li key={index} className={styles.tight}>
              <span>
                <strong className={styles.text}>{source.sheet}</strong>{' '}
                <CellLink cell={{ sheet: source.sheet, row: source.headerRow, column: source.firstColumn }} />
              </span>
              <span className={styles.small}>
                {[titleOf?.(source) ?? null, layoutName(source.layout, t)].filter((part) => part !== null).join(' – ')}
              </span>
              <span className={styles.small}>
                {t('pane.analysis.sourceSize', { schools: source.schools })}
                {source.participants === null
                  ? null
                  : `, ${t('pane.analysis.participants', { count: source.participants })}`}
              </span>
              {withFindings ? <SourceFindings source={source} /> : null}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function SourceFindings({ source }: { readonly source: DataSource }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (source.findings.length === 0) return null;
  return (
    <Disclosure summary={t('pane.analysis.sourceFindings', { count: source.findings.length })}>
      {() => (
        <ul className={styles.list}>
          {source.findings.slice(0, 50).map((finding, index) => (
            <li key={index}>
              <SeveritySign severity={finding.severity} /> <CellLink cell={finding.location} />
              {': '}
              {findingText(finding, t).message}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}

function layoutName(layout: string, t: ReturnType<typeof usePane>['t']): string {
  const key = `layouts.name.${layout}`;
  return t.has(key) ? t.dynamic(key) : layout;
}
