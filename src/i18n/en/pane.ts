import type { paneRu } from '../ru/pane';

/** English texts: pane. The keys are those of the Russian file. */
export const paneEn: Readonly<Record<keyof typeof paneRu, string>> = {};
