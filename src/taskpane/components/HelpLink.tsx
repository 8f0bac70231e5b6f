import { Link } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
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

/** A ring like that of the help button above: quiet enough to stand in every line. */
const SIGN = {
  display: 'inline-block',
  boxSizing: 'border-box',
  width: '18px',
  height: '18px',
  margin: '-1px 4px',
  border: '1px solid currentColor',
  borderRadius: '50%',
  fontSize: '12px',
  lineHeight: '16px',
  textAlign: 'center',
  textDecoration: 'none',
  whiteSpace: 'nowrap',
} as const;

/** Asks what stands beside it: opens its entry in the help. */
export function HelpLink({ id, about, compact = false }: HelpLinkProps) {
  const { t } = usePane();
  const { openHelp } = useShell();
  return (
    <Link
      inline
      aria-label={t('start.whatIsNamed', { about })}
      onClick={(event: MouseEvent<HTMLElement>) => openHelp(id, event.currentTarget)}
      style={compact ? SIGN : { fontSize: 'inherit' }}
    >
      {compact ? (
        // to the pointer: the name of the link says it better to those who hear it
        <span aria-hidden title={t('start.whatIs')}>
          ?
        </span>
      ) : (
        t('start.whatIs')
      )}
    </Link>
  );
}
