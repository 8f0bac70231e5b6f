/** Russian texts: templates. ICU message format. */
export const templatesRu = {} as const;
