/** Russian texts: findings. ICU message format. */
export const findingsRu = {} as const;
