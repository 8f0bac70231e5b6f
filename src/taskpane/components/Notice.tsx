import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A message in the flow of the screen; always in several lines, the pane is narrow. */
export function Notice({ intent, title, actions, children }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody style={{ overflowWrap: 'anywhere' }}>
        {title === undefined ? null : <MessageBarTitle>{title}</MessageBarTitle>}
        <div>{children}</div>
      </MessageBarBody>
      {actions ? <MessageBarActions>{actions}</MessageBarActions> : null}
    </MessageBar>
  );
}
