import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessmentResult } from '../../risk/analysis';
import { isFlagged } from '../../risk/levels';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { assessmentTitle } from '../view/assessment-title';
import { countByLevel, LEVEL_SIGNS, LEVELS, rankSchools } from '../view/levels';
import { SchoolRow } from './SchoolRow';

interface AssessmentViewProps {
  readonly result: AssessmentResult;
  readonly startOpen: boolean;
}

/** One subject, class and year: counts of levels, then the schools. */
export function AssessmentView({ result, startOpen }: AssessmentViewProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const counts = countByLevel(result.schools);
  return (
    <section className={styles.card}>
      <h3 className={styles.subheading}>{assessmentTitle(result.assessment, t)}</h3>
      <ul className={styles.plainList} style={{ rowGap: 0 }}>
        {LEVELS.filter((level) => counts[level] > 0).map((level) => (
          <li key={level}>{`${LEVEL_SIGNS[level]} ${t(`levels.${level}`)}: ${t.number(counts[level], 0)}`}</li>
        ))}
      </ul>
      <p className={styles.small}>{result.set === null ? t('pane.analysis.noSet') : t(`pane.set.${result.set}`)}</p>
      <ScaleLine result={result} />
      {result.warnings.map((warning) => (
        <p key={warning} className={styles.small}>
          {`⚠\uFE0E ${t.dynamic(`warnings.${warning}`)}`}
        </p>
      ))}
      {result.crashed.length > 0 ? (
        <p className={styles.small}>{`⚠\uFE0E ${t('pane.analysis.crashed', { count: result.crashed.length })}`}</p>
      ) : null}
      <Disclosure summary={t('pane.analysis.schools', { count: result.schools.length })} startOpen={startOpen}>
        {() => <SchoolList result={result} />}
      </Disclosure>
    </section>
  );
}

/** The scale that was used: the marks of every school rest on it. */
function ScaleLine({ result }: { readonly result: AssessmentResult }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (!result.data.scale) return null;
  const [three, four, five] = result.data.scale.cuts;
  return <p className={styles.small}>{t('pane.analysis.scaleUsed', { three, four, five })}</p>;
}

/** Schools above this number come on demand. */
const PAGE = 60;

function SchoolList({ result }: { readonly result: AssessmentResult }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const ranked = rankSchools(result);
  const flagged = ranked.filter((school) => isFlagged(school.level));
  const [limit, setLimit] = useState(flagged.length > 0 ? flagged.length : PAGE);
  const left = ranked.length - limit;
  return (
    <>
      <p className={styles.small}>{t('pane.analysis.columns')}</p>
      <div>
        {ranked.slice(0, limit).map((school) => (
          <SchoolRow key={school.school.key} assessment={result} school={school} />
        ))}
      </div>
      {left > 0 ? (
        <div>
          <Button size="small" onClick={() => setLimit(limit + PAGE)}>
            {t('pane.more', { count: left })}
          </Button>
        </div>
      ) : null}
    </>
  );
}
