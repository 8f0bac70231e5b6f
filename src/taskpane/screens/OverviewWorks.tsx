import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkContents } from '../../app/overview';
import type { Covered } from '../../risk/views/coverage';
import { Disclosure } from '../components/Disclosure';
import { HelpLink } from '../components/HelpLink';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { assessmentTitle } from '../view/assessment-title';

/** Works beyond this number are closed at first: the list itself must stay readable. */
const OPEN_WORKS = 2;

/** For each subject, class and year: what can be computed, and what is missing for more. */
export function OverviewWorks({ works }: { readonly works: readonly WorkContents[] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  if (works.length === 0) return null;
  const newest = works.reduce<number | null>(
    (most, { assessment: { year } }) => Math.max(most ?? 0, year ?? 0) || null,
    null,
  );
  return (
    <section className={styles.stack}>
      <h3 className={styles.subheading}>{t('start.works')}</h3>
      <div>
        {works.map((work, index) => (
          <Disclosure
            key={index}
            startOpen={works.length <= OPEN_WORKS && work.assessment.year === newest}
            summary={
              <span style={{ display: 'flex', justifyContent: 'space-between', columnGap: '12px' }}>
                <span style={{ minWidth: 0 }}>{assessmentTitle(work.assessment, t)}</span>
                {/* heard alone, the year and the two numbers after it are one */}
                <span className={styles.hidden}>{`. ${t('start.works')}: `}</span>
                <span className={styles.small} style={{ flexShrink: 0, alignSelf: 'center' }}>
                  {t('start.work.ready', {
                    ready: work.covered.filter(({ need }) => need === null).length,
                    total: work.covered.length,
                  })}
                </span>
              </span>
            }
          >
            {() => <Work work={work} />}
          </Disclosure>
        ))}
      </div>
    </section>
  );
}

function Work({ work }: { readonly work: WorkContents }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const ready = work.covered.filter(({ need, partly }) => need === null || partly);
  const missing = work.covered.filter(({ need }) => need !== null);
  return (
    <>
      <p className={styles.small}>{t('start.work.from', { schools: work.schools, sheets: work.sheets })}</p>
      {ready.length === 0 ? null : (
        <ul className={styles.plainList} style={{ rowGap: '4px' }}>
          {ready.map((covered) => (
            <Line key={covered.ability} state={covered.need === null ? 'ready' : 'partly'}>
              {/* the ring stays with the last word */}
              {`${t(`start.ability.${covered.ability}`)}\u00A0`}
              <HelpLink id={`ability.${covered.ability}`} about={t(`start.ability.${covered.ability}`)} compact />
            </Line>
          ))}
        </ul>
      )}
      {missing.length > 0 ? (
        <>
          <p className={styles.text}>{t('start.work.more')}</p>
          <ul className={styles.plainList} style={{ rowGap: '4px' }}>
            {missing.map((covered) => (
              <Line key={covered.ability} state="missing">
                {t(`start.ability.${covered.ability}`)}: <Missing covered={covered} />
              </Line>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

/** What to bring; the scale can be given at once. */
function Missing({ covered }: { readonly covered: Covered }) {
  const { t, goToPlace } = usePane();
  const text = t(`start.need.${covered.need ?? 'scores'}`);
  if (covered.need !== 'scale') return <>{text}</>;
  return (
    <Link inline onClick={() => goToPlace('settings')}>
      {text}
    </Link>
  );
}

const SIGNS = { ready: '✓', partly: '◐', missing: '○' } as const;

/** Shape first; the name of the sign is read aloud, and the text hangs beside it. */
function Line({ state, children }: { readonly state: keyof typeof SIGNS; readonly children: ReactNode }) {
  const { t } = usePane();
  return (
    <li style={{ display: 'flex', columnGap: '6px', overflowWrap: 'anywhere' }}>
      <span role="img" aria-label={t(`start.mark.${state}`)} style={{ flexShrink: 0, width: '16px' }}>
        {`${SIGNS[state]}\uFE0E`}
      </span>
      <span style={{ minWidth: 0 }}>{children}</span>
    </li>
  );
}
