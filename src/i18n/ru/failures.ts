/** Russian texts: failures. ICU message format. */
export const failuresRu = {} as const;
