import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { contextSentences } from '../../i18n/view-text';
import { Disclosure } from '../components/Disclosure';
import { HelpLink } from '../components/HelpLink';
import { LevelSign } from '../components/LevelSign';
import { ResultHeading } from '../components/ResultHeading';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { assessmentTitle } from '../view/assessment-title';
import { qText } from '../view/indicator-view';
import { combinedOf, LEVEL_SIGNS, LEVELS } from '../view/levels';
import type { SchoolItem, SchoolWork } from '../view/school-items';
import { SchoolIndicators } from './SchoolIndicators';
import { SchoolSheets } from './SchoolSheets';
import { SchoolSigns } from './SchoolSigns';
import { SchoolViews } from './SchoolViews';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  neighbours: { display: 'flex', alignItems: 'center', columnGap: '4px', marginLeft: 'auto' },
  step: { minWidth: '32px', paddingLeft: 0, paddingRight: 0 },
  level: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
});

export interface Neighbours {
  /** place in the list, from 1; 0 where the list does not show the school */
  readonly at: number;
  readonly total: number;
  readonly previous: SchoolItem | null;
  readonly next: SchoolItem | null;
}

interface SchoolDetailProps {
  readonly item: SchoolItem;
  /** works that the filter of the list asks for; the first choice is among them */
  readonly wanted: readonly SchoolWork[];
  readonly neighbours: Neighbours;
  readonly onOpen: (key: string) => void;
  readonly onBack: () => void;
}

/** Everything about one school: level, signs with their charts, context, indicators. */
export function SchoolDetail({ item, wanted, neighbours, onOpen, onBack }: SchoolDetailProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const [opened] = useState(() => Symbol('opened'));
  const [chosen, setChosen] = useState<SchoolWork | null>(null);
  const work = chosen ?? firstWork(wanted) ?? firstWork(item.works);
  const { school } = item.overview;
  return (
    <article
      className={styles.screen}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <Head neighbours={neighbours} onOpen={onOpen} onBack={onBack} />
      <div className={styles.tight}>
        <ResultHeading focusOn={opened}>{school.name}</ResultHeading>
        <Context item={item} />
      </div>
      {work ? (
        <>
          <div className={styles.stack}>
            <WorkChoice works={item.works} work={work} onChoose={setChosen} />
            <LevelLine work={work} />
            <SchoolSheets key={assessmentTitle(work.assessment, t)} school={item.key} work={work} />
          </div>
          <SchoolSigns work={work} name={item.name} onSchool={onOpen} />
          <Details work={work} />
        </>
      ) : null}
    </article>
  );
}

function Head({ neighbours, onOpen, onBack }: Pick<SchoolDetailProps, 'neighbours' | 'onOpen' | 'onBack'>) {
  const { t } = usePane();
  const styles = useStyles();
  const shared = usePaneStyles();
  const { at, total, previous, next } = neighbours;
  const step = (sign: string, key: 'schools.previous' | 'schools.next', to: SchoolItem | null) => (
    <Button
      size="small"
      className={styles.step}
      disabledFocusable={to === null}
      aria-label={to === null ? t(key) : `${t(key)}: ${to.name}`}
      onClick={() => to && onOpen(to.key)}
    >
      <span aria-hidden title={to?.name ?? t(key)}>
        {sign}
      </span>
    </Button>
  );
  return (
    <div className={styles.head}>
      <Button size="small" onClick={onBack}>
        {`← ${t('schools.back')}`}
      </Button>
      <div role="group" aria-label={t('schools.neighbours')} className={styles.neighbours}>
        {at > 0 ? <span className={shared.small}>{t('schools.place', { at, total })}</span> : null}
        {step('↑', 'schools.previous', previous)}
        {step('↓', 'schools.next', next)}
      </div>
    </div>
  );
}

/** Login and what explains the results without any fault. */
function Context({ item }: { readonly item: SchoolItem }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const { login, municipality } = item.overview.school;
  const known = [login, municipality].filter((part) => part !== null);
  const sentences = item.context ? contextSentences(item.context, t) : [];
  return (
    <>
      {known.length > 0 ? <p className={styles.small}>{known.join(' · ')}</p> : null}
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.small}>
          {sentence}
        </p>
      ))}
    </>
  );
}

interface WorkChoiceProps {
  readonly works: readonly SchoolWork[];
  readonly work: SchoolWork;
  readonly onChoose: (work: SchoolWork) => void;
}

function WorkChoice({ works, work, onChoose }: WorkChoiceProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (works.length < 2) return <p className={styles.text}>{assessmentTitle(work.assessment, t)}</p>;
  return (
    <Select
      // the year at the end of a name must be read at 320 px
      size="small"
      aria-label={t('schools.works')}
      value={String(works.indexOf(work))}
      onChange={(_, { value }) => {
        const next = works[Number(value)];
        if (next) onChoose(next);
      }}
    >
      {works.map(({ assessment, result }, index) => (
        <option key={index} value={String(index)}>
          {`${LEVEL_SIGNS[result.level]} ${assessmentTitle(assessment, t)}`}
        </option>
      ))}
    </Select>
  );
}

/** Level with its word, then the numbers it rests on. */
function LevelLine({ work }: { readonly work: SchoolWork }) {
  const { t } = usePane();
  const styles = useStyles();
  const shared = usePaneStyles();
  const { of, result } = work;
  const combined = combinedOf(of, result);
  const numbers = [
    t('schools.numbers', { n: result.n }),
    ...(combined
      ? [t('pane.school.p', { p: t.probability(combined.p) }), t('pane.school.q', { q: qText(combined.q, t) })]
      : []),
  ];
  return (
    <div>
      <p className={styles.level}>
        <LevelSign level={result.level} named />
        <HelpLink id={`level.${result.level}`} about={t(`levels.${result.level}`)} compact />
      </p>
      <p className={shared.small}>{numbers.join(' · ')}</p>
      {combined ? (
        <p className={shared.small}>
          {t('pane.analysis.columns')} <HelpLink id="term.q" about={t('start.about.q')} />
        </p>
      ) : null}
    </div>
  );
}

function Details({ work }: { readonly work: SchoolWork }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const { of, result } = work;
  const count = useMemo(() => Object.keys(result.indicators).length, [result]);
  return (
    <section className={styles.stack}>
      <h3 className={styles.subheading}>{t('schools.details')}</h3>
      <SchoolViews assessment={of} school={result} />
      <Disclosure summary={t('schools.indicators', { count })}>
        {() => <SchoolIndicators indicators={result.indicators} />}
      </Disclosure>
    </section>
  );
}

/** Of the newest works the one with the strongest level. */
function firstWork(works: readonly SchoolWork[]): SchoolWork | null {
  const newest = works[0]?.assessment.year ?? null;
  const ofYear = works.filter(({ assessment }) => assessment.year === newest);
  return [...ofYear].sort((a, b) => LEVELS.indexOf(a.result.level) - LEVELS.indexOf(b.result.level))[0] ?? null;
}
