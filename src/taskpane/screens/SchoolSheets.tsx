import { Button } from '@fluentui/react-components';
import type { SchoolPlace } from '../../app/school-places';
import { address } from '../../domain/cell';
import { CellLink } from '../components/CellLink';
import { Notice } from '../components/Notice';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import type { SchoolWork } from '../view/school-items';

/** The way from a school to its cells: the best sheet at once, the others as links. */
export function SchoolSheets({ school, work }: { readonly school: string; readonly work: SchoolWork }) {
  const { app, t, report, announce } = usePane();
  const styles = usePaneStyles();
  const task = useTask<readonly SchoolPlace[]>();
  if (!report) return null;
  const go = async (): Promise<void> => {
    const places = await task.run((run) => app.goToSchool(report, school, work.assessment, run));
    if (places) announce(doneText(places, t));
  };
  const places = task.state.phase === 'done' ? task.state.value : null;
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={isBusy(task.state)} onClick={() => void go()}>
          {t('schools.goTo')}
        </Button>
      </div>
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={() => void go()} />
      {places === null ? null : <Places places={places} />}
    </div>
  );
}

function Places({ places }: { readonly places: readonly SchoolPlace[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [, ...others] = places;
  if (places.length === 0) return <Notice intent="info">{doneText(places, t)}</Notice>;
  return (
    <>
      <p className={styles.small}>{doneText(places, t)}</p>
      {others.length > 0 ? (
        <>
          <p className={styles.small}>{`${t('schools.goToOthers')}:`}</p>
          <ul className={styles.list}>
            {others.map(({ cell, count }) => (
              <li key={cell.sheet} className={styles.small}>
                <CellLink cell={cell} withSheet />
                {count > 1 ? ` (${t('schools.sheetCells', { count })})` : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function doneText([best]: readonly SchoolPlace[], t: ReturnType<typeof usePane>['t']): string {
  if (!best) return t('schools.goToNone');
  return t('schools.goToDone', { cell: address(best.cell), sheet: best.cell.sheet });
}
