import { attachDesktop } from './desktop-bridge';
import type { ExcelHost } from './excel-host';

/**
 * The script that the bench's build of the pane (bench/taskpane-bench.html) runs before office.js; the shipped page is without it.
 * The pane is opened in an iframe as taskpane-bench.html?_host_Info=Excel$Win32$16.01$ru-RU$$$$0 (en-US for English), and the
 * bench page around it holds the simulated Excel in `window.objektivBench.host`.
 */
const bench = (window.parent as Window & { objektivBench?: { readonly hosts: readonly ExcelHost[] } }).objektivBench; // -- set by the bench page
/** Which of the panes over one workbook this is, from 0. */
const pane = Number(new URLSearchParams(window.location.search).get('pane') ?? 0);
const host = bench?.hosts[pane];
if (host) attachDesktop(window, host);
