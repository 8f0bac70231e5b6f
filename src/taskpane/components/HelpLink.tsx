import { Link } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';

interface HelpLinkProps {
  /** an entry of the help: `indicator.bunch_guard`, `level.strong`, `term.q`, ... */
  readonly id: string;
  /** what it explains, for those who do not see what stands beside it */
  readonly about: string;
  /** in lists: a sign instead of the words */
  readonly compact?: boolean;
}

/** Large enough to hit, quiet enough to stand in every line. */
const SIGN = { display: 'inline-block', minWidth: '24px', textAlign: 'center', textDecoration: 'none' } as const;

/** Asks what stands beside it: opens its entry in the help. */
export function HelpLink({ id, about, compact = false }: HelpLinkProps) {
  const { t } = usePane();
  const { openHelp } = useShell();
  return (
    <Link
      inline
      aria-label={t('start.whatIsNamed', { about })}
      title={t('start.whatIs')}
      onClick={() => openHelp(id)}
      style={compact ? SIGN : { fontSize: 'inherit' }}
    >
      {compact ? '?' : t('start.whatIs')}
    </Link>
  );
}
