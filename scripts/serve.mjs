/** Serves built pages for a look at them: right types, a strict policy, nothing cached. Options: --dir, --port. */
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { dist } from './lib/paths.mjs';

const PORTS_TRIED = 20;
/** Places that may show the pane in a frame: our bench, and Excel on the web. */
const OFFICE_FRAMES =
  'https://*.officeapps.live.com https://*.cloud.microsoft https://*.sharepoint.com https://onedrive.live.com';

const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'", // Fluent UI and office.js write style elements
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${OFFICE_FRAMES}`,
  ].join('; '),
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * Serves a folder on localhost only, on the port or the next free one. `/` leads to the bench.
 * With `certificate` ({ key, cert }) it speaks https.
 */
export async function serve({ dir = dist, port = 3000, certificate = null, portsTried = PORTS_TRIED } = {}) {
  const { default: sirv } = await import('sirv');
  const files = sirv(dir, { dev: true, etag: false });
  const answer = (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/' || pathname === '/index.html') {
      response.writeHead(302, { Location: '/bench/' }).end();
      return;
    }
    files(request, response, () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'));
  };
  for (let candidate = port; candidate < port + portsTried; candidate++) {
    const servers = await listenBoth(candidate, () =>
      certificate ? createSecureServer(certificate, answer) : createServer(answer),
    );
    if (!servers) continue;
    return {
      port: candidate,
      url: `${certificate ? 'https' : 'http'}://localhost:${candidate}`,
      close: () => Promise.all(servers.map(close)),
    };
  }
  throw new Error(`No free port from ${port} to ${port + portsTried - 1}.`);
}

/** `localhost` is two addresses, and a browser may choose either: both must be ours. Null when one is taken. */
async function listenBoth(port, create) {
  const servers = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = create();
    const failure = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(port, host, () => resolve(null));
    });
    if (!failure) servers.push(server);
    else if (failure.code === 'EADDRINUSE' || failure.code === 'EACCES') {
      await Promise.all(servers.map(close));
      return null;
    } else if (host === '127.0.0.1') throw failure; // a machine without IPv6 is fine, one without IPv4 is not
  }
  return servers;
}

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({ options: { dir: { type: 'string' }, port: { type: 'string' } } });
  const { url } = await serve({
    ...(values.dir && { dir: path.resolve(values.dir) }),
    ...(values.port && { port: Number(values.port) }),
  });
  console.log(url);
}
