import { ToggleButton } from '@fluentui/react-components';
import type { Finding, Severity } from '../../domain/finding';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { countBySeverity, SEVERITIES } from '../view/findings';

interface SeverityFilterProps {
  readonly findings: readonly Finding[];
  readonly shown: ReadonlySet<Severity>;
  readonly onChange: (shown: ReadonlySet<Severity>) => void;
}

/** Which severities are listed; each button carries its count. */
export function SeverityFilter({ findings, shown, onChange }: SeverityFilterProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const counts = countBySeverity(findings);
  const toggle = (severity: Severity): void => {
    const next = new Set(shown);
    if (!next.delete(severity)) next.add(severity);
    onChange(next);
  };
  return (
    <div role="group" aria-label={t('pane.check.filter')} className={styles.row}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton key={severity} size="small" checked={shown.has(severity)} onClick={() => toggle(severity)}>
          {t(`pane.severity.${severity}`, { count: counts[severity] })}
        </ToggleButton>
      ))}
    </div>
  );
}
