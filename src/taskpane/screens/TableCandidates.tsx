import type { TableCandidate } from '../../roadmap/recognise/unknown-headers';
import { Disclosure } from '../components/Disclosure';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { MeasureColumns } from './MeasureColumns';

interface TableCandidatesProps {
  readonly candidates: readonly TableCandidate[];
  readonly onSaved: () => void;
}

/** Headers in unknown words on sheets where nothing was recognised: the user says what the columns hold. */
export function TableCandidates({ candidates, onSaved }: TableCandidatesProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  return (
    <Disclosure summary={t('columns.candidates', { count: candidates.length })}>
      {() =>
        candidates.map((candidate) => (
          <section key={`${candidate.sheet} ${candidate.headerRow}`} className={styles.stack}>
            <h4 className={styles.subheading}>
              {t('columns.candidate', { sheet: candidate.sheet, row: candidate.headerRow + 1 })}
            </h4>
            <MeasureColumns table={candidate} intro={t('columns.candidateIntro')} onSaved={onSaved} />
          </section>
        ))
      }
    </Disclosure>
  );
}
