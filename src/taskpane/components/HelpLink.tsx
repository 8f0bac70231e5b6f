import { Link } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';

interface HelpLinkProps {
  /** an entry of the help: `indicator.bunch_guard`, `level.strong`, `term.q`, ... */
  readonly id: string;
  /** what it explains, for those who do not see what stands beside it */
  readonly about: string;
}

/** Asks what stands beside it: opens its entry in the help. */
export function HelpLink({ id, about }: HelpLinkProps) {
  const { t } = usePane();
  const { openHelp } = useShell();
  return (
    <Link
      inline
      aria-label={t('start.whatIsNamed', { about })}
      onClick={() => openHelp(id)}
      style={{ fontSize: '12px' }}
    >
      {t('start.whatIs')}
    </Link>
  );
}
