/** Russian texts: reasons. ICU message format. */
export const reasonsRu = {} as const;
