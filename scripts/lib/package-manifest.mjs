export const DEVELOPMENT = 'https://localhost:3000/';

/** The address as the prefix of every file: https, no query, one slash at the end. Throws a sentence when it cannot be. */
export function baseAddress(text) {
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`"${text}" is not an address: give --url https://host/path`);
  }
  if (url.protocol !== 'https:') throw new Error(`Excel loads add-ins over https only, not ${url.protocol}//`);
  if (url.search || url.hash) throw new Error('The address must have no query and no fragment.');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** The manifest with the development address replaced by the real one everywhere. */
export function manifestFor(manifest, base) {
  if (!manifest.includes(DEVELOPMENT)) throw new Error(`manifest.xml no longer names ${DEVELOPMENT}`);
  const escaped = base.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return manifest.replaceAll(DEVELOPMENT, escaped).replace(/\n<!-- Addresses are those of [^>]*-->/, '');
}

/** A file of ours with the development address replaced by the real one: the functions name their help page. */
export function withAddress(text, base) {
  if (!text.includes(DEVELOPMENT)) throw new Error(`a file no longer names ${DEVELOPMENT}`);
  return text.replaceAll(DEVELOPMENT, base);
}

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OWN_OFFICE_JS = 'src="office-js/office.js"';

/** The pane page with Microsoft's own office.js instead of ours, allowed by the page's policy (the store wants this). */
export function pageWithCdn(html) {
  const policy = /script-src 'self'/;
  if (!html.includes(OWN_OFFICE_JS) || !policy.test(html))
    throw new Error('taskpane.html has no office.js or no policy to change');
  return html
    .replace(OWN_OFFICE_JS, `src="${OFFICE_JS_CDN}"`)
    .replace(policy, `script-src 'self' ${new URL(OFFICE_JS_CDN).origin}`);
}

/** The bench is not part of a package: what the page says about it, between two marks, is taken out. */
export const pageWithoutBench = (html) => html.replace(/\s*<!-- bench -->[\s\S]*?<!-- \/bench -->/g, '');
