import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { Place } from '../place';
import { useShell } from '../shell-context';

/** Drawn here: the icon library would cost more than the two lines. */
const ICONS = {
  settings:
    'M10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm-1.2-5h2.4l.4 2.1 1.4.6 1.8-1.2 1.7 1.7-1.2 1.8.6 1.4 2.1.4v2.4l-2.1.4-.6 1.4 1.2 1.8-1.7 1.7-1.8-1.2-1.4.6-.4 2.1H8.8l-.4-2.1-1.4-.6-1.8 1.2-1.7-1.7 1.2-1.8-.6-1.4L2 11.2V8.8l2.1-.4.6-1.4-1.2-1.8 1.7-1.7L7 4.7l1.4-.6Z',
  help: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM7.3 7.8c.1-1.4 1.2-2.3 2.7-2.3s2.7.9 2.7 2.2c0 1-.5 1.5-1.3 2.1-.9.6-1.2 1-1.2 1.9v.2M10.1 14.4v.2',
} as const;

const useStyles = makeStyles({
  row: { display: 'flex', columnGap: '4px' },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '32px',
    height: '32px',
    padding: 0,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': {
      borderTopColor: 'Canvas',
      borderRightColor: 'Canvas',
      borderBottomColor: 'Canvas',
      borderLeftColor: 'Canvas',
    },
  },
  open: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** Settings and help: opened from anywhere, and left again to where one was. */
export function PlaceButtons({ place, onOpen }: { readonly place: Place; readonly onOpen: (place: Place) => void }) {
  const { t } = usePane();
  const { openHelp, goBack } = useShell();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      {(['settings', 'help'] as const).map((each) => (
        <button
          key={each}
          id={`tab-${each}`}
          type="button"
          aria-pressed={place === each}
          title={t(`pane.place.${each}`)}
          className={mergeClasses(styles.button, place === each && styles.open)}
          onClick={() => (place === each ? goBack() : each === 'help' ? openHelp() : onOpen(each))}
        >
          <svg
            width="20"
            height="20"
            viewBox="0 0 20 20"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
            strokeLinecap="round"
            strokeLinejoin="round"
            aria-hidden
          >
            <path d={ICONS[each]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
