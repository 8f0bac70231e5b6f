import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    // from edge to edge of the pane, over its padding
    margin: '0 -14px -20px',
    padding: '8px 14px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { maxWidth: '100%', flexShrink: 1, minWidth: 0 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface SchoolNextStepProps {
  /** null: nothing is left to recommend */
  readonly text: string | null;
  readonly onStep: () => void;
  /** leads to everything that can be done; null where the bar has one step only */
  readonly onAll: (() => void) | null;
}

/** What to do next, always in view at the foot of the pane. */
export function SchoolNextStep({ text, onStep, onAll }: SchoolNextStepProps) {
  const { t } = usePane();
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <div role="group" aria-label={t('schools.step')} className={styles.bar}>
      {text === null ? (
        <span className={shared.small}>{t('schools.step.done')}</span>
      ) : (
        <>
          <span className={shared.small}>{`${t('schools.step')}:`}</span>
          <Button appearance="primary" size="small" className={styles.main} title={text} onClick={onStep}>
            <span className={styles.text}>{text}</span>
          </Button>
        </>
      )}
      {onAll ? (
        <Button appearance="subtle" size="small" onClick={onAll}>
          {t('schools.step.all')}
        </Button>
      ) : null}
    </div>
  );
}
