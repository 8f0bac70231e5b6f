import type {} from './bench-window';

/** The one script that the bench puts before office.js into the add-in's page: the bench's window gives it its Excel. */
window.parent.objektivBench?.attach(window);
