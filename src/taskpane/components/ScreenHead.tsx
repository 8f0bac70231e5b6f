import { Button } from '@fluentui/react-components';
import { usePaneStyles } from '../styles';

interface ScreenHeadProps {
  readonly heading: string;
  /** what may be done with the place as a whole, beside its name */
  readonly action?: { readonly text: string; readonly busy?: boolean; readonly onClick: () => void };
}

/** The name of a place. Once a place shows a result, beginning anew stands beside the name: the main button belongs to what comes next. */
export function ScreenHead({ heading, action }: ScreenHeadProps) {
  const styles = usePaneStyles();
  return (
    <div className={styles.row}>
      <h2 className={styles.heading} style={{ flexGrow: 1 }}>
        {heading}
      </h2>
      {action ? (
        <Button size="small" disabledFocusable={action.busy ?? false} onClick={action.onClick}>
          {action.text}
        </Button>
      ) : null}
    </div>
  );
}
