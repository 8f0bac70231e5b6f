import { Button } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import type { Overview } from '../../app/api';
import { Disclosure } from '../components/Disclosure';
import { Later } from '../components/Later';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useOverview } from '../hooks/use-overview';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';
import { usePaneStyles } from '../styles';
import { recommendedStep } from '../view/recommended-step';
import { mainAction, openSheetOf } from '../view/overview';
import { OverviewSheets } from './OverviewSheets';
import { OverviewWorks } from './OverviewWorks';

const SamplePanel = lazy(() => import('./SamplePanel').then((module) => ({ default: module.SamplePanel })));

/** The first place: what the add-in is for, what the open sheet calls for, and what can be made of the book. */
export function OverviewScreen({ active }: { readonly active: boolean }) {
  const { t } = usePane();
  const { overview } = useShell();
  const styles = usePaneStyles();
  const { task, refresh } = useOverview(active);
  const nothing = overview?.read === true && overview.works.length === 0;
  /** inserted from the section: it stays open with the way back, though the book is not empty any more */
  const [sampled, setSampled] = useState(false);
  const sampleFirst = nothing || sampled;
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{t('start.heading')}</h2>
      <p className={styles.text}>{t('start.intro')}</p>
      {overview ? <OpenSheet overview={overview} /> : null}
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={refresh} />
      {sampleFirst ? (
        <section className={styles.stack}>
          <h3 className={styles.subheading}>{t('start.sample')}</h3>
          <Later>
            <SamplePanel
              onInserted={() => {
                setSampled(true);
                refresh();
              }}
            />
          </Later>
        </section>
      ) : null}
      {overview?.read ? <OverviewWorks works={overview.works} /> : null}
      <div>
        {overview?.read ? <OverviewSheets sheets={overview.sheets} /> : null}
        {overview && !sampleFirst ? (
          <Disclosure summary={t('start.sample')}>
            {() => (
              <Later>
                <SamplePanel onInserted={refresh} />
              </Later>
            )}
          </Disclosure>
        ) : null}
      </div>
      {overview ? (
        <div className={styles.row}>
          <Button size="small" disabledFocusable={isBusy(task.state)} onClick={refresh}>
            {t(overview.read ? 'start.refresh' : 'start.readAll')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The open sheet in one sentence, and the one main button. */
function OpenSheet({ overview }: { readonly overview: Overview }) {
  const { t, report, goToPlace } = usePane();
  const { done, startPlace } = useShell();
  const styles = usePaneStyles();
  const action = mainAction(overview);
  const open = openSheetOf(overview);
  const params = {
    sheet: open?.sheet ?? '',
    tables: open?.layouts.map((layout) => t.dynamic(`layouts.name.${layout}`)).join(', ') ?? '',
    schools: open?.schools ?? 0,
    measures: open?.measures ?? 0,
    cells: overview.cells,
  };
  // Once the results have been analysed, the button leads on.
  const next = action.id === 'analyse' && report !== null ? recommendedStep(overview, report, done) : null;
  const to = next ?? action;
  return (
    <section className={styles.card} aria-label={t('start.openSheet')}>
      <p className={styles.text}>{t(`start.said.${action.said}`, params)}</p>
      <div>
        <Button appearance="primary" onClick={() => (to.start ? startPlace(to.place) : goToPlace(to.place))}>
          {next ? t(`start.next.${next.id}`, { count: next.count }) : t(`start.action.${action.id}`)}
        </Button>
      </div>
    </section>
  );
}
