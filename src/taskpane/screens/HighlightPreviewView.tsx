import { Button } from '@fluentui/react-components';
import type { HighlightPreview } from '../../app/api';
import type { HighlightChoice } from '../../reports/highlight/choice';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { ResultHeading } from '../components/ResultHeading';
import { SheetNotes } from '../components/SheetNotes';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { HighlightChoiceForm } from './HighlightChoiceForm';

interface HighlightPreviewViewProps {
  readonly preview: HighlightPreview;
  readonly choice: HighlightChoice;
  readonly busy: boolean;
  /** the focus comes to the heading when this changes: not at each change of the choice */
  readonly opened: number;
  readonly onChoose: (choice: HighlightChoice) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What can be chosen, which rows will be marked, how the reason is shown, what cannot be marked. */
export function HighlightPreviewView(props: HighlightPreviewViewProps) {
  const { preview, choice, busy, opened, onChoose, onApply, onCancel } = props;
  const { t } = usePane();
  const styles = usePaneStyles();
  const rows = preview.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <div className={styles.stack}>
      <ResultHeading level={3} focusOn={opened}>
        {t('marks.previewHeading')}
      </ResultHeading>
      <Disclosure summary={t('marks.choice')}>
        {() => <HighlightChoiceForm choice={choice} preview={preview} onChoose={onChoose} />}
      </Disclosure>
      <div className={styles.stack} aria-busy={busy}>
        {rows === 0 ? (
          <Notice intent="info">{t('marks.nothing')}</Notice>
        ) : (
          <>
            <ul className={styles.list}>
              {preview.sheets.map(({ sheet, rows: count, schools }) => (
                <li key={sheet}>{t('marks.sheet', { sheet, rows: count, schools })}</li>
              ))}
            </ul>
            <p className={styles.text}>{t('marks.how')}</p>
            <p className={styles.text}>{t(`marks.reason.${preview.reasonIn}`)}</p>
            {preview.onceOnly ? <p className={styles.text}>{t('marks.onceOnly')}</p> : null}
          </>
        )}
        <SheetNotes title={t('marks.skipped', { count: preview.notes.length })} notes={preview.notes} />
        <SheetNotes title={t('marks.unclear', { count: preview.unclear.length })} notes={preview.unclear} />
      </div>
      <div className={styles.row}>
        {rows === 0 ? null : (
          <Button appearance="primary" disabledFocusable={busy} onClick={onApply}>
            {t('marks.apply')}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onCancel}>
          {t('pane.doNotApply')}
        </Button>
      </div>
    </div>
  );
}
