import { createRoot } from 'react-dom/client';
import type { ReactNode } from 'react';
import { requestedPlace } from '../commands/commands';
import '../functions/script';
import { loadFirstTexts, loadOtherTexts } from '../i18n/load';
import { waitForHost } from './host-start';
import { paneLanguage, rememberedLanguage } from './language';
import { expectTexts } from './other-texts';
import { isPlace, rememberedPlace, TABS } from './place';
import { Root } from './Root';
import { speakerOf } from './speak';
import { StartFailure } from './StartFailure';

/** The use cases are loaded while Office is still starting; a failure shows when they are needed. */
const loadApp = import('../app/start');
loadApp.catch(() => undefined);

async function start(): Promise<void> {
  const host = await waitForHost();
  if (host.kind === 'outside') {
    show('outside');
    return;
  }
  const language = rememberedLanguage();
  const t = await loadFirstTexts(language === 'auto' ? paneLanguage(host.displayLanguage) : language);
  const otherTexts = loadOtherTexts(t);
  expectTexts(otherTexts);
  document.documentElement.lang = t.language;
  document.title = t('pane.title');
  try {
    const { startApp } = await loadApp;
    const { current, speak } = speakerOf(t, host.displayLanguage);
    const app = await startApp(current, otherTexts);
    const requested = requestedPlace();
    const place = isPlace(requested) ? requested : (rememberedPlace() ?? TABS[0]);
    render(<Root app={app} t={t} startPlace={place} language={language} speak={speak} />);
  } catch (error) {
    render(<StartFailure t={t} error={error} />);
  }
}

/** Puts the pane in the place of the static screen, which stays until something better is there. */
function render(content: ReactNode): void {
  const pane = document.getElementById('pane');
  if (!pane) throw new Error('the page has no #pane');
  createRoot(pane).render(content);
  show('pane');
}

function show(id: 'pane' | 'outside'): void {
  for (const each of ['loading', 'outside', 'pane'])
    document.getElementById(each)?.toggleAttribute('hidden', each !== id);
}

void start();
