import { useEffect, useRef, type ReactElement } from 'react';
import type { ExcelHost } from '../../host/excel-host';
import { installInFrame } from '../../host/install-browser';
import type { Shade } from '../sheet/grid-theme';

interface PaneFrameProps {
  readonly id: string;
  readonly label: string;
  readonly host: ExcelHost;
  readonly shade: Shade;
  readonly width: number;
}

/** The add-in's own page, as it ships, with the simulated Excel on the far side of its Office.js. */
export function PaneFrame({ id, label, host, shade, width }: PaneFrameProps): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => (frame.current ? installInFrame(frame.current, host) : undefined), [host]);
  return (
    <section className="pane" id={id} aria-label={label} style={{ width }}>
      <iframe
        ref={frame}
        title={label}
        src={`../taskpane.html?_host_Info=Excel$Win32$16.01$${host.options.locale}$$$$0`}
        style={{ colorScheme: shade }}
      />
    </section>
  );
}
