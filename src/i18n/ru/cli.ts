/** Russian texts: cli. ICU message format. */
export const cliRu = {} as const;
