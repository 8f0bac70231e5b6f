import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Translator } from '../../i18n/translator';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: '4px', alignItems: 'flex-start' },
  text: {
    alignSelf: 'stretch',
    boxSizing: 'border-box',
    padding: '4px 8px',
    resize: 'vertical',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A text to copy. Some hosts refuse the clipboard; then the text is left selected and the keys are named. */
export function CopyText({
  t,
  label,
  text,
}: {
  readonly t: Translator;
  readonly label: string;
  readonly text: string;
}) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected' | null>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // The refusal is shown: the selected text and the keys to press.
      setOutcome('selected');
    }
  };
  return (
    <div className={styles.root}>
      <textarea ref={field} readOnly aria-label={label} value={text} rows={4} className={styles.text} />
      <Button size="small" onClick={() => void copy()}>
        {t('pane.copy')}
      </Button>
      <span role="status">{outcome ? t(`pane.copy.${outcome}`) : null}</span>
    </div>
  );
}
