import { useEffect, useRef, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

interface ResultHeadingProps {
  readonly children: ReactNode;
  readonly level?: 2 | 3;
  /** the focus moves here whenever this value changes to something, and when the heading appears with it */
  readonly focusOn?: unknown;
}

/** The heading of a result. It takes the focus when its result arrives, so keyboard and screen reader go on from there. */
export function ResultHeading({ children, level = 2, focusOn }: ResultHeadingProps) {
  const styles = usePaneStyles();
  const { announce } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOn === undefined || focusOn === null) return;
    // The focus makes it heard. A result of a place that is not shown must not take the focus away: it is only said.
    if (heading.current?.offsetParent) heading.current.focus();
    else announce(heading.current?.textContent ?? '');
  }, [focusOn, announce]);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <Heading ref={heading} tabIndex={-1} className={level === 2 ? styles.heading : styles.subheading}>
      {children}
    </Heading>
  );
}
