/** The parts of the pane know better where to go on, also those that are loaded for it first. */
const OTHERS_FIRST_MS = 300;
const STOPS =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

/**
 * The last net for the keyboard. Where what had the focus goes away and no part of the pane takes the focus over, the browser drops it at the
 * top of the page; here it goes to what stands in its stead: what has come new at the same place, else what stood before it.
 */
export function keepFocus(root: HTMLElement = document.body): void {
  let node: Element | null = null;
  /** from the inside out, as they stood around it */
  let around: readonly HTMLElement[] = [];
  let stops: readonly HTMLElement[] = [];
  let waiting = false;

  const remember = (): void => {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || !root.contains(active)) return;
    node = active;
    around = ancestors(active, root);
  };
  const rescue = (): void => {
    waiting = false;
    if (node === null || document.activeElement !== document.body || !document.hasFocus()) return;
    const gone = node;
    // Whoever presses beside everything has left the focus on purpose.
    if (isShown(gone)) return;
    node = null;
    stepIn(gone, around, stops)?.focus();
  };
  const look = (changes: readonly MutationRecord[]): void => {
    // What is hidden keeps the focus until the page is drawn again; what is taken away has lost it already.
    const hidden = changes.some(({ type }) => type === 'attributes');
    if (waiting || node === null || !(hidden || document.activeElement === document.body)) return;
    waiting = true;
    setTimeout(rescue, OTHERS_FIRST_MS);
  };
  root.addEventListener('focusin', remember);
  // what is there before the press: what comes by it is new
  const beforePress = (): void => {
    stops = stopsOf(root);
    remember();
  };
  root.addEventListener('keydown', beforePress, true);
  root.addEventListener('pointerdown', beforePress, true);
  new MutationObserver(look).observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['hidden'],
  });
}

/** What takes the focus over from what is gone; null where nothing is left around it. */
function stepIn(gone: Element, around: readonly HTMLElement[], stops: readonly HTMLElement[]): HTMLElement | null {
  const at = stops.findIndex((stop) => stop === gone);
  for (const place of around) {
    if (!isShown(place)) continue;
    const here = stopsOf(place).filter(isShown);
    const news = here.find((stop) => !stops.includes(stop));
    const before = stops
      .slice(0, Math.max(0, at))
      .reverse()
      .find((stop) => here.includes(stop));
    const found = news ?? before ?? here[0];
    if (found) return found;
  }
  return null;
}

function ancestors(node: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  for (let at = node.parentElement; at && at !== root; at = at.parentElement) found.push(at);
  return [...found, root];
}

function stopsOf(place: HTMLElement): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(STOPS)].filter(({ tabIndex }) => tabIndex >= 0);
}

function isShown(node: Element): boolean {
  return node.isConnected && node.getClientRects().length > 0;
}
