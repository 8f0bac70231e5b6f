import type { HighlightState, HighlightTakenBack } from '../../app/api';
import { CellList } from '../components/CellList';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

/** Where schools are marked now, as the workbook says. */
export function HighlightOn({ sheets }: { readonly sheets: HighlightState['sheets'] }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <div className={styles.tight}>
      <p className={styles.text}>{t('marks.on')}</p>
      <ul className={styles.list}>
        {sheets.map(({ sheet, rows }) => (
          <li key={sheet}>{t('marks.sheetRows', { sheet, rows })}</li>
        ))}
      </ul>
    </div>
  );
}

/** The signs and their meaning, as on the sheet of the legend. */
export function HighlightLegend() {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <Disclosure summary={t('marks.read')}>
      {() => (
        <>
          <dl style={{ margin: 0 }}>
            {(['strong', 'check'] as const).map((level) => (
              <div key={level} className={styles.tight} style={{ marginBottom: '8px' }}>
                <dt>
                  <strong>{t(`marks.level.${level}`)}</strong>
                </dt>
                <dd style={{ margin: 0 }}>{t(`marks.legend.${level}`)}</dd>
              </div>
            ))}
          </dl>
          <p className={styles.text}>{t('marks.legend.where')}</p>
          <p className={styles.text}>{t('marks.legend.honest')}</p>
        </>
      )}
    </Disclosure>
  );
}

/** What taking the marks back left alone, and why. */
export function HighlightLeft({ taken }: { readonly taken: HighlightTakenBack }) {
  const { t } = usePane();
  const { skipped, lost, legendKept } = taken;
  if (skipped.length === 0 && lost.length === 0 && legendKept === null) return null;
  return (
    <>
      {lost.length === 0 ? null : <Notice intent="info">{t('marks.lost', { rows: lost.length })}</Notice>}
      {legendKept === null ? null : <Notice intent="info">{t('marks.legendKept', { sheet: legendKept })}</Notice>}
      {skipped.length === 0 ? null : (
        <Disclosure summary={t('marks.kept', { count: skipped.length })}>
          {() => <CellList cells={skipped} />}
        </Disclosure>
      )}
    </>
  );
}
