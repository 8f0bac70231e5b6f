import { Button, Checkbox } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { address } from '../../domain/cell';
import type { Finding } from '../../domain/finding';
import { findingText } from '../../i18n/finding-text';
import type { PlanReceipt } from '../../plan/ports';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import type { PlannedFixes } from '../../roadmap/fixes/plan-fixes';
import type { CheckedTable } from '../../roadmap/measure-table';
import { ChangeList } from '../components/ChangeList';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { ResultHeading } from '../components/ResultHeading';
import { TaskStatus } from '../components/TaskStatus';
import { isBusy } from '../hooks/task-state';
import { useTask } from '../hooks/use-task';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { chosenOf, fixKinds, kindState, withTicks, type FixKind, type Ticks } from '../view/fix-choice';
import { shownFix } from '../view/shown-change';

interface FixPanelProps {
  readonly checked: CheckedTable;
  /** what is ticked at the beginning */
  readonly start: readonly Finding[];
  readonly onApplied: (plan: WorkbookPlan, cells: number) => void;
  readonly onClose: () => void;
  /** the sheet is another by now */
  readonly onCheckAgain: () => void;
}

/** Repairs of one table: choose kinds or places, see every cell before and after, apply. */
export function FixPanel({ checked, start, onApplied, onClose, onCheckAgain }: FixPanelProps) {
  const { app, t, announce } = usePane();
  const styles = usePaneStyles();
  const preview = useTask<PlannedFixes>();
  const change = useTask<PlanReceipt>();
  const [ticks, setTicks] = useState<Ticks>(() => new Set(start));
  const [offers, setOffers] = useState<readonly Finding[]>([]);
  const kinds = useMemo(() => fixKinds(checked.findings), [checked]);
  const more = useMemo(() => fixKinds(offers), [offers]);
  useEffect(() => {
    let gone = false;
    void app.fixOffers(checked).then((result) => {
      // A sheet that has changed says so in the preview.
      if (!gone && result.ok) setOffers(result.value);
    });
    return () => {
      gone = true;
    };
  }, [app, checked]);
  const { run } = preview;
  useEffect(() => {
    void run(() => app.previewFixes(checked, chosenOf([...kinds, ...more], ticks)));
  }, [run, app, checked, kinds, more, ticks]);
  const planned = preview.state.value;
  const fresh = preview.state.phase === 'done' ? planned : null;
  const cells = planned === null ? 0 : planned.changes.length;
  useEffect(() => {
    if (fresh) announce(t('repair.ready', { cells: fresh.changes.length }));
  }, [fresh, announce, t]);
  const apply = async (): Promise<void> => {
    if (!fresh) return;
    const receipt = await change.run((options) => app.apply(fresh.plan, options));
    if (receipt) onApplied(fresh.plan, fresh.changes.length);
  };
  const idle = fresh !== null && !isBusy(change.state);
  return (
    <section
      className={styles.stack}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isBusy(change.state)) onClose();
      }}
    >
      <ResultHeading level={3} focusOn={start}>
        {t('repair.heading')}
      </ResultHeading>
      <p className={styles.small}>{t('repair.intro')}</p>
      {kinds.map((kind) => (
        <FixKindView key={kind.id} kind={kind} ticks={ticks} planned={planned} onTicks={setTicks} />
      ))}
      {more.length > 0 ? <h4 className={styles.subheading}>{t('repair.more')}</h4> : null}
      {more.map((kind) => (
        <FixKindView key={kind.id} kind={kind} ticks={ticks} planned={planned} onTicks={setTicks} />
      ))}
      <Refusals planned={planned} />
      <p className={styles.text}>{t('repair.ready', { cells })}</p>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={!idle || fresh.plan.operations.length === 0}
          onClick={() => void apply()}
        >
          {t('repair.apply')}
        </Button>
        <Button disabledFocusable={isBusy(change.state)} onClick={onClose}>
          {t('pane.doNotApply')}
        </Button>
      </div>
      <TaskStatus state={preview.state} onCancel={preview.cancel} onRetry={onCheckAgain} />
      <TaskStatus state={change.state} onCancel={change.cancel} onRetry={onCheckAgain} />
    </section>
  );
}

interface FixKindViewProps {
  readonly kind: FixKind;
  readonly ticks: Ticks;
  readonly planned: PlannedFixes | null;
  readonly onTicks: (ticks: Ticks) => void;
}

function FixKindView({ kind, ticks, planned, onTicks }: FixKindViewProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const title = t.dynamic(`fixes.${kind.id}.title`);
  const state = kindState(kind, ticks);
  const changes = (planned?.changes ?? []).filter((change) => change.fix === kind.id);
  const single = kind.findings.length > 1 && !kind.whole;
  return (
    <div role="group" aria-label={title} className={styles.tight}>
      <Checkbox
        checked={state}
        label={`${title} (${t.number(kind.findings.length, 0)})`}
        onChange={(_, { checked }) => onTicks(withTicks(ticks, kind.findings, checked !== false))}
      />
      <p className={styles.small}>{t.dynamic(`fixes.${kind.id}.description`)}</p>
      {kind.whole ? <p className={styles.small}>{t('repair.whole')}</p> : null}
      {single ? (
        <Disclosure summary={t('repair.places')} startOpen={state === 'mixed'}>
          {() =>
            kind.findings.map((finding, index) => (
              <Checkbox
                key={index}
                checked={ticks.has(finding)}
                label={placeText(finding, t)}
                onChange={(_, { checked }) => onTicks(withTicks(ticks, [finding], checked === true))}
              />
            ))
          }
        </Disclosure>
      ) : null}
      {changes.length > 0 ? (
        <Disclosure summary={t('repair.changes', { cells: changes.length })} startOpen>
          {() => <ChangeList changes={changes.map(shownFix)} />}
        </Disclosure>
      ) : null}
    </div>
  );
}

/** A repair that no rule asks for is named by its place alone. */
function placeText(finding: Finding, t: ReturnType<typeof usePane>['t']): string {
  const cell = address(finding.location);
  return t.has(`findings.${finding.code}.message`) ? `${cell}: ${findingText(finding, t).message}` : cell;
}

/** Fixes that would harm something else are left undone, each with its reason. */
function Refusals({ planned }: { readonly planned: PlannedFixes | null }) {
  const { t } = usePane();
  const texts = (planned?.refused ?? []).map(({ reason, cell }) =>
    t.dynamic(`fixes.refused.${reason}`, { cell: address(cell), row: cell.row + 1 }),
  );
  if (texts.length === 0) return null;
  return (
    <Notice intent="warning" title={t('repair.refused')}>
      {[...new Set(texts)].map((text) => (
        <p key={text} style={{ margin: 0 }}>
          {text}
        </p>
      ))}
    </Notice>
  );
}
