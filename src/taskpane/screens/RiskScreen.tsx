import { Button } from '@fluentui/react-components';
import { lazy } from 'react';
import { Later } from '../components/Later';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { HighlightPanel } from './HighlightPanel';

// There is nothing to show of schools before an analysis: their list is loaded with the first result.
const Schools = lazy(() => import('./SchoolsView').then((module) => ({ default: module.SchoolsView })));

/** Place 4: the schools, each school's own screen, and what can be done with the result. */
export function RiskScreen({ active }: { readonly active: boolean }) {
  const { t, report, goToPlace } = usePane();
  const styles = usePaneStyles();
  // An analysis that found no results has no schools to show.
  if (report && report.analysis.schools.length > 0)
    return (
      <Later>
        <Schools report={report} active={active} />
      </Later>
    );
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
      <HighlightPanel active={active} open onClose={() => undefined} />
    </div>
  );
}
