import { Link } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { AnalysisReport } from '../../app/api';
import { HelpLink } from '../components/HelpLink';
import { Notice } from '../components/Notice';
import { useKeptScroll } from '../hooks/use-kept-scroll';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { isComparable, schoolsAtRisk } from '../view/levels';
import { SCHOOL_STEP_EVENT, STEPS, isSchoolStep, type SchoolStep } from '../view/school-steps';
import { schoolItems } from '../view/school-items';
import { HighlightPanel } from './HighlightPanel';
import { MeasuresPanel } from './MeasuresPanel';
import { RecheckPanel } from './RecheckPanel';
import { ReportsPanel } from './ReportsPanel';
import { OpenSchool, SchoolBrowser, useSchoolBrowsing, type SchoolBrowsing } from './SchoolBrowser';

/** The schools, each school's own screen, and what can be done with the result. */
export function SchoolsView({ report, active }: { readonly report: AnalysisReport; readonly active: boolean }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const items = useMemo(() => schoolItems(report), [report]);
  const browsing = useSchoolBrowsing(items, active);
  const { open } = browsing;
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  useKeptScroll(list, active && open === null);
  const flagged = schoolsAtRisk(report);
  useStepWish(browsing);
  return (
    <>
      <div ref={list} hidden={open !== null}>
        <div className={styles.screen}>
          <div className={styles.tight}>
            <h2 className={styles.heading}>{t('schools.heading')}</h2>
            <p className={styles.small}>
              {t('schools.summary', { total: items.length, flagged: flagged.length })}
              {'. '}
              {t('reasons.honest')} <HelpLink id="honest.use" about={t('start.about.use')} />
            </p>
          </div>
          {flagged.length > 0 ? <Actions /> : null}
          {isComparable(report) ? null : <Notice intent="info">{t('pane.analysis.notComparable')}</Notice>}
          <SchoolBrowser items={items} browsing={browsing} />
          <div id="school-step-highlight">
            <HighlightPanel active={active && open === null} />
          </div>
          <div id="school-step-reports">
            <ReportsPanel report={report} />
          </div>
          <div id="school-step-measures">
            <MeasuresPanel report={report} />
          </div>
          <div id="school-step-recheck">
            <RecheckPanel report={report} />
          </div>
        </div>
      </div>
      {open ? <SchoolScreen key={open.key} screen={detail} browsing={browsing} active={active} /> : null}
    </>
  );
}

/** The frame recommends a step of this place: a press leads to its part, from a school's screen too. */
function useStepWish({ setOpen }: SchoolBrowsing): void {
  useEffect(() => {
    const onWish = (event: Event): void => {
      if (!(event instanceof CustomEvent) || !isSchoolStep(event.detail)) return;
      const step = event.detail;
      setOpen(null);
      // once the list is shown again
      requestAnimationFrame(() => requestAnimationFrame(() => showStep(step)));
    };
    window.addEventListener(SCHOOL_STEP_EVENT, onWish);
    return () => window.removeEventListener(SCHOOL_STEP_EVENT, onWish);
  }, [setOpen]);
}

interface SchoolScreenProps {
  readonly screen: RefObject<HTMLDivElement>;
  readonly browsing: SchoolBrowsing;
  readonly active: boolean;
}

/** Its own place in the scrolling: it starts at the top, and the list stays where it was. */
function SchoolScreen({ screen, browsing, active }: SchoolScreenProps) {
  useKeptScroll(screen, active);
  return (
    <div ref={screen}>
      <OpenSchool browsing={browsing} />
    </div>
  );
}

/** Ways to the parts below the list: it may be long. */
function Actions() {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <nav aria-label={t('schools.actions')} className={styles.row} style={{ gap: '2px 12px' }}>
      {STEPS.map((step) => (
        <Link key={step} as="button" onClick={() => showStep(step)}>
          {t(`schools.step.${step}`)}
        </Link>
      ))}
    </nav>
  );
}

/** Brings the part of a step into view and takes the focus there. */
function showStep(step: SchoolStep): void {
  const part = document.getElementById(`school-step-${step}`);
  part?.scrollIntoView({ block: 'center' });
  part?.querySelector<HTMLElement>('button, input, [tabindex]')?.focus({ preventScroll: true });
}
