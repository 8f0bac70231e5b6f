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

describe('cache of npm', () => {
  const spare = (own: string) => runModule('lib/install.mjs', `m.spareCache(${text(own)})`);

  it('is its own where that can be made, else one among the temporary files', () => {
    expect(spare(path.join(folder, 'home', '.npm'))).toEqual({ value: null });
    const file = path.join(folder, 'no-folder');
    writeFileSync(file, '');
    expect(spare(path.join(file, '.npm'))).toEqual({ value: path.join(tmpdir(), 'objektiv-npm-cache') });
  });
});

describe('search for a browser', () => {
  const named = (variables: Readonly<Record<string, string>>) =>
    runModule('lib/browser.mjs', `(Object.assign(process.env, ${text(variables)}), [m.findBrowser(), m.noBrowser()])`);
  const there = path.join(folder, 'chrome');
  const nowhere = path.join(folder, 'no-chrome');
  beforeAll(() => writeFileSync(there, ''));

  it('takes the one that is named', () => {
    expect(named({ OBJEKTIV_BROWSER: '', CHROME_PATH: there })).toMatchObject({ value: { 0: there } });
    expect(named({ OBJEKTIV_BROWSER: there, CHROME_PATH: nowhere })).toMatchObject({ value: { 0: there } });
  });

  it('takes no other when ours is named and missing, and says which', () => {
    const answer = named({ OBJEKTIV_BROWSER: nowhere, CHROME_PATH: there });
    expect(answer).toEqual({ value: [null, expect.stringContaining(nowhere)] });
  });

  it('says what to do when there is none', () => {
    const answer = named({ OBJEKTIV_BROWSER: '', CHROME_PATH: nowhere, PATH: '' });
    expect(answer).toMatchObject({ value: { 1: expect.stringContaining('npm run check') } });
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

describe('gates side by side', () => {
  const program = (name: string, code: string): string => {
    const file = path.join(folder, `${name}.mjs`);
    writeFileSync(file, code);
    return file;
  };
  const ran = (gates: readonly (readonly [string, string])[], lanes: number) =>
    runModule(
      'lib/gates.mjs',
      `(async () => {
        const said = [];
        const { write } = process.stdout;
        process.stdout.write = (words) => said.push(String(words));
        const result = await m.plainGates(${text(gates.map(([name, file]) => [name, file, []]))}, ${lanes});
        process.stdout.write = write;
        return { result, said: said.join('') };
      })()`,
    );

  it.each([1, 2, 8])('are all run and named when some fail, in %d lanes', (lanes) => {
    const answer = ran(
      [
        ['first', program('first', `console.log('this is wrong'); process.exit(3)`)],
        ['second', program('second', `console.log('all well')`)],
        ['build', program('build', `console.error('cannot build'); process.exit(1)`)],
      ],
      lanes,
    );
    expect(answer).toEqual({
      value: {
        result: { passed: 0, failed: 2, built: false },
        said: expect.stringMatching(/^\nSide by side: first, second, build\n/),
      },
    });
    const { said } = (answer as { value: { said: string } }).value; // -- its shape was checked above
    expect(said).toMatch(/- first\nthis is wrong\n {2}FAILED \(\d+\.\d s\)/);
    expect(said).toMatch(/- second\nall well\n {2}ok \(/);
    expect(said).toMatch(/- build\ncannot build\n {2}FAILED/);
    expect(said.trimEnd()).toMatch(/Failed: (first, build|build, first) \(what they said is above\)$/);
  });

  it('leave pages to go on with when only something else fails', () => {
    const gates = [
      ['lint', program('lint', 'process.exit(1)')],
      ['build', program('build', '')],
    ] as const;
    expect(ran(gates, 2)).toMatchObject({ value: { result: { passed: 0, failed: 1, built: true } } });
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
