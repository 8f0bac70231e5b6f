/** Russian texts: bench. ICU message format. */
export const benchRu = {} as const;
