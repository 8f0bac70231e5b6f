import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { AnalysisReport } from '../../app/api';
import { Notice } from '../components/Notice';
import { useKeptScroll } from '../hooks/use-kept-scroll';
import { PaneContext, usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { isComparable, schoolsAtRisk } from '../view/levels';
import { nextStep, stepOfPlan, type Step } from '../view/next-step';
import { schoolItems } from '../view/school-items';
import { HighlightPanel } from './HighlightPanel';
import { MeasuresPanel } from './MeasuresPanel';
import { RecheckPanel } from './RecheckPanel';
import { ReportsPanel } from './ReportsPanel';
import { OpenSchool, SchoolBrowser, useSchoolBrowsing, type SchoolBrowsing } from './SchoolBrowser';
import { SchoolNextStep } from './SchoolNextStep';

/** Place 4: the schools, each school's own screen, and what can be done with the result. */
export function RiskScreen({ active }: { readonly active: boolean }) {
  const { t, report, goToPlace } = usePane();
  const styles = usePaneStyles();
  if (report) return <Schools report={report} active={active} />;
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{t('schools.heading')}</h2>
      <p className={styles.text}>{t('pane.risk.noAnalysis')}</p>
      <div>
        <Button appearance="primary" onClick={() => goToPlace('analysis')}>
          {t('pane.risk.toAnalysis')}
        </Button>
      </div>
      {/* A marking of an earlier day can be taken back without an analysis. */}
      <HighlightPanel active={active} />
    </div>
  );
}

function Schools({ report, active }: { readonly report: AnalysisReport; readonly active: boolean }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const items = useMemo(() => schoolItems(report), [report]);
  const browsing = useSchoolBrowsing(items, active);
  const { open } = browsing;
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  useKeptScroll(list, active && open === null);
  const flagged = schoolsAtRisk(report);
  return (
    <>
      <div ref={list} hidden={open !== null}>
        <Steps report={report} browsing={browsing}>
          <div className={styles.screen}>
            <div className={styles.tight}>
              <h2 className={styles.heading}>{t('schools.heading')}</h2>
              <p className={styles.small}>
                {t('schools.summary', { total: items.length, flagged: flagged.length })}
                {'. '}
                {t('reasons.honest')}
              </p>
            </div>
            {isComparable(report) ? null : <Notice intent="info">{t('pane.analysis.notComparable')}</Notice>}
            <SchoolBrowser items={items} browsing={browsing} />
            <h3 id="school-actions" tabIndex={-1} className={styles.subheading}>
              {t('schools.actions')}
            </h3>
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
        </Steps>
      </div>
      {open ? <SchoolScreen key={open.key} screen={detail} browsing={browsing} active={active} /> : null}
    </>
  );
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

interface StepsProps {
  readonly report: AnalysisReport;
  readonly browsing: SchoolBrowsing;
  readonly children: ReactNode;
}

/** Notes which steps have been done in this session, and recommends the next. */
function Steps({ report, browsing, children }: StepsProps) {
  const services = usePane();
  const { t } = services;
  const [done, setDone] = useState<ReadonlySet<Step>>(new Set());
  const looked = browsing.open !== null;
  useEffect(() => {
    if (looked) setDone((before) => new Set([...before, 'look']));
  }, [looked]);
  // The panels stand by themselves: what they apply is seen on its way.
  const watching = useMemo((): typeof services => {
    const { app } = services;
    return {
      ...services,
      app: {
        ...app,
        apply: async (plan, run) => {
          const result = await app.apply(plan, run);
          const step = result.ok ? stepOfPlan(plan.title) : null;
          if (step) setDone((before) => new Set([...before, step]));
          return result;
        },
      },
    };
  }, [services]);
  const first = browsing.shown[0]?.item ?? null;
  const offered = schoolsAtRisk(report).length > 0 ? STEPS_OFFERED : [];
  const step = nextStep(offered, done);
  const go = (): void => {
    if (step !== 'look') showStep(step);
    else if (first) browsing.setOpen(first.key);
  };
  const text = step === null ? null : t(step === 'look' ? 'schools.step.lookFirst' : `schools.step.${step}`);
  return (
    <PaneContext.Provider value={watching}>
      {children}
      {offered.length === 0 ? null : <SchoolNextStep text={text} onStep={go} onAll={() => showStep(null)} />}
    </PaneContext.Provider>
  );
}

const STEPS_OFFERED: readonly Step[] = ['look', 'highlight', 'measures', 'recheck'];

/** Brings the part of a step into view and takes the focus there. */
function showStep(step: Step | null): void {
  const part = document.getElementById(step === null ? 'school-actions' : `school-step-${step}`);
  part?.scrollIntoView({ block: step === null ? 'start' : 'center' });
  const target = step === null ? part : part?.querySelector<HTMLElement>('button, input, [tabindex]');
  target?.focus({ preventScroll: true });
}
