/** Russian texts: plans. ICU message format. */
export const plansRu = {} as const;
