import { Button } from '@fluentui/react-components';
import type { HighlightPreview } from '../../app/api';
import { Notice } from '../components/Notice';
import { ResultHeading } from '../components/ResultHeading';
import { SheetNotes } from '../components/SheetNotes';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

interface HighlightPreviewViewProps {
  readonly preview: HighlightPreview;
  readonly busy: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** Which rows will be marked, how the reason is shown, what cannot be marked. */
export function HighlightPreviewView({ preview, busy, onApply, onCancel }: HighlightPreviewViewProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const rows = preview.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <div className={styles.stack}>
      <ResultHeading level={3} focusOn={preview}>
        {t('pane.highlight.previewHeading')}
      </ResultHeading>
      {rows === 0 ? (
        <Notice intent="info">{t('pane.highlight.nothing')}</Notice>
      ) : (
        <>
          <ul className={styles.list}>
            {preview.sheets.map(({ sheet, rows: count, schools }) => (
              <li key={sheet}>{t('pane.highlight.sheet', { sheet, rows: count, schools })}</li>
            ))}
          </ul>
          <p className={styles.text}>{t('pane.highlight.how')}</p>
          <p className={styles.text}>{t(`pane.highlight.reasonIn.${preview.reasonIn}`)}</p>
        </>
      )}
      <SheetNotes title={t('pane.highlight.skipped', { count: preview.notes.length })} notes={preview.notes} />
      <div className={styles.row}>
        {rows === 0 ? null : (
          <Button appearance="primary" disabledFocusable={busy} onClick={onApply}>
            {t('pane.highlight.apply')}
          </Button>
        )}
        <Button disabledFocusable={busy} onClick={onCancel}>
          {t('pane.doNotApply')}
        </Button>
      </div>
    </div>
  );
}
