import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PLACE_BY_COMMAND } from '../../../src/commands/commands';
import { NAMESPACE } from '../../../src/functions/catalogue';
import { TABS } from '../../../src/taskpane/place';
import { everything, named, only, parseXml, type Element } from './xml';

const root = path.resolve(__dirname, '../../..');
const manifest = parseXml(readFileSync(path.join(root, 'manifest.xml'), 'utf8'));
const overrides = only(manifest, 'VersionOverrides');
const resources = only(overrides, 'Resources');
const PAGE = 'https://localhost:3000/taskpane.html';
const DEFAULT_LOCALE = 'ru-RU';
const OTHER_LOCALES = ['en-GB', 'en-US'];

const attribute = (element: Element, name: string): string => element.attributes[name] ?? '';
const values = (element: Element): string[] =>
  [element, ...element.children].map((e) => attribute(e, 'DefaultValue') || attribute(e, 'Value')).filter(Boolean);

/** Names of the children in order, each run of equal names once. */
const order = (element: Element): string[] =>
  element.children.map((child) => child.name).filter((name, i, all) => name !== all[i - 1]);

/** The resources of one kind by their id. */
const byId = (kind: string): Map<string, string> =>
  new Map(named(resources, kind).map((e) => [attribute(e, 'id'), attribute(e, 'DefaultValue')]));

