import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    minHeight: '32px',
    // The mark hangs, so that a long name stays aligned.
    marginLeft: '16px',
    padding: '6px 0',
    listStylePosition: 'outside',
    boxSizing: 'border-box',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: '8px', padding: '4px 0 12px' },
});

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly startOpen?: boolean;
  /** what was opened once stays behind the closed heading: work that goes on, results, entries that are not saved */
  readonly keeps?: boolean;
  readonly children: () => ReactNode;
}

/** The browser's own details element; what is inside is drawn only while it is open, so long lists stay light, unless it is kept. */
export function Disclosure({ summary, startOpen = false, keeps = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startOpen);
  const [kept, setKept] = useState(keeps && startOpen);
  return (
    <details
      className={styles.root}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        if (keeps) setKept(true);
      }}
    >
      <summary className={styles.summary}>{summary}</summary>
      {open || kept ? <div className={styles.body}>{children()}</div> : null}
    </details>
  );
}
