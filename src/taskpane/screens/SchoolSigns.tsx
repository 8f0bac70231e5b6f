import { useMemo } from 'react';
import { chartTexts } from '../../i18n/chart-texts';
import { reasonText } from '../../i18n/reason-text';
import { schoolCharts } from '../../risk/charts/school-charts';
import { ChartFigure } from '../charts/ChartFigure';
import { Disclosure } from '../components/Disclosure';
import { HelpLink } from '../components/HelpLink';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { assessmentTitle } from '../view/assessment-title';
import { indicatorName } from '../view/indicator-view';
import type { SchoolWork } from '../view/school-items';
import { otherCharts, signGroups, type SignGroup } from '../view/school-signs';

interface SchoolSignsProps {
  readonly work: SchoolWork;
  readonly name: string;
  readonly onSchool: (key: string) => void;
}

/** Each sign as a sentence with the chart that shows it, then the other charts. */
export function SchoolSigns({ work, name, onSchool }: SchoolSignsProps) {
  const { t, report } = usePane();
  const styles = usePaneStyles();
  const { of, result } = work;
  const { groups, others } = useMemo(() => {
    const charts = report
      ? schoolCharts(report.analysis, of, result)
      : { distribution: null, marks: null, journal: null, ownBoundary: null, tasks: null, dynamics: null };
    const found = signGroups(of, result, charts);
    return { groups: found, others: otherCharts(of, result, charts, found) };
  }, [report, of, result]);
  const { key } = result.school;
  const about = `${name}, ${assessmentTitle(work.assessment, t)}`;
  const amongSigns = groups.some(({ chart }) => chart !== null);
  // said once, before the first chart
  const hint = <p className={styles.small}>{t('chart.hint')}</p>;
  return (
    <>
      <section className={styles.screen}>
        <h3 className={styles.subheading}>{t('schools.signs')}</h3>
        {amongSigns ? hint : null}
        {groups.length === 0 ? (
          <p className={styles.text}>
            {t(result.level === 'insufficient' ? 'schools.insufficient' : 'schools.noSigns')}
          </p>
        ) : (
          groups.map((group) => <Sign key={group.id} group={group} school={key} about={about} onSchool={onSchool} />)
        )}
        {groups.length > 0 ? <p className={styles.small}>{t('reasons.honest')}</p> : null}
      </section>
      <section className={styles.stack}>
        <h3 className={styles.subheading}>{t('schools.charts')}</h3>
        {others.length > 0 && !amongSigns ? hint : null}
        {others.length === 0 && !amongSigns ? <p className={styles.small}>{t('schools.noCharts')}</p> : null}
        <div>
          {others.map(({ id, chart }, index) => (
            <Disclosure
              key={id}
              summary={chartTexts(chart, t, { key }).title}
              startOpen={index === 0 && groups.length === 0}
            >
              {() => <ChartFigure chart={chart} school={key} about={about} onSchool={onSchool} titled={false} />}
            </Disclosure>
          ))}
        </div>
      </section>
    </>
  );
}

interface SignProps extends Pick<SchoolSignsProps, 'onSchool'> {
  readonly group: SignGroup;
  readonly school: string;
  readonly about: string;
}

function Sign({ group, school, about, onSchool }: SignProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const { reasons, chart, highFrom } = group;
  return (
    <div className={styles.card}>
      {reasons.map((reason) => (
        <p key={reason.indicator} className={styles.text}>
          {reasonText(reason, t)}
          <HelpLink id={`indicator.${reason.indicator}`} about={indicatorName(reason.indicator, t)} compact />
        </p>
      ))}
      {chart === null ? null : (
        <ChartFigure
          chart={chart}
          school={school}
          about={about}
          onSchool={onSchool}
          {...(highFrom === undefined ? {} : { highFrom })}
        />
      )}
    </div>
  );
}
