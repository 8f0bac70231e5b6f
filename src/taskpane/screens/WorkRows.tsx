import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WorkFields } from '../components/WorkFields';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import type { FormProblem } from '../view/settings-form';
import { unlistedWorks, useWorks, workOf, type WorkRow } from './settings-works';

interface WorkRowsProps<T extends WorkRow> {
  readonly rows: readonly T[];
  /** a new line, of no work yet */
  readonly empty: T;
  readonly legend: (work: string) => string;
  readonly onChange: (rows: readonly T[]) => void;
  readonly problem: FormProblem | undefined;
  readonly yearHint?: string;
  /** the fields of a line beside its work */
  readonly children: (row: T, set: (part: Partial<T>) => void) => ReactNode;
}

/** Settings with a line for a subject, class and year: lines are added for works of the book with one press, changed and removed. */
export function WorkRows<T extends WorkRow>(props: WorkRowsProps<T>) {
  const { rows, empty, legend, onChange, problem, yearHint, children } = props;
  const { t } = usePane();
  const styles = usePaneStyles();
  const works = useWorks();
  const set = (at: number, row: T): void => onChange(rows.map((each, index) => (index === at ? row : each)));
  const add = (work: WorkRow): void => onChange([...rows, { ...empty, ...work }]);
  return (
    <>
      {rows.map((row, index) => (
        <fieldset key={index} className={styles.card} style={{ margin: 0, minWidth: 0 }}>
          <legend className={styles.small}>{legend(workOf(row, t))}</legend>
          <WorkFields
            row={row}
            onChange={(next) => set(index, next)}
            {...(yearHint === undefined ? {} : { yearHint })}
          />
          {children(row, (part) => set(index, { ...row, ...part }))}
          <div>
            <Button
              size="small"
              aria-label={t('settings.removeNamed', { work: workOf(row, t) })}
              onClick={() => onChange(rows.filter((_, at) => at !== index))}
            >
              {t('settings.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      {problem ? <p className={styles.text} role="alert">{`⚠\uFE0E ${t(`settings.problem.${problem}`)}`}</p> : null}
      <div className={styles.row}>
        {unlistedWorks(works, rows).map((work) => (
          <Button key={workOf(work, t)} size="small" onClick={() => add(work)}>
            {t('settings.add', { work: workOf(work, t) })}
          </Button>
        ))}
        <Button size="small" onClick={() => onChange([...rows, empty])}>
          {t('settings.addOther')}
        </Button>
      </div>
    </>
  );
}
