/** The four places of the pane, in the order of their tabs. */
export const PLACES = ['templates', 'check', 'analysis', 'risk'] as const;
export type Place = (typeof PLACES)[number];

/** Ribbon buttons send this event on `window`; its detail is the place. */
export const PLACE_EVENT = 'objektiv:place';
const MEMORY_KEY = 'objektiv.place';

export function isPlace(value: unknown): value is Place {
  return PLACES.some((place) => place === value);
}

/** Where an arrow key leads from a tab; null for every other key. The row is a ring. */
export function placeByKey(from: Place, key: string): Place | null {
  const at = PLACES.indexOf(from);
  const step: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: PLACES.length - 1,
  };
  const next = step[key];
  return next === undefined ? null : (PLACES[(next + PLACES.length) % PLACES.length] ?? null);
}

/** The place of this session. Storage is blocked in some hosts; then the pane simply starts at the first place. */
export function rememberedPlace(): Place | null {
  try {
    const stored = sessionStorage.getItem(MEMORY_KEY);
    return isPlace(stored) ? stored : null;
  } catch {
    return null;
  }
}

export function rememberPlace(place: Place): void {
  try {
    sessionStorage.setItem(MEMORY_KEY, place);
  } catch {
    // A pane without storage works the same, it only forgets the tab on reload.
  }
}
