/** Russian texts: layouts. ICU message format. */
export const layoutsRu = {} as const;
