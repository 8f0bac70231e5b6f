import { Button, Link } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import { rectAddress } from '../../domain/cell';
import type { Finding, Severity } from '../../domain/finding';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import type { CheckedTable } from '../../roadmap/measure-table';
import { Disclosure } from '../components/Disclosure';
import { Later } from '../components/Later';
import { Notice } from '../components/Notice';
import { ResultHeading } from '../components/ResultHeading';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { isGuessed } from '../../roadmap/recognise/unknown-headers';
import { isUnsure } from '../view/measure-columns';
import { mainSheet } from '../view/plan-sample';
import { isFixable } from '../view/findings';
import { FindingGroups } from './FindingGroups';
import { FollowUps } from './FollowUps';
import { RuleList, ruleTitle } from './RuleList';

const FixPanel = lazy(() => import('./FixPanel').then((module) => ({ default: module.FixPanel })));

const MeasureColumns = lazy(() => import('./MeasureColumns').then((module) => ({ default: module.MeasureColumns })));

const SaveTemplate = lazy(() => import('./SaveTemplate').then((module) => ({ default: module.SaveTemplate })));

/** From here on nothing is said of doubts. */
const SURE = 0.95;

interface CheckedTableViewProps {
  readonly checked: CheckedTable;
  readonly shown: ReadonlySet<Severity>;
  readonly onChanged: (plan: WorkbookPlan, text: string, sheet?: string) => void;
  readonly onCheckAgain: () => void;
}

/** One measure table: what was recognised, what was found, what became of the rules. */
export function CheckedTableView({ checked, shown, onChanged, onCheckAgain }: CheckedTableViewProps) {
  const { t, goToCell } = usePane();
  const [fixing, setFixing] = useState<readonly Finding[] | null>(null);
  /** counts closed panels: the button that opened one may be far away, so the focus goes to the title */
  const [closed, setClosed] = useState(0);
  const close = (): void => {
    setFixing(null);
    setClosed((count) => count + 1);
  };
  const styles = usePaneStyles();
  const { table, findings, rules } = checked;
  const crashed = rules.filter((rule) => rule.status === 'crashed');
  const structure = table.structure === null ? null : `templates.${table.structure}.title`;
  const range = rectAddress(table.range);
  return (
    <section className={styles.card}>
      <ResultHeading level={3} focusOn={closed === 0 ? null : closed}>
        {table.sheet}
      </ResultHeading>
      <p className={styles.text}>
        {structure !== null && t.has(structure) ? t.dynamic(structure) : t('pane.check.measureTable')}
      </p>
      <p className={styles.small}>
        <Link
          inline
          aria-label={t('pane.goToCell', { cell: range, sheet: table.sheet })}
          onClick={() => void goToCell({ sheet: table.sheet, row: table.range.row, column: table.range.column })}
        >
          {range}
        </Link>
        {' · '}
        {t('pane.check.recognised', {
          measures: table.measures.length,
          sections: table.sections.length,
          sure: table.confidence > SURE ? 'yes' : 'no',
          confidence: t.percent(table.confidence, 0),
        })}
      </p>
      {isGuessed(table) ? <Notice intent="warning">{t('columns.guess')}</Notice> : null}
      {crashed.length > 0 ? (
        <Notice intent="warning">
          {t('pane.check.crashed', { rules: crashed.map((rule) => ruleTitle(rule.code, t)) })}
        </Notice>
      ) : null}
      {findings.length === 0 && crashed.length === 0 ? (
        <p className={styles.text}>{t('pane.check.tableClean')}</p>
      ) : null}
      {table.measures.length === 0 && findings.length === 0 ? null : (
        <>
          {fixing ? (
            <Later>
              <FixPanel
                checked={checked}
                start={fixing}
                onApplied={(plan, cells) => onChanged(plan, t('repair.done', { sheet: table.sheet, cells }))}
                onClose={close}
                onCheckAgain={onCheckAgain}
              />
            </Later>
          ) : (
            <FixAll findings={findings} onFix={setFixing} />
          )}
          {findings.length > 0 ? <FindingGroups findings={findings} shown={shown} onFix={setFixing} /> : null}
        </>
      )}
      <FollowUps
        checked={checked}
        onApplied={(plan) => {
          const sheet = mainSheet(plan) ?? '';
          onChanged(plan, t('repair.inserted', { sheet }), sheet);
        }}
      />
      <div>
        {table.headerRows > 0 ? (
          <Disclosure summary={t('questions.measure.heading')} startOpen={isUnsure(table)}>
            {() => (
              <Later>
                <MeasureColumns table={table} onSaved={onCheckAgain} />
              </Later>
            )}
          </Disclosure>
        ) : null}
        <Disclosure summary={t('pane.own.save')}>
          {() => (
            <Later>
              <SaveTemplate checked={checked} />
            </Later>
          )}
        </Disclosure>
        <RuleList rules={rules} />
      </div>
    </section>
  );
}

function FixAll({
  findings,
  onFix,
}: {
  readonly findings: readonly Finding[];
  readonly onFix: (findings: readonly Finding[]) => void;
}) {
  const { t } = usePane();
  const fixable = findings.filter(isFixable);
  return (
    <div>
      <Button appearance={fixable.length === 0 ? 'secondary' : 'primary'} onClick={() => onFix(fixable)}>
        {fixable.length === 0 ? t('repair.other') : t('repair.showAll', { count: fixable.length })}
      </Button>
    </div>
  );
}
