import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { Sparkline } from '../charts/Sparkline';
import { LevelSign } from '../components/LevelSign';
import { usePane } from '../pane-context';
import type { ShownSchool } from '../view/school-filter';
import { schoolYears } from '../view/school-items';
import {
  chipsShown,
  LEVEL_OVERHANG,
  levelText,
  rowName,
  workChips,
  type RowLayout,
  type SparkScale,
} from '../view/school-row';

const useStyles = makeStyles({
  item: { position: 'absolute', left: 0, right: 0, contain: 'layout paint style' },
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

interface SchoolListRowProps {
  readonly school: ShownSchool;
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

/** A school in the list. Its height is known beforehand: the list draws only the rows in view. */
export const SchoolListRow = memo(function SchoolListRow(props: SchoolListRowProps) {
  const { school, index, total, top, layout, width, scale, active, onOpen } = props;
  const { t } = usePane();
  const styles = useStyles();
  const { item, level } = school;
  const words = t(`levels.${level}`);
  return (
    <li
      className={styles.item}
      style={{ top, height: layout.height }}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-key={item.key}
    >
      <button
        type="button"
        className={styles.row}
        tabIndex={active ? 0 : -1}
        aria-label={rowName(school, t)}
        title={item.overview.school.name}
        onClick={() => onOpen(item.key)}
      >
        <span className={styles.name} translate="no" style={{ WebkitLineClamp: layout.nameLines }}>
          {item.name}
        </span>
        <span className={styles.level} style={{ height: layout.levelHeight }} data-measured>
          <LevelSign level={level} named />
          {levelText(school, t).slice(words.length)}
        </span>
        {/* without it the last word of the level and the first work are one word to a reader */ ' '}
        <Works school={school} width={width} scale={scale} />
      </button>
    </li>
  );
});

function Works({ school, width, scale }: Pick<SchoolListRowProps, 'school' | 'width' | 'scale'>) {
  const { t } = usePane();
  const styles = useStyles();
  const chips = workChips(school.works);
  const shown = chipsShown(chips.length, width);
  const years = schoolYears(school.works);
  return (
    <span className={styles.works}>
      <span className={styles.chips}>
        {chips.slice(0, shown).map(({ label, level }) => (
          <span
            key={label}
            className={mergeClasses(styles.chip, (level === 'strong' || level === 'check') && styles.flagged)}
          >
            {label} <LevelSign level={level} />
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
