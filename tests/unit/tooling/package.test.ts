import { readFileSync } from 'node:fs';
import path from 'node:path';
import { everything, parseXml } from '../manifest/xml';
import { runModule } from './run-module';

const root = path.resolve(__dirname, '../../..');
const base = (address: string) => runModule('lib/package-manifest.mjs', `m.baseAddress(${JSON.stringify(address)})`);

describe('address of a package', () => {
  it('is a folder with one slash at its end', () => {
    expect(base('https://school.example/objektiv')).toEqual({ value: 'https://school.example/objektiv/' });
    expect(base('https://school.example/objektiv/')).toEqual({ value: 'https://school.example/objektiv/' });
  });

  it('is refused when it is not https, has a query, or is no address', () => {
    expect(base('http://school.example/')).toEqual({ error: expect.stringContaining('https') });
    expect(base('https://school.example/?v=1')).toEqual({ error: expect.stringContaining('query') });
    expect(base('school.example')).toEqual({ error: expect.stringContaining('not an address') });
  });
});

describe('manifest of a package', () => {
  const answer = runModule(
    'lib/package-manifest.mjs',
    `m.manifestFor((await import('node:fs')).readFileSync('manifest.xml', 'utf8'), 'https://school.example/a&b/')`,
  );
  const { value } = answer as { value: string }; // -- manifestFor answers a text

  it('is well formed and names nothing of the development server', () => {
    const urls = everything(parseXml(value))
      .map((element) => element.attributes['DefaultValue'] ?? '')
      .filter((text) => text.includes('://'));
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith('https://school.example/a&b/'))).toEqual([]);
    expect(value).not.toContain('localhost');
  });

  it('differs from ours in addresses and the note about them only', () => {
    const ours = readFileSync(path.join(root, 'manifest.xml'), 'utf8')
      .replace(/\n<!-- Addresses[^>]*-->/, '')
      .replaceAll('https://localhost:3000/', 'https://school.example/a&amp;b/');
    expect(value).toBe(ours);
  });
});

describe('worksheet functions of a package', () => {
  it('name the help page at the real address', () => {
    const file = `(await import('./scripts/lib/function-files.mjs')).functionFiles().find((f) => f.file === 'functions.json').text`;
    const { value } = runModule('lib/package-manifest.mjs', `m.withAddress(${file}, 'https://school.example/a/')`) as {
      value: string;
    }; // -- withAddress answers a text
    const { functions } = JSON.parse(value) as { functions: { id: string; helpUrl: string }[] }; // -- see metadata.ts
    expect(functions.map(({ id, helpUrl }) => helpUrl === `https://school.example/a/functions.html#${id}`)).toEqual(
      functions.map(() => true),
    );
  });
});

describe('page of a package', () => {
  const page = `(await import('node:fs')).readFileSync('src/taskpane/taskpane.html', 'utf8')`;

  it('has the library from the network, and a policy that allows it, only when asked for', () => {
    const { value } = runModule('lib/package-manifest.mjs', `m.pageWithCdn(${page})`) as { value: string }; // -- a text
    const library = /<script src="(https:\/\/[^"]+\/office\.js)"><\/script>/.exec(value)?.[1] ?? '';
    expect(value).toContain(`script-src 'self' ${new URL(library).origin};`);
    expect(value).not.toContain('src="office-js/');
  });

  it('says nothing of the bench, which is not in the package', () => {
    const { value } = runModule('lib/package-manifest.mjs', `m.pageWithoutBench(${page})`) as { value: string }; // -- a text
    expect(value).not.toMatch(/bench|стенд/);
    expect(value).toContain('id="outside"');
  });
});
