/** The places of the pane stay mounted, so the list of own templates is told when one is saved in another place. */
const changed = new EventTarget();

export function ownTemplatesChanged(): void {
  changed.dispatchEvent(new Event('change'));
}

export function onOwnTemplatesChanged(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}