describe('order of elements', () => {
  it('is that of the schema in the base manifest', () => {
    expect(order(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('is that of the schema in the version overrides', () => {
    expect(order(overrides)).toEqual(['Hosts', 'Resources']);
    const host = overrides.children[0]?.children[0];
    expect(host && order(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(order(only(only(overrides, 'AllFormFactors'), 'ExtensionPoint'))).toEqual([
      'Script',
      'Page',
      'Metadata',
      'Namespace',
    ]);
    expect(order(only(overrides, 'DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(order(only(overrides, 'CustomTab'))).toEqual(['Group', 'Label']);
    expect(order(only(overrides, 'Group'))).toEqual(['Label', 'Icon', 'Control']);
    expect(order(resources)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
    for (const control of named(overrides, 'Control'))
      expect(order(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });
});

describe('what the add-in asks for', () => {
  it('is Excel of the LTSC 2021 floor with a shared runtime, and the right to write', () => {
    const sets = Object.fromEntries(
      named(manifest, 'Set').map((s) => [attribute(s, 'Name'), attribute(s, 'MinVersion')]),
    );
    expect(sets).toEqual({ ExcelApi: '1.14', SharedRuntime: '1.1' });
    expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument');
    expect(named(manifest, 'Host').map((h) => attribute(h, 'Name') || attribute(h, 'xsi:type'))).toEqual([
      'Workbook',
      'Workbook',
    ]);
  });

  it('has a GUID and a version of four numbers', () => {
    expect(only(manifest, 'Id').text).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(only(manifest, 'Version').text).toMatch(/^\d+(\.\d+){3}$/);
  });
});

describe('shared runtime', () => {
  it('is one long-lived page that the ribbon functions, the pane and the default settings all name', () => {
    const runtime = only(overrides, 'Runtime');
    const resid = attribute(runtime, 'resid');
    expect(attribute(runtime, 'lifetime')).toBe('long');
    expect(attribute(only(overrides, 'FunctionFile'), 'resid')).toBe(resid);
    const pages = [only(overrides, 'Page'), only(overrides, 'DesktopFormFactor')];
    expect(pages.flatMap((e) => named(e, 'SourceLocation')).map((e) => attribute(e, 'resid'))).toEqual([resid, resid]);
    expect(byId('bt:Url').get(resid)).toBe(PAGE);
    expect(attribute(only(only(manifest, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')).toBe(PAGE);
  });

  it('is asked for by a ShowTaskpane action, without which showAsTaskpane() has no page', () => {
    const show = named(overrides, 'Action').filter((e) => attribute(e, 'xsi:type') === 'ShowTaskpane');
    expect(show).toHaveLength(1);
  });
});

describe('ribbon', () => {
  it('has one tab with a button for each place of the pane, in their order', () => {
    expect(named(overrides, 'CustomTab')).toHaveLength(1);
    const functions = named(overrides, 'FunctionName').map((e) => e.text);
    expect(functions).toEqual(Object.keys(PLACE_BY_COMMAND));
    // the start place is opened by the button of the pane itself
    expect(['overview', ...Object.values(PLACE_BY_COMMAND)]).toEqual([...TABS, 'help']);
  });

  it('has at most seven buttons in a group, each with an id of its own', () => {
    const ids = ['CustomTab', 'Group', 'Control']
      .flatMap((name) => named(overrides, name))
      .map((e) => attribute(e, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === '' || id.length > 125)).toEqual([]);
    expect(named(overrides, 'Control').length).toBeLessThanOrEqual(7);
  });
});

describe('worksheet functions', () => {
  it('have the namespace of the code in every language', () => {
    const namespace = byId('bt:String').get(attribute(only(overrides, 'Namespace'), 'resid'));
    expect(namespace).toBe(NAMESPACE);
  });

  it('are described in Russian by default and in English for both English locales', () => {
    const metadata = named(resources, 'bt:Url').find((e) => attribute(e, 'id') === 'Functions.Metadata.Url');
    expect(values(metadata!)).toEqual([
      'https://localhost:3000/functions.json',
      'https://localhost:3000/functions.en.json',
      'https://localhost:3000/functions.en.json',
    ]);
  });
});

describe('resources', () => {
  const KINDS: Readonly<Record<string, string>> = {
    'bt:Image': 'bt:Image',
    Runtime: 'bt:Url',
    FunctionFile: 'bt:Url',
    SourceLocation: 'bt:Url',
    LearnMoreUrl: 'bt:Url',
    Namespace: 'bt:String',
    Label: 'bt:String',
    Title: 'bt:String',
    Description: 'bt:String',
  };

  it('are all there in the kind that each place wants', () => {
    const lost = everything(overrides)
      .filter((e) => 'resid' in e.attributes)
      .filter((e) => !byId(KINDS[e.name] ?? e.name).has(attribute(e, 'resid')));
    expect(lost.map((e) => `${e.name} ${attribute(e, 'resid')}`)).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(everything(overrides).map((e) => attribute(e, 'resid')));
    const ids = everything(resources)
      .map((e) => attribute(e, 'id'))
      .filter(Boolean);
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it('have ids of at most 32 characters, each once', () => {
    const ids = everything(resources)
      .map((e) => attribute(e, 'id'))
      .filter(Boolean);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('texts', () => {
  const strings = named(resources, 'bt:String').filter((e) => attribute(e, 'id') !== 'Functions.Namespace');
  const base = [only(manifest, 'DisplayName'), ...manifest.children.filter((e) => e.name === 'Description')];

  it('are within the lengths of the schema', () => {
    const tooLong = (elements: readonly Element[], limit: number): string[] =>
      elements.flatMap(values).filter((text) => text.length > limit);
    expect(tooLong(only(resources, 'bt:ShortStrings').children, 125)).toEqual([]);
    expect(tooLong(only(resources, 'bt:LongStrings').children, 250)).toEqual([]);
    expect(tooLong(named(manifest, 'DisplayName'), 125)).toEqual([]);
    expect(tooLong(base, 250)).toEqual([]);
  });

  it.each([...base, ...strings].map((e) => [attribute(e, 'id') || e.name, e] as const))(
    '%s is Russian by default and English for both English locales',
    (_, element) => {
      expect(only(manifest, 'DefaultLocale').text).toBe(DEFAULT_LOCALE);
      expect(attribute(element, 'DefaultValue')).toMatch(/[а-яё]/i);
      expect(element.children.map((e) => attribute(e, 'Locale')).sort()).toEqual(OTHER_LOCALES);
      expect(new Set(element.children.map((e) => attribute(e, 'Value'))).size).toBe(1);
      // an <Override> without the prefix inside Resources keeps the whole add-in from loading
      expect(new Set(element.children.map((e) => e.name))).toEqual(
        new Set([element.name.startsWith('bt:') ? 'bt:Override' : 'Override']),
      );
    },
  );
});

describe('addresses and icons', () => {
  const SIZES = ['16', '20', '24', '32', '40', '48', '64', '80'];
  const urls = everything(manifest)
    .map((e) => attribute(e, 'DefaultValue'))
    .filter((value) => value.includes('://'));

  it('are https on one host, so that packaging can move them', () => {
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => !url.startsWith('https://localhost:3000/'))).toEqual([]);
  });

  it('have every size for the group and for each button', () => {
    for (const icon of named(overrides, 'Icon')) expect(icon.children.map((e) => attribute(e, 'size'))).toEqual(SIZES);
  });

  it('name PNG files of exactly the size they are used at', () => {
    const images = byId('bt:Image');
    const used = named(overrides, 'Icon')
      .flatMap((icon) => icon.children)
      .map((e) => [images.get(attribute(e, 'resid')) ?? '', Number(attribute(e, 'size'))] as const);
    const base = [
      [attribute(only(manifest, 'IconUrl'), 'DefaultValue'), 32],
      [attribute(only(manifest, 'HighResolutionIconUrl'), 'DefaultValue'), 64],
    ] as const;
    const wrong = [...used, ...base].filter(([url, size]) => {
      const { width, height } = pngSize(path.join(root, new URL(url).pathname));
      return width !== size || height !== size;
    });
    expect(wrong).toEqual([]);
  });
});

function pngSize(file: string): { width: number; height: number } {
  if (!existsSync(file)) return { width: 0, height: 0 };
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') return { width: 0, height: 0 };
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
