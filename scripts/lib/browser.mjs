import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const { env, platform } = process;

const LINUX_NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  ...['microsoft-edge-stable', 'microsoft-edge'],
];
const MAC_APPS = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/** The Chromium-like browsers that this system may have, in order of preference. CHROME_PATH is the name that other tools know. */
function candidates() {
  const known = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return [...known, ...WINDOWS_PATHS.flatMap((file) => roots.map((folder) => path.win32.join(folder, file)))];
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', `${env.HOME}/Applications`];
    return [...known, ...MAC_APPS.flatMap((app) => roots.map((at) => `${at}/${app}.app/Contents/MacOS/${app}`))];
  }
  return [...known, ...LINUX_NAMES.flatMap(onPath)];
}

const onPath = (name) =>
  (env.PATH ?? '')
    .split(':')
    .filter(Boolean)
    .map((folder) => path.join(folder, name));

/** The path of an installed browser that the tests can drive; null when there is none. OBJEKTIV_BROWSER alone counts where it is set. */
export function findBrowser() {
  const files = env.OBJEKTIV_BROWSER ? [env.OBJEKTIV_BROWSER] : candidates();
  return files.find((file) => existsSync(file)) ?? null;
}

/** Finds a browser, installing Debian's Chromium where that is allowed; null when there is none and none can be had. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found || env.OBJEKTIV_BROWSER) return found;
  if (platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get').some(existsSync)) return null;
  console.log('Installing Chromium (apt-get)…');
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-q'], quiet);
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], quiet);
  return findBrowser();
}

/** What to do when there is no browser. */
export function noBrowser() {
  if (env.OBJEKTIV_BROWSER)
    return `OBJEKTIV_BROWSER names ${env.OBJEKTIV_BROWSER}, and there is no such file. Correct it, or unset it to have a browser looked for.`;
  return (
    'The browser tests need Chromium, Chrome or Edge, and none was found. Install one of them (Debian, Ubuntu: sudo apt-get ' +
    'install chromium), or set OBJEKTIV_BROWSER or CHROME_PATH to the path of one. Without a browser: npm run check.'
  );
}

/** Opens an address in the user's own browser; a machine without one is no error, the address is printed anyway. */
export function openInBrowser(url) {
  const [command, args] =
    platform === 'win32' ? ['cmd', ['/c', 'start', '', url]] : [platform === 'darwin' ? 'open' : 'xdg-open', [url]];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('No browser could be opened: open the address yourself.'));
  child.unref();
}
