import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runModule } from './run-module';

const folder = mkdtempSync(path.join(tmpdir(), 'objektiv-'));
afterAll(() => rmSync(folder, { recursive: true }));
const text = JSON.stringify;

describe('install', () => {
  const modules = path.join(folder, 'node_modules');
  const lock = path.join(folder, 'package-lock.json');
  const stale = () => runModule('lib/install.mjs', `m.installIsStale(${text(modules)}, ${text(lock)})`);
  const at = (file: string, seconds: number) => utimesSync(file, seconds, seconds);

  it('is stale when node_modules is missing, unfinished, or older than the lock file', () => {
    writeFileSync(lock, '{}');
    expect(stale()).toEqual({ value: true });
    mkdirSync(modules);
    expect(stale()).toEqual({ value: true });
    const done = path.join(modules, '.package-lock.json');
    writeFileSync(done, '{}');
    at(done, 1000);
    at(lock, 2000);
    expect(stale()).toEqual({ value: true });
    at(done, 3000);
    expect(stale()).toEqual({ value: false });
  });

  it('is stale when the lock file is not the one that it came from, whatever the times say', () => {
    writeFileSync(path.join(modules, '.installed-from'), 'another');
    expect(stale()).toEqual({ value: true });
  });
});

describe('server', () => {
  it('sends types, a policy and no caching, leads from / to the bench, and takes the next port when one is taken', () => {
    mkdirSync(path.join(folder, 'web', 'bench'), { recursive: true });
    writeFileSync(path.join(folder, 'web', 'bench', 'index.html'), '<p>bench</p>');
    writeFileSync(path.join(folder, 'web', 'a.js'), '1');
    const answer = runModule(
      'serve.mjs',
      `(async () => {
        const first = await m.serve({ dir: ${text(path.join(folder, 'web'))}, port: 42710, portsTried: 200 });
        const second = await m.serve({ dir: ${text(path.join(folder, 'web'))}, port: first.port, portsTried: 200 });
        const page = await fetch(first.url);
        const script = await fetch(second.url + '/a.js');
        const missing = await fetch(first.url + '/none.js');
        const outside = await fetch(first.url + '/..%2f..%2fetc/passwd');
        await Promise.all([first.close(), second.close()]);
        return {
          page: [page.status, new URL(page.url).pathname, await page.text(), page.headers.get('content-type')],
          script: [script.status, script.headers.get('content-type'), script.headers.get('cache-control')],
          policy: page.headers.get('content-security-policy').includes("default-src 'none'"),
          missing: missing.status, outside: outside.status, otherPort: second.port > first.port,
        };
      })()`,
    );
    expect(answer).toEqual({
      value: {
        page: [200, '/bench/', '<p>bench</p>', 'text/html;charset=utf-8'],
        script: [200, expect.stringContaining('text/javascript'), 'no-store'],
        policy: true,
        missing: 404,
        outside: 404,
        otherPort: true,
      },
    });
  });
});

describe('closing line', () => {
  it('is green only when something passed and nothing failed', () => {
    const close = (results: string) => runModule('lib/gates.mjs', `(console.log = () => {}, m.close(${results}))`);
    expect(close('[{ passed: 2, failed: 0 }, { passed: 1, failed: 0, skipped: 3 }]')).toEqual({ value: 0 });
    expect(close('[{ passed: 2, failed: 0 }, { passed: 0, failed: 1 }]')).toEqual({ value: 1 });
    expect(close('[{ passed: 0, failed: 0 }]')).toEqual({ value: 1 });
  });
});
