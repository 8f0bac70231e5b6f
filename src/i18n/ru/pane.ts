/** Russian texts: pane. ICU message format. */
export const paneRu = {} as const;
