import { useCallback, useMemo, useRef, type RefObject } from 'react';
import type { AnalysisReport } from '../../app/api';
import { HelpLink } from '../components/HelpLink';
import { Notice } from '../components/Notice';
import { useKeptScroll } from '../hooks/use-kept-scroll';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { isComparable, schoolsAtRisk } from '../view/levels';
import { schoolItems } from '../view/school-items';
import { SchoolActions, useOpenStep } from './SchoolActions';
import { OpenSchool, SchoolBrowser, useSchoolBrowsing, type SchoolBrowsing } from './SchoolBrowser';

/** The schools, each school's own screen, and what can be done with the result. */
export function SchoolsView({ report, active }: { readonly report: AnalysisReport; readonly active: boolean }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const items = useMemo(() => schoolItems(report), [report]);
  const browsing = useSchoolBrowsing(items, active);
  const { open, setOpen } = browsing;
  const list = useRef<HTMLDivElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  useKeptScroll(list, active && open === null);
  const flagged = schoolsAtRisk(report);
  const step = useOpenStep(useCallback(() => setOpen(null), [setOpen]));
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
          <SchoolActions report={report} active={active && open === null} {...step} />
          {isComparable(report) ? null : <Notice intent="info">{t('pane.analysis.notComparable')}</Notice>}
          <SchoolBrowser items={items} browsing={browsing} />
        </div>
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
