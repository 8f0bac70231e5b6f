import { makeStyles } from '@fluentui/react-components';
import { lazy, useEffect, useState } from 'react';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Later } from './components/Later';
import { withTexts } from './other-texts';
import { usePane } from './pane-context';
import { isTab, PLACES, type Place } from './place';

// Each place is a file of its own, loaded when it is opened first.
const OverviewScreen = lazy(() =>
  withTexts(import('./screens/OverviewScreen')).then((module) => ({ default: module.OverviewScreen })),
);
const TemplatesScreen = lazy(() =>
  import('./screens/TemplatesScreen').then((module) => ({ default: module.TemplatesScreen })),
);
const CheckScreen = lazy(() =>
  withTexts(import('./screens/CheckScreen')).then((module) => ({ default: module.CheckScreen })),
);
const AnalysisScreen = lazy(() =>
  withTexts(import('./screens/AnalysisScreen')).then((module) => ({ default: module.AnalysisScreen })),
);
const RiskScreen = lazy(() =>
  withTexts(import('./screens/RiskScreen')).then((module) => ({ default: module.RiskScreen })),
);
const SettingsScreen = lazy(() =>
  withTexts(import('./screens/SettingsScreen')).then((module) => ({ default: module.SettingsScreen })),
);
const HelpScreen = lazy(() =>
  withTexts(import('./screens/HelpScreen')).then((module) => ({ default: module.HelpScreen })),
);

const useStyles = makeStyles({
  panel: {
    padding: '12px 14px 20px',
    ':focus-visible': { outlineOffset: '-2px' },
  },
});

/** Places that were opened stay in memory, hidden: results, typed texts and running work survive a change of place. */
export function PlacePanels({ place }: { readonly place: Place }) {
  const { t } = usePane();
  const styles = useStyles();
  const [opened, setOpened] = useState<ReadonlySet<Place>>(new Set([place]));
  useEffect(() => setOpened((before) => (before.has(place) ? before : new Set([...before, place]))), [place]);
  return (
    <main>
      {PLACES.map((each) => (
        <div
          key={each}
          id={`place-${each}`}
          role={isTab(each) ? 'tabpanel' : 'region'}
          aria-labelledby={`tab-${each}`}
          hidden={each !== place}
          className={styles.panel}
        >
          {opened.has(each) ? (
            <ErrorBoundary t={t} facts={{ place: each }}>
              <Later>
                <Screen place={each} active={each === place} />
              </Later>
            </ErrorBoundary>
          ) : null}
        </div>
      ))}
    </main>
  );
}

function Screen({ place, active }: { readonly place: Place; readonly active: boolean }) {
  switch (place) {
    case 'overview':
      return <OverviewScreen active={active} />;
    case 'settings':
      return <SettingsScreen active={active} />;
    case 'help':
      return <HelpScreen />;

    case 'templates':
      return <TemplatesScreen />;
    case 'check':
      return <CheckScreen />;
    case 'analysis':
      return <AnalysisScreen />;
    case 'risk':
      return <RiskScreen active={active} />;
  }
}
