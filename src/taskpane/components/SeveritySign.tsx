import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../domain/finding';
import { usePane } from '../pane-context';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' };

const useStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

/** A sign for a severity: shape first, colour second, its name read aloud. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <span role="img" aria-label={t(`pane.severityName.${severity}`)} className={styles[severity]}>
      {/* U+FE0E keeps the sign from being drawn as a picture. */}
      {`${SIGNS[severity]}\uFE0E`}
    </span>
  );
}
