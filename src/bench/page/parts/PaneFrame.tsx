import type { ReactElement } from 'react';
import type { ExcelHost } from '../../host/excel-host';
import type { Shade } from '../sheet/grid-theme';

/** Flag of the host information: Excel will call worksheet functions in this page. */
const CALLS_FUNCTIONS = 2;

interface PaneFrameProps {
  readonly id: string;
  readonly label: string;
  readonly host: ExcelHost;
  readonly shade: Shade;
  readonly width: number;
  /** which of the panes over the workbook, from 0 */
  readonly index: number;
}

/**
 * The add-in's own page, with a bridge to the simulated Excel before its Office.js. `color-scheme` of a frame decides
 * what its document takes for the system's theme, so the pane follows the bench without knowing of it.
 */
export function PaneFrame({ id, label, host, shade, width, index }: PaneFrameProps): ReactElement {
  return (
    <section className="pane" id={id} aria-label={label} style={{ width }}>
      <iframe
        title={label}
        src={`taskpane-bench.html?_host_Info=Excel$Win32$16.01$${host.options.locale}$$$$${CALLS_FUNCTIONS}&pane=${index}`}
        style={{ colorScheme: shade }}
      />
    </section>
  );
}
