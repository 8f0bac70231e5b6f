import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { CheckReport } from '../../app/api';
import type { Severity } from '../../domain/finding';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { ChangeDone } from '../components/ChangeDone';
import { Disclosure } from '../components/Disclosure';
import { Later } from '../components/Later';
import { Notice } from '../components/Notice';
import { ResultHeading } from '../components/ResultHeading';
import { ScreenHead } from '../components/ScreenHead';
import { SheetNotes } from '../components/SheetNotes';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { useStartRequest } from '../shell-context';
import { usePaneStyles } from '../styles';
import { allFindings, byText, SEVERITIES } from '../view/findings';
import { CheckedTableView } from './CheckedTableView';
import { FindingGroups } from './FindingGroups';
import { SeverityFilter } from './SeverityFilter';
import { SourceList } from './SourceList';

const FilesPanel = lazy(() => import('./FilesPanel').then((module) => ({ default: module.FilesPanel })));
const PlanFactsForm = lazy(() => import('./PlanFactsForm').then((module) => ({ default: module.PlanFactsForm })));
const RememberedHeaders = lazy(() =>
  import('./RememberedHeaders').then((module) => ({ default: module.RememberedHeaders })),
);
const TableCandidates = lazy(() => import('./TableCandidates').then((module) => ({ default: module.TableCandidates })));
const ShiftPanel = lazy(() => import('./ShiftPanel').then((module) => ({ default: module.ShiftPanel })));

/** The last change made from here, with what to say of it. */
interface Change {
  readonly plan: WorkbookPlan;
  readonly text: string;
  /** the sheet that it has added */
  readonly sheet?: string;
}

/** Place 2: checks every table of the workbook and leads to each place that needs a look. */
export function CheckScreen() {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const task = useTask<CheckReport>();
  const [change, setChange] = useState<Change | null>(null);
  const check = (): void => void task.run((options) => app.check(options));
  const run = (): void => {
    setChange(null);
    check();
  };
  useStartRequest('check', run);
  const onChanged = (plan: WorkbookPlan, text: string, sheet?: string): void => {
    setChange({ plan, text, ...(sheet === undefined ? {} : { sheet }) });
    check();
  };
  const report = task.state.value;
  return (
    <div className={styles.screen}>
      <ScreenHead
        heading={t('pane.check.heading')}
        {...(report ? { action: { text: t('pane.check.again'), busy: isBusy(task.state), onClick: run } } : {})}
      />
      {report ? null : (
        <>
          <p className={styles.text}>{t('pane.check.intro')}</p>
          <div>
            <Button appearance="primary" disabledFocusable={isBusy(task.state)} onClick={run}>
              {t('pane.check.run')}
            </Button>
          </div>
        </>
      )}
      <TaskStatus state={task.state} onCancel={task.cancel} onRetry={run} />
      {change ? <ChangeDone key={change.text} {...change} onTakenBack={check} /> : null}
      {report && !isBusy(task.state) ? <CheckResult report={report} onChanged={onChanged} onCheckAgain={run} /> : null}
      <div>
        <Disclosure summary={t('facts.heading')} keeps>
          {() => (
            <Later>
              <PlanFactsForm onSaved={run} />
            </Later>
          )}
        </Disclosure>
        <Suspense fallback={null}>
          <RememberedHeaders since={report} onForgotten={run} />
        </Suspense>
        <Disclosure summary={t('repair.files')} keeps>
          {() => (
            <Later>
              <FilesPanel />
            </Later>
          )}
        </Disclosure>
      </div>
    </div>
  );
}

interface CheckResultProps {
  readonly report: CheckReport;
  readonly onChanged: (plan: WorkbookPlan, text: string, sheet?: string) => void;
  readonly onCheckAgain: () => void;
}

function CheckResult({ report, onChanged, onCheckAgain }: CheckResultProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const findings = allFindings(report);
  const nothingKnown = report.tables.length === 0 && report.results.length === 0;
  return (
    <section className={styles.screen}>
      <ResultHeading focusOn={report}>
        {nothingKnown ? t('pane.check.noTables') : t('pane.check.found', { count: findings.length })}
      </ResultHeading>
      {report.status === 'incomplete' ? (
        <Notice intent="warning" title={t('pane.check.incomplete')}>
          {t('pane.check.incompleteText')}
        </Notice>
      ) : null}
      {nothingKnown ? <Notice intent="info">{t('pane.check.noTablesText')}</Notice> : null}
      {!nothingKnown && report.status === 'clean' ? <Notice intent="success">{t('pane.check.clean')}</Notice> : null}
      {findings.length > 0 ? <SeverityFilter findings={findings} shown={shown} onChange={setShown} /> : null}
      {report.tables.map((checked) => (
        <CheckedTableView
          key={`${checked.table.sheet} ${checked.table.headerRow}`}
          checked={checked}
          shown={shown}
          onChanged={onChanged}
          onCheckAgain={onCheckAgain}
        />
      ))}
      {report.tables.length > 0 ? <Shift report={report} onChanged={onChanged} /> : null}
      {byText(report.resultFindings, (finding) => finding.location.sheet).map(([sheet, list]) => (
        <section key={sheet} className={styles.card}>
          <h3 className={styles.subheading}>{t('pane.check.resultsSheet', { sheet })}</h3>
          <FindingGroups findings={list} shown={shown} />
        </section>
      ))}
      <div>
        <SourceList sources={report.results} withFindings={false} />
        {(report.candidates ?? []).length > 0 ? (
          <Later>
            <TableCandidates candidates={report.candidates ?? []} onSaved={onCheckAgain} />
          </Later>
        ) : null}
        <SheetNotes title={t('pane.check.skipped', { count: report.notes.length })} notes={report.notes} />
      </div>
    </section>
  );
}

function Shift({ report, onChanged }: Pick<CheckResultProps, 'report' | 'onChanged'>) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('repair.shift')}</Button>
      </div>
    );
  }
  return (
    <div className={styles.card}>
      <Later>
        <ShiftPanel
          tables={report.tables.map(({ table }) => table)}
          onApplied={({ plan, changes }, year) =>
            onChanged(plan, t('repair.shift.done', { year, cells: changes.length }))
          }
          onClose={() => setOpen(false)}
        />
      </Later>
    </div>
  );
}
