import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Level } from '../../domain/outcome';
import type { AssessmentResult } from '../../risk/analysis';
import { Disclosure } from '../components/Disclosure';
import { HelpLink } from '../components/HelpLink';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { assessmentTitle } from '../view/assessment-title';
import { countByLevel, LEVEL_SIGNS, LEVELS } from '../view/levels';
import { wishSchools } from '../view/school-wish';

const useStyles = makeStyles({
  work: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  levels: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  level: { minWidth: 'auto', paddingLeft: '8px', paddingRight: '8px' },
});

/** Levels that are not those of the definition are said beside the numbers, not behind a click. */
const LOUD: ReadonlySet<string> = new Set(['LEVELS_CHANGED', 'MIN_N_CHANGED', 'CRASHED']);

/** What the user can tell in the settings: the warning leads there. */
const SETTABLE: ReadonlySet<string> = new Set(['NO_SCALE', 'SCALE_KNOWN', 'SCALE_USER', 'OPEN_TASKS_GUESSED']);

/** One subject, class and year: schools by level, each a way to these schools, and how it was calculated. */
export function AssessmentView({ result }: { readonly result: AssessmentResult }) {
  const { t, goToPlace } = usePane();
  const styles = useStyles();
  const shared = usePaneStyles();
  const { assessment } = result;
  const counts = countByLevel(result.schools);
  const show = (level: Level): void => {
    wishSchools({
      levels: new Set([level]),
      subject: assessment.subject ?? '',
      grade: String(assessment.grade ?? ''),
      year: String(assessment.year ?? ''),
    });
    goToPlace('risk');
  };
  const warnings = result.warnings.filter((warning) => !LOUD.has(warning)).length + (result.crashed.length > 0 ? 1 : 0);
  return (
    <section className={styles.work}>
      <h4 className={shared.text} style={{ fontWeight: tokens.fontWeightSemibold }}>
        {assessmentTitle(assessment, t)}
      </h4>
      <div className={styles.levels}>
        {LEVELS.filter((level) => counts[level] > 0).map((level) => (
          <Button
            key={level}
            size="small"
            className={styles.level}
            title={t('schools.works.filter', { level: t(`levels.${level}`), count: counts[level] })}
            onClick={() => show(level)}
          >
            {`${LEVEL_SIGNS[level]} ${t(`schools.level.${level}`)} ${t.number(counts[level], 0)}`}
          </Button>
        ))}
      </div>
      {result.warnings
        .filter((warning) => LOUD.has(warning))
        .map((warning) => (
          <p key={warning} className={shared.small}>{`⚠\uFE0E ${t.dynamic(`warnings.${warning}`)}`}</p>
        ))}
      <Disclosure
        summary={warnings > 0 ? t('schools.works.aboutWarnings', { count: warnings }) : t('schools.works.about')}
      >
        {() => <About result={result} />}
      </Disclosure>
    </section>
  );
}

/** Indicators used, the scale that every mark rests on, warnings. */
function About({ result }: { readonly result: AssessmentResult }) {
  const { t, goToPlace } = usePane();
  const styles = usePaneStyles();
  const { scale } = result.data;
  const [three, four, five] = scale?.cuts ?? [];
  return (
    <ul className={styles.list}>
      <li>
        {result.set === null ? t('pane.analysis.noSet') : t(`pane.set.${result.set}`)}
        <HelpLink id="term.sets" about={t('start.about.sets')} compact />
      </li>
      {scale ? (
        <li>
          {t('pane.analysis.scaleUsed', { three: three ?? 0, four: four ?? 0, five: five ?? 0 })}
          <HelpLink id="term.scale" about={t('settings.scales')} compact />
        </li>
      ) : null}
      {result.warnings
        .filter((warning) => !LOUD.has(warning))
        .map((warning) => (
          <li key={warning}>
            {`⚠\uFE0E ${t.dynamic(`warnings.${warning}`)} `}
            {SETTABLE.has(warning) ? (
              <Link inline style={{ fontSize: 'inherit' }} onClick={() => goToPlace('settings')}>
                {t('settings.line.open')}
              </Link>
            ) : null}
          </li>
        ))}
      {result.crashed.length > 0 ? (
        <li>{`⚠\uFE0E ${t('pane.analysis.crashed', { count: result.crashed.length })}`}</li>
      ) : null}
    </ul>
  );
}
