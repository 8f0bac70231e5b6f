/**
 * Ribbon buttons. The add-in has one shared runtime, so a button does not open a page of its own: it names a place and
 * shows the pane. The pane may be there already (it hears the event) or mount later (it asks for the requested place).
 */
export const PLACE_BY_COMMAND = {
  showAnalysis: 'analysis',
  showRisk: 'risk',
  showCheck: 'check',
  showTemplates: 'templates',
  showHelp: 'help',
} as const;

type CommandPlace = (typeof PLACE_BY_COMMAND)[keyof typeof PLACE_BY_COMMAND];

let requested: CommandPlace | null = null;

/** The place of the last ribbon button; null when the pane was opened without one. */
export function requestedPlace(): CommandPlace | null {
  return requested;
}

async function goTo(place: CommandPlace, event: Office.AddinCommands.Event): Promise<void> {
  requested = place;
  window.dispatchEvent(new CustomEvent('objektiv:place', { detail: place }));
  try {
    await Office.addin.showAsTaskpane();
  } finally {
    // Excel keeps the button busy until it is told that the command has ended, also when the pane could not be shown.
    event.completed();
  }
}

/** Ties the functions that manifest.xml names to their places; does nothing outside Office. */
export function associateCommands(): void {
  if (typeof Office === 'undefined' || typeof Office.actions === 'undefined') return;
  for (const [name, place] of Object.entries(PLACE_BY_COMMAND))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void goTo(place, event));
}

associateCommands();
