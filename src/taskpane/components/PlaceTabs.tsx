import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { usePane } from '../pane-context';
import { isTab, placeByKey, TABS, type Place } from '../place';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    // Longer words of another language take a second line; nothing is ever scrolled sideways.
    flexWrap: 'wrap',
    paddingLeft: '8px',
    paddingRight: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexGrow: 1,
    minHeight: '40px',
    padding: '8px 4px 6px',
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    // Five names fit into 320 px less a scroll bar.
    fontSize: '13px',
    lineHeight: tokens.lineHeightBase300,
    letterSpacing: '-0.1px',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Forced colours draw a transparent border; it must not look like the mark of the open place.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  open: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/**
 * The row of places. Our own instead of Fluent's TabList: that one brings tabster, 24 kB gzip on the first screen, for
 * the same arrow keys.
 */
export function PlaceTabs({ place, onOpen }: { readonly place: Place; readonly onOpen: (place: Place) => void }) {
  const { t } = usePane();
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  // While settings or help are open no tab is chosen, and the first can be reached.
  const reached = isTab(place) ? place : TABS[0];

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = placeByKey(reached, event.key);
    if (!next) return;
    event.preventDefault();
    onOpen(next);
    row.current?.querySelector<HTMLButtonElement>(`#tab-${next}`)?.focus();
  };

  return (
    <div ref={row} role="tablist" aria-label={t('pane.places')} className={styles.list} onKeyDown={onKeyDown}>
      {TABS.map((each) => (
        <button
          key={each}
          id={`tab-${each}`}
          type="button"
          role="tab"
          aria-selected={each === place}
          aria-controls={`place-${each}`}
          tabIndex={each === reached ? 0 : -1}
          className={mergeClasses(styles.tab, each === place && styles.open)}
          onClick={() => onOpen(each)}
        >
          {t(`pane.place.${each}`)}
        </button>
      ))}
    </div>
  );
}
