import { Button, Field, Input } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckedTable, MeasureTable } from '../../roadmap/measure-table';
import type { CalendarEntry } from '../../roadmap/progress/calendar';
import { CellLink } from '../components/CellLink';
import { Disclosure } from '../components/Disclosure';
import { ResultHeading } from '../components/ResultHeading';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { calendarView, dayName, monthName, type CalendarView } from '../view/deadline-calendar';
import { isoDay } from '../view/iso-day';

interface DeadlineCalendarProps {
  readonly checked: CheckedTable;
  readonly onClose: () => void;
}

/** What is still to be done, month by month: overdue, this month, what comes next. Nothing is written. */
export function DeadlineCalendar({ checked, onClose }: DeadlineCalendarProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const { table } = checked;
  const [typed, setTyped] = useState(() => isoDay(new Date()));
  // An emptied field is today.
  const day = typed === '' ? isoDay(new Date()) : typed;
  const view = useMemo(() => calendarView(table.measures, day), [table, day]);
  const nothing = view.overdue.length + view.months.length + view.undated.length === 0;
  return (
    <section className={styles.stack} aria-label={t('calendar.heading')}>
      <ResultHeading level={3} focusOn={table}>
        {t('calendar.heading')}
      </ResultHeading>
      <Field label={t('repair.asOf')}>
        <Input type="date" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {nothing ? <p className={styles.text}>{t('calendar.nothing')}</p> : null}
      <Entries
        title={t('calendar.overdue', { count: view.overdue.length })}
        entries={view.overdue}
        table={table}
        open
      />
      <Entries title={t('calendar.next')} entries={view.next} table={table} open />
      {view.months.length > 0 ? <Months key={day} view={view} table={table} /> : null}
      <Entries title={t('calendar.undated', { count: view.undated.length })} entries={view.undated} table={table} />
      <div>
        <Button onClick={onClose}>{t('pane.close')}</Button>
      </div>
    </section>
  );
}

function Months({ view, table }: { readonly view: CalendarView; readonly table: MeasureTable }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [at, setAt] = useState(0);
  const shown = view.months[at];
  if (!shown) return null;
  const { month, entries } = shown;
  return (
    <div className={styles.tight}>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
          {t('calendar.before')}
        </Button>
        <strong aria-live="polite">
          {t('calendar.month', { month: monthName(month, t.language), count: entries.length })}
        </strong>
        <Button
          size="small"
          disabledFocusable={at === view.months.length - 1}
          onClick={() => setAt(Math.min(view.months.length - 1, at + 1))}
        >
          {t('calendar.after')}
        </Button>
      </div>
      {entries.length === 0 ? (
        <p className={styles.small}>{t('calendar.empty')}</p>
      ) : (
        <EntryList entries={entries} table={table} />
      )}
    </div>
  );
}

interface EntriesProps {
  readonly title: string;
  readonly entries: readonly CalendarEntry[];
  readonly table: MeasureTable;
  readonly open?: boolean;
}

function Entries({ title, entries, table, open = false }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <Disclosure summary={title} startOpen={open}>
      {() => <EntryList entries={entries} table={table} />}
    </Disclosure>
  );
}

function EntryList({ entries, table }: Pick<EntriesProps, 'entries' | 'table'>) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const column = table.columns.find(({ field }) => field === 'measure')?.column ?? table.range.column;
  return (
    <ul className={styles.list}>
      {entries.map(({ measure, due }) => (
        <li key={measure.rows[0]}>
          <CellLink cell={{ sheet: table.sheet, row: measure.rows[0], column }} />
          {': '}
          {due === null ? measure.title : t('calendar.until', { day: dayName(due), title: measure.title })}
          {measure.responsible.parties.length > 0 ? (
            <span className={styles.small}> {measure.responsible.parties.map(({ name }) => name).join(', ')}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
