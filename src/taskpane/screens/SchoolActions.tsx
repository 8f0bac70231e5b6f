import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import type { AnalysisReport } from '../../app/api';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { schoolsAtRisk } from '../view/levels';
import { isSchoolStep, SCHOOL_STEP_EVENT, STEPS, type SchoolStep } from '../view/school-steps';
import { HighlightPanel } from './HighlightPanel';
import { MakePanel } from './MakePanel';

const LABELS = {
  highlight: 'marks.preview',
  reports: 'reports.panel.open',
  measures: 'repair.measures',
  recheck: 'recheck.open',
} as const;

const useStyles = makeStyles({
  // Four names fit into one line of 320 px.
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  step: { minWidth: 0, flexGrow: 1, paddingLeft: '6px', paddingRight: '6px', maxWidth: '140px' },
  open: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    '@media (forced-colors: active)': shorthands.borderColor('Highlight'),
  },
});

export interface OpenStep {
  readonly step: SchoolStep | null;
  readonly setStep: (step: SchoolStep | null) => void;
}

/** Which part of the work is open. The frame recommends a step of this place: a press leads to its part, from a school's screen too. */
export function useOpenStep(leaveSchool: () => void): OpenStep {
  const [step, setStep] = useState<SchoolStep | null>(null);
  useEffect(() => {
    const onWish = (event: Event): void => {
      if (!(event instanceof CustomEvent) || !isSchoolStep(event.detail)) return;
      leaveSchool();
      setStep(event.detail);
      // once the list is shown again
      requestAnimationFrame(() => requestAnimationFrame(() => window.scrollTo({ top: 0 })));
    };
    window.addEventListener(SCHOOL_STEP_EVENT, onWish);
    return () => window.removeEventListener(SCHOOL_STEP_EVENT, onWish);
  }, [leaveSchool]);
  return { step, setStep };
}

interface SchoolActionsProps extends OpenStep {
  readonly report: AnalysisReport;
  readonly active: boolean;
}

/** What can be done with the result, above the list: one part is open at a time. */
export function SchoolActions({ report, active, step, setStep }: SchoolActionsProps) {
  const { t } = usePane();
  const shared = usePaneStyles();
  const styles = useStyles();
  const steps = stepsOf(report);
  /** sheets have been made in the open part: the next press begins anew */
  const [made, setMade] = useState(false);
  const [round, setRound] = useState(0);
  useEffect(() => setMade(false), [step, round]);
  const press = (pressed: SchoolStep): void => {
    if (pressed === step && made) setRound(round + 1);
    else setStep(pressed === step ? null : pressed);
  };
  const close = useCallback(() => {
    setStep(null);
    if (step !== null) document.getElementById(buttonId(step))?.focus();
  }, [step, setStep]);
  return (
    <div
      className={shared.stack}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div role="group" aria-label={t('schools.actions')} className={styles.row}>
        {steps.map((each) => (
          <Button
            key={each}
            id={buttonId(each)}
            size="small"
            className={mergeClasses(styles.step, each === step && styles.open)}
            aria-expanded={each === step}
            onClick={() => press(each)}
          >
            {t(LABELS[each])}
          </Button>
        ))}
      </div>
      <HighlightPanel active={active} open={step === 'highlight'} onClose={close} />
      {step !== null && step !== 'highlight' ? (
        <MakePanel key={`${step} ${round}`} step={step} report={report} onMade={() => setMade(true)} onClose={close} />
      ) : null}
    </div>
  );
}

const buttonId = (step: SchoolStep): string => `school-step-${step}`;

function stepsOf(report: AnalysisReport): readonly SchoolStep[] {
  if (report.analysis.assessments.length === 0) return [];
  return schoolsAtRisk(report).length > 0 ? STEPS : ['reports'];
}
