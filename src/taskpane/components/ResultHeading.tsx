import { useEffect, useRef, type ReactNode } from 'react';
import { usePaneStyles } from '../styles';

interface ResultHeadingProps {
  readonly children: ReactNode;
  /** the focus moves here whenever this value changes, and when the heading appears with it */
  readonly focusOn?: unknown;
}

/** The heading of a result. It takes the focus when its result arrives, so keyboard and screen reader go on from there. */
export function ResultHeading({ children, focusOn }: ResultHeadingProps) {
  const styles = usePaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusOn === undefined || focusOn === null) return;
    // A result of a place that is not shown must not take the focus away.
    if (heading.current?.offsetParent) heading.current.focus();
  }, [focusOn]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
