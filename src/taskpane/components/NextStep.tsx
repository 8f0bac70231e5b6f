import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import type { Place } from '../place';
import { useShell } from '../shell-context';
import { isSchoolStep, SCHOOL_STEP_EVENT } from '../view/school-steps';
import { recommendedStep } from '../view/recommended-step';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    alignItems: 'baseline',
    padding: '6px 14px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground2 },
  step: {
    padding: '2px 0',
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** The recommended next step, below every place; where the open place is the one to do it in, it is only named. */
export function NextStep({ place }: { readonly place: Place }) {
  const { t, report, goToPlace } = usePane();
  const { overview, done, startPlace } = useShell();
  const styles = useStyles();
  const step = recommendedStep(overview, report, done);
  // The start place shows the same step as its main button, and so does the place that would begin it; the settings have a bar of their own.
  if (step === null || place === 'overview' || place === 'settings') return null;
  if (step.start && step.place === place) return null;
  // the result of the analysis has the button to the schools
  if (step.id === 'schools' && place === 'analysis') return null;
  const text = t(`pane.next.${step.id}`, { count: step.count });
  const here = step.place === place;
  const go = (): void => {
    if (here) window.dispatchEvent(new CustomEvent(SCHOOL_STEP_EVENT, { detail: step.id }));
    else if (step.start) startPlace(step.place);
    else goToPlace(step.place);
  };
  return (
    <section aria-label={t('pane.next')} className={styles.bar}>
      <span className={styles.name}>{t('pane.next')}</span>
      {here && !isSchoolStep(step.id) ? (
        <span>{text}</span>
      ) : (
        <button type="button" className={styles.step} onClick={go}>
          {text}
        </button>
      )}
    </section>
  );
}
