import type { templatesRu } from '../ru/templates';

/** English texts: templates. The keys are those of the Russian file. */
export const templatesEn: Readonly<Record<keyof typeof templatesRu, string>> = {};
