/** Set by the start of the pane: resolves when the texts beyond the first screen have come. */
let coming: Promise<void> = Promise.resolve();

export function expectTexts(texts: Promise<void>): void {
  coming = texts;
}

/** A screen that uses those texts is shown when both it and they are there. */
export async function withTexts<T>(screen: Promise<T>): Promise<T> {
  const [module] = await Promise.all([screen, coming]);
  return module;
}
