import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Level } from '../../domain/outcome';
import { Sparkline } from '../charts/Sparkline';
import { usePane } from '../pane-context';
import { LEVEL_SIGNS } from '../view/levels';
import { chipsShown, LEVEL_OVERHANG, type RowLayout, type SchoolLine, type SparkScale } from '../view/school-row';

const useStyles = makeStyles({
  item: { position: 'absolute', top: 0, left: 0, right: 0, contain: 'strict' },
  row: {
    display: 'block',
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    padding: '8px 14px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    // What sticks at the top and at the bottom of the pane must not cover the row that has the focus.
    scrollMarginTop: '64px',
    scrollMarginBottom: '64px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  name: {
    display: '-webkit-box',
    overflow: 'hidden',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no engine cuts after so many lines without it
    WebkitBoxOrient: 'vertical',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  level: {
    display: 'block',
    marginRight: `-${String(LEVEL_OVERHANG)}px`,
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sign: { display: 'inline-block', minWidth: '16px' },
  works: { display: 'flex', alignItems: 'center', columnGap: '4px', height: '22px', marginTop: '4px' },
  chips: { display: 'flex', flexGrow: 1, columnGap: '4px', minWidth: 0, overflow: 'hidden' },
  chip: {
    flexShrink: 0,
    padding: '0 5px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    whiteSpace: 'nowrap',
  },
  flagged: {
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  rest: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

const useSignStyles = makeStyles({
  strong: { fontWeight: tokens.fontWeightBold, color: tokens.colorPaletteRedForeground1 },
  check: { fontWeight: tokens.fontWeightBold, color: tokens.colorPaletteDarkOrangeForeground1 },
  none: { fontWeight: tokens.fontWeightBold, color: tokens.colorNeutralForeground3 },
  insufficient: {
    fontWeight: tokens.fontWeightBold,
    color: tokens.colorNeutralForeground3,
    // dots are a sign here, no text: the name of the row need not hold them
    '::before': { content: `"${LEVEL_SIGNS.insufficient}"` },
  },
});

interface SchoolListRowProps {
  readonly line: SchoolLine;
  readonly index: number;
  readonly total: number;
  readonly top: number;
  readonly layout: RowLayout;
  readonly width: number;
  readonly scale: SparkScale;
  /** the row that Tab leads to */
  readonly active: boolean;
  readonly onOpen: (key: string) => void;
}

/**
 * A school in the list. Its height is known beforehand: the list draws only the rows in view. Dozens of rows come with each frame of a dragged
 * scroll bar, so a row is a few plain elements with texts made beforehand.
 */
export const SchoolListRow = memo(function SchoolListRow(props: SchoolListRowProps) {
  const { line, index, total, top, layout, active, onOpen } = props;
  const styles = useStyles();
  return (
    <li
      className={styles.item}
      style={{ transform: `translateY(${String(top)}px)`, height: layout.height }}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-key={line.key}
    >
      <button
        type="button"
        className={styles.row}
        tabIndex={active ? 0 : -1}
        aria-label={line.label}
        onClick={() => onOpen(line.key)}
      >
        <span
          className={styles.name}
          title={line.fullName}
          translate="no"
          style={{ WebkitLineClamp: layout.nameLines }}
        >
          {line.name}
        </span>
        <span className={styles.level} style={{ height: layout.levelHeight }} data-measured>
          <Sign level={line.level} className={styles.sign} />
          {` ${line.levelText}`}
        </span>
        {/* without it the last word of the level and the first work are one word to a reader */ ' '}
        <Works {...props} />
      </button>
    </li>
  );
});

function Works({ line, width, scale }: Pick<SchoolListRowProps, 'line' | 'width' | 'scale'>) {
  const { t } = usePane();
  const styles = useStyles();
  const { chips, years } = line;
  const shown = chipsShown(chips.length, width);
  return (
    <span className={styles.works}>
      <span className={styles.chips}>
        {chips.slice(0, shown).map(({ label, level }) => (
          <span
            key={label}
            className={
              level === 'strong' || level === 'check' ? mergeClasses(styles.chip, styles.flagged) : styles.chip
            }
          >
            {`${label} `}
            <Sign level={level} />
          </span>
        ))}
        {chips.length > shown ? (
          <span className={styles.rest}>{t('schools.moreWorks', { count: chips.length - shown })}</span>
        ) : null}
      </span>
      {years.length > 0 ? <Sparkline years={years} {...scale} /> : null}
    </span>
  );
}

/** Only the shape: the name of the row tells the levels. */
function Sign({ level, className }: { readonly level: Level; readonly className?: string }) {
  const styles = useSignStyles();
  return (
    <span className={mergeClasses(className, styles[level])}>
      {level === 'insufficient' ? null : LEVEL_SIGNS[level]}
    </span>
  );
}
