import { Button, Field, makeStyles, SearchBox, Select, ToggleButton } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Level } from '../../domain/outcome';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { LEVEL_SIGNS, LEVELS } from '../view/levels';
import {
  CONTEXTS,
  hiddenChoices,
  isFiltered,
  noFilter,
  SORTS,
  type FilterChoices,
  type SchoolFilter,
} from '../view/school-filter';

const useStyles = makeStyles({
  levels: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  level: { minWidth: 'auto', paddingLeft: '8px', paddingRight: '8px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  sort: { flexGrow: 1, minWidth: '130px' },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(126px, 1fr))',
    gap: '4px 8px',
    // a select wants the room of its longest option
    '& > *, & > * > *, & select': { minWidth: 0 },
  },
});

interface SchoolFiltersProps {
  readonly filter: SchoolFilter;
  readonly choices: FilterChoices;
  readonly counts: Readonly<Record<Level, number>>;
  readonly onChange: (filter: SchoolFilter) => void;
}

/** Search, levels with their counts, order; subject, class, year and kind of school on demand. */
export function SchoolFilters({ filter, choices, counts, onChange }: SchoolFiltersProps) {
  const { t } = usePane();
  const styles = useStyles();
  const shared = usePaneStyles();
  const [open, setOpen] = useState(false);
  const moreId = useId();
  const { subjects, grades, years, contexts } = choices;
  const hasMore = [subjects, grades, years, contexts].some((each) => each.length > 0);
  const made = hiddenChoices(filter);
  const change = (part: Partial<SchoolFilter>): void => onChange({ ...filter, ...part });
  return (
    <div role="search" aria-label={t('schools.search')} className={shared.stack}>
      <SearchBox
        aria-label={t('schools.search')}
        placeholder={t('schools.searchHint')}
        value={filter.text}
        style={{ maxWidth: 'none' }}
        dismiss={{ 'aria-label': t('schools.clearSearch') }}
        onChange={(_, { value }) => change({ text: value })}
      />
      <LevelButtons filter={filter} counts={counts} onChange={change} />
      <div className={styles.bar}>
        <Select
          size="small"
          className={styles.sort}
          aria-label={t('schools.sort')}
          value={filter.sort}
          onChange={(_, { value }) => change({ sort: SORTS.find((sort) => sort === value) ?? 'level' })}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(`schools.sort.${sort}`)}
            </option>
          ))}
        </Select>
        {hasMore ? (
          <Button size="small" aria-expanded={open} aria-controls={moreId} onClick={() => setOpen(!open)}>
            {made > 0 ? t('schools.filtersCount', { count: made }) : t('schools.filters')}
          </Button>
        ) : null}
        {isFiltered(filter) ? (
          <Button size="small" onClick={() => onChange({ ...noFilter, sort: filter.sort })}>
            {t('schools.reset')}
          </Button>
        ) : null}
      </div>
      {open ? (
        <div id={moreId} className={styles.grid}>
          <Choice name="subject" values={subjects} filter={filter} onChange={change} />
          <Choice name="grade" values={grades} filter={filter} onChange={change} />
          <Choice name="year" values={years} filter={filter} onChange={change} />
          <Choice name="context" values={contexts} filter={filter} onChange={change} />
        </div>
      ) : null}
    </div>
  );
}

interface PartProps {
  readonly filter: SchoolFilter;
  readonly onChange: (part: Partial<SchoolFilter>) => void;
}

/** None pressed stands for all: a press narrows. */
function LevelButtons({ filter, counts, onChange }: PartProps & Pick<SchoolFiltersProps, 'counts'>) {
  const { t } = usePane();
  const styles = useStyles();
  const toggle = (level: Level): void => {
    const levels = new Set(filter.levels);
    if (!levels.delete(level)) levels.add(level);
    onChange({ levels });
  };
  const present = LEVELS.filter((level) => counts[level] > 0 || filter.levels.has(level));
  if (present.length === 0) return null;
  return (
    <div role="group" aria-label={t('schools.levels')} className={styles.levels}>
      {present.map((level) => (
        <ToggleButton
          key={level}
          size="small"
          className={styles.level}
          checked={filter.levels.has(level)}
          onClick={() => toggle(level)}
        >
          {`${LEVEL_SIGNS[level]} ${t(`schools.level.${level}`)} ${t.number(counts[level], 0)}`}
        </ToggleButton>
      ))}
    </div>
  );
}

type ChoiceName = 'subject' | 'grade' | 'year' | 'context';

function Choice({ name, values, filter, onChange }: PartProps & { name: ChoiceName; values: readonly string[] }) {
  const { t } = usePane();
  if (values.length === 0) return null;
  const choose = (value: string): void => {
    if (name === 'context') onChange({ context: CONTEXTS.find((each) => each === value) ?? '' });
    else onChange({ [name]: value });
  };
  return (
    <Field label={t(`schools.filter.${name}`)} size="small">
      <Select size="small" value={filter[name]} onChange={(_, { value }) => choose(value)}>
        <option value="">{t('schools.filter.all')}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {name === 'context' ? t.dynamic(`schools.context.${value}`) : value}
          </option>
        ))}
      </Select>
    </Field>
  );
}
