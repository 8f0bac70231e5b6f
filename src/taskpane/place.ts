/** The places of the daily work, in the order of their tabs. */
export const TABS = ['overview', 'analysis', 'risk', 'check', 'templates'] as const;
/** All places; the last two are opened by buttons in the header. */
export const PLACES = [...TABS, 'settings', 'help'] as const;
export type Tab = (typeof TABS)[number];
export type Place = (typeof PLACES)[number];

/** Ribbon buttons send this event on `window`; its detail is the place. */
export const PLACE_EVENT = 'objektiv:place';
const MEMORY_KEY = 'objektiv.place';

export function isPlace(value: unknown): value is Place {
  return PLACES.some((place) => place === value);
}

export function isTab(value: unknown): value is Tab {
  return TABS.some((place) => place === value);
}

/** Where an arrow key leads from a tab; null for every other key. The row is a ring. */
export function placeByKey(from: Tab, key: string): Tab | null {
  const at = TABS.indexOf(from);
  const step: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: TABS.length - 1,
  };
  const next = step[key];
  return next === undefined ? null : (TABS[(next + TABS.length) % TABS.length] ?? null);
}

/** The place of this session. Storage is blocked in some hosts; then the pane simply starts at the first place. */
export function rememberedPlace(): Tab | null {
  try {
    const stored = sessionStorage.getItem(MEMORY_KEY);
    return isTab(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Settings and help are looked up in passing: the pane does not start there. */
export function rememberPlace(place: Place): void {
  if (!isTab(place)) return;
  try {
    sessionStorage.setItem(MEMORY_KEY, place);
  } catch {
    // A pane without storage works the same, it only forgets the tab on reload.
  }
}
