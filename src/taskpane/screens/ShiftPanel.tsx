import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeasureTable } from '../../roadmap/measure-table';
import { yearsWithoutTransfers } from '../../domain/working-days';
import type { PlannedShift } from '../../roadmap/shift/plan-shift';
import { CellLink } from '../components/CellLink';
import { ChangeList } from '../components/ChangeList';
import { Disclosure } from '../components/Disclosure';
import { PlanOffer } from '../components/PlanOffer';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { schoolYearAt, schoolYearChoices } from '../view/school-year';
import { shownShift } from '../view/shown-change';

interface ShiftPanelProps {
  readonly tables: readonly MeasureTable[];
  readonly onApplied: (planned: PlannedShift, year: string) => void;
  readonly onClose: () => void;
}

/** Moves the plans of the workbook to another school year. */
export function ShiftPanel({ tables, onApplied, onClose }: ShiftPanelProps) {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const [year, setYear] = useState(() => nextYear(tables));
  const unknown = yearsWithoutTransfers(year);
  const years = schoolYearChoices(schoolYearAt(new Date()), year);
  return (
    <PlanOffer
      heading={t('repair.shift')}
      inputs={String(year)}
      prepare={(run) => app.previewShift(year, run)}
      planOf={(planned) => planned.plan}
      show={(planned) => <ShiftPreview planned={planned} />}
      applyText={t('repair.shift.apply')}
      onApplied={(planned) => onApplied(planned, yearText(year))}
      onClose={onClose}
    >
      <p className={styles.small}>{t('repair.shift.intro')}</p>
      <Field
        label={t('repair.shift.year')}
        {...(unknown.length > 0 ? { hint: t('workdays.noTransfers', { years: unknown.join(', ') }) } : {})}
      >
        <Select value={String(year)} onChange={(_, { value }) => setYear(Number(value))}>
          {years.map((each) => (
            <option key={each} value={each}>
              {yearText(each)}
            </option>
          ))}
        </Select>
      </Field>
    </PlanOffer>
  );
}

function ShiftPreview({ planned }: { readonly planned: PlannedShift }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const { from, changes, unmoved } = planned;
  return (
    <>
      {from === null ? null : <p className={styles.text}>{t('repair.shift.from', { year: yearText(from) })}</p>}
      <p className={styles.text}>{t('repair.ready', { cells: changes.length })}</p>
      {changes.length > 0 ? (
        <Disclosure summary={t('repair.changes', { cells: changes.length })} startOpen>
          {() => <ChangeList changes={changes.map(shownShift)} />}
        </Disclosure>
      ) : null}
      {unmoved.length > 0 ? (
        <Disclosure summary={t('repair.shift.unmoved', { count: unmoved.length })} startOpen={changes.length === 0}>
          {() => (
            <ul className={styles.list}>
              {unmoved.map(({ cell, fragment, reason }, index) => (
                <li key={index}>
                  <CellLink cell={cell} />
                  {fragment === '' ? '' : ` «${fragment}»`}
                  {': '}
                  {t.dynamic(`fixes.unmoved.${reason}`)}
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ) : null}
    </>
  );
}

const yearText = (year: number): string => `${year}/${year + 1}`;

/** The year after the one that the titles tell; without one, the year that is planned now. */
function nextYear(tables: readonly MeasureTable[]): number {
  const known = tables.flatMap(({ period }) => (period === undefined ? [] : [period.from + 1]));
  return known[0] ?? schoolYearAt(new Date());
}
