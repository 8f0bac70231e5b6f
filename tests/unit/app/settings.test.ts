import { levelChartColors } from '../../../src/reports/level-chart-colors';
import { contrast, PALETTE_IDS, PALETTES } from '../../../src/reports/palettes';
import {
  changedSettings,
  DEFAULT_SETTINGS,
  SETTING_NAMES,
  settingsOptions,
  withDefault,
  withScale,
  type Settings,
} from '../../../src/app/settings';
import { SETTINGS_KEY, settingsStore } from '../../../src/app/settings-store';
import { parseSettings, settingsText, storedSettings } from '../../../src/app/settings-text';
import { MemoryWorkbook } from '../../../src/plan/memory-workbook';
import { HostFailure, type Workbook } from '../../../src/plan/ports';

const changed: Settings = {
  reference: 'similar',
  variant: 'standard',
  strongQ: 0.05,
  checkQ: 0.15,
  checkP: 0.005,
  minN: 15,
  codifierYears: [2025],
  scale: [8, 15, 21],
  scales: [{ subject: 'Русский язык', grade: 4, year: 2026, cuts: [9, 15, 21], max: 24 }],
  openTasks: ['5', '6.1'],
  workTasks: [{ subject: 'Математика', grade: 5, year: null, codes: ['12'] }],
  schoolKinds: { edu200001: { name: 'Школа № 1', selective: true } },
  palette: 'grey',
};

describe('settings as options', () => {
  it('are the comparison and the cautious combination by default', () => {
    expect(settingsOptions(DEFAULT_SETTINGS)).toEqual({ reference: 'loo', variant: 'steady' });
  });
  it('name everything that differs, and the colours not at all', () => {
    expect(changedSettings(changed)).toEqual(SETTING_NAMES);
    expect(settingsOptions(changed)).toEqual({
      reference: 'similar',
      thresholds: { strongQ: 0.05, checkQ: 0.15, checkP: 0.005 },
      minN: 15,
      codifierYears: [2025],
      scale: [8, 15, 21],
      scales: changed.scales,
      openTasks: ['5', '6.1'],
      workTasks: changed.workTasks,
      selectiveSchools: { edu200001: true },
    });
  });
  it('go back to the default one by one', () => {
    expect(withDefault(changed, 'minN')).toEqual({ ...changed, minN: 10 });
  });
  it('hold one scale for a work', () => {
    const next = withScale(changed, { subject: ' русский  ЯЗЫК', grade: 4, year: 2026, cuts: [1, 2, 3] });
    expect(next.scales).toEqual([{ subject: ' русский  ЯЗЫК', grade: 4, year: 2026, cuts: [1, 2, 3] }]);
  });
});

describe('a file of settings', () => {
  it('comes back as it was saved', () => {
    expect(parseSettings(settingsText(changed))).toEqual({ ok: true, settings: changed });
    expect(parseSettings(settingsText(DEFAULT_SETTINGS))).toEqual({ ok: true, settings: DEFAULT_SETTINGS });
  });
  it('may name a part: the rest is as by default', () => {
    const text = JSON.stringify({ format: 'objektiv-settings', version: 1, settings: { minN: 20 } });
    expect(parseSettings(text)).toEqual({ ok: true, settings: { ...DEFAULT_SETTINGS, minN: 20 } });
  });
  it.each([
    ['{', 'notJson'],
    ['[]', 'notOurs'],
    ['{"format":"other"}', 'notOurs'],
    ['{"format":"objektiv-settings","version":2,"settings":{}}', 'newer'],
    ['{"format":"objektiv-settings","version":1,"settings":[]}', 'notOurs'],
    [' '.repeat(500_001), 'tooLong'],
  ])('%.60s is refused as %s', (text, kind) => {
    expect(parseSettings(text)).toEqual({ ok: false, problems: [{ kind }] });
  });
  it.each([
    ['strongQ', 0],
    ['strongQ', '0.1'],
    ['checkP', 0.2],
    ['minN', 9],
    ['minN', 12.5],
    ['minN', null],
    ['reference', 'world'],
    ['variant', true],
    ['codifierYears', ['2025']],
    ['scale', [8, 8, 9]],
    ['scale', [8, 9]],
    ['scales', [{ subject: '', grade: 4, year: 2026, cuts: [1, 2, 3] }]],
    ['scales', [{ subject: 'РУ', grade: 12, year: 2026, cuts: [1, 2, 3] }]],
    ['scales', [{ subject: 'РУ', grade: 4, year: 2026, cuts: [9, 15, 21], max: 20 }]],
    ['workTasks', [{ subject: 'РУ', grade: 4, year: 2026, codes: [] }]],
    ['schoolKinds', { edu1: { name: 5, selective: true } }],
    ['schoolKinds', [1]],
    ['palette', 'red'],
  ])('with %s %j is refused and the field named', (field, value) => {
    const text = JSON.stringify({ format: 'objektiv-settings', version: 1, settings: { [field]: value } });
    expect(parseSettings(text)).toEqual({ ok: false, problems: [{ kind: 'field', name: field, field }] });
    // a workbook's damaged entry only loses itself
    expect(storedSettings(text)).toEqual(DEFAULT_SETTINGS);
  });
  it('with an unknown setting is refused', () => {
    const text = JSON.stringify({ format: 'objektiv-settings', version: 1, settings: { formula: '=1+1', minN: 20 } });
    expect(parseSettings(text)).toEqual({
      ok: false,
      problems: [{ kind: 'field', name: 'unknown', field: 'formula' }],
    });
    expect(storedSettings(text).minN).toBe(20);
  });
  it('whose second threshold is below the first is refused', () => {
    const text = JSON.stringify({ format: 'objektiv-settings', version: 1, settings: { strongQ: 0.3, checkQ: 0.2 } });
    expect(parseSettings(text)).toMatchObject({ ok: false, problems: [{ name: 'checkQ' }] });
    expect(storedSettings(text)).toMatchObject({ strongQ: 0.3, checkQ: 0.3 });
  });
  it('cannot reach what every object has', () => {
    const text = '{"format":"objektiv-settings","version":1,"settings":{"__proto__":{"minN":20},"toString":1}}';
    expect(parseSettings(text)).toMatchObject({ ok: false });
    expect(storedSettings(text)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('settings of a workbook', () => {
  it('travel with it and are seen by another pane', async () => {
    const workbook = new MemoryWorkbook();
    const one = settingsStore(workbook);
    const other = settingsStore(workbook);
    expect(await one.write(changed)).toEqual({ settings: changed, stored: true });
    expect(other.from(await workbook.settings('objektiv.'))).toEqual(changed);
  });
  it('keep the combination by the definition that somebody has chosen, and that an older book was saved with', async () => {
    const workbook = new MemoryWorkbook();
    await settingsStore(workbook).write({ ...DEFAULT_SETTINGS, variant: 'standard' });
    const kept = await workbook.settings('objektiv.');
    expect(kept[SETTINGS_KEY]).toContain('"variant": "standard"');
    expect(settingsStore(workbook).from(kept).variant).toBe('standard');
    // what the version wrote whose default was the definition, once anything else was changed
    const older = {
      format: 'objektiv-settings',
      version: 1,
      settings: { reference: 'loo', variant: 'standard', minN: 20 },
    };
    expect(storedSettings(JSON.stringify(older))).toEqual({ ...DEFAULT_SETTINGS, variant: 'standard', minN: 20 });
    expect(storedSettings(undefined).variant).toBe('steady');
  });
  it('leave nothing behind when all is as by default again', async () => {
    const workbook = new MemoryWorkbook();
    const store = settingsStore(workbook);
    await store.write(changed);
    await store.write(DEFAULT_SETTINGS);
    expect(await workbook.settings('objektiv.')).toEqual({});
  });
  it('hold for the session where the workbook takes none, and say so', async () => {
    const workbook = new MemoryWorkbook();
    const closed: Workbook = Object.assign(Object.create(workbook) as MemoryWorkbook, {
      apply: () => Promise.reject(new HostFailure('protected')),
    });
    const store = settingsStore(closed);
    expect(await store.write(changed)).toEqual({ settings: changed, stored: false });
    expect(store.from({})).toEqual(changed);
  });
  it('are the defaults where somebody else wrote under our key', () => {
    const store = settingsStore(new MemoryWorkbook());
    expect(store.from({ [SETTINGS_KEY]: 'hello' })).toEqual(DEFAULT_SETTINGS);
  });
});

/** Channels in the order of their size, equal ones together: what a hue is roughly. */
function largest(color: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return ['red', 'green', 'blue'].filter((_, i) => parts[i] === Math.max(...parts)).join();
}

describe('colours of the levels', () => {
  it.each(PALETTE_IDS)('%s: black text reads on both, and they differ in lightness', (id) => {
    const { strong, check } = PALETTES[id];
    expect(contrast('#000000', strong)).toBeGreaterThanOrEqual(7);
    expect(contrast('#000000', check)).toBeGreaterThanOrEqual(7);
    expect(contrast(strong, check)).toBeGreaterThanOrEqual(1.3);
  });
  it.each(PALETTE_IDS)('%s: charts tell all levels apart in grey print, and marks stand out on both themes', (id) => {
    const colors = levelChartColors(PALETTES[id]);
    const inOrder = [colors.strong, colors.check, colors.none, colors.insufficient];
    for (const [i, color] of inOrder.slice(1).entries())
      expect(contrast(inOrder[i] ?? '', color)).toBeGreaterThanOrEqual(1.5);
    for (const marked of [colors.strong, colors.check])
      for (const background of ['#FFFFFF', '#292929']) expect(contrast(marked, background)).toBeGreaterThanOrEqual(3);
  });

  it.each(PALETTE_IDS)('%s: charts keep the hue of the fills', (id) => {
    const { strong, check } = PALETTES[id];
    const colors = levelChartColors(PALETTES[id]);
    expect(largest(colors.strong)).toEqual(largest(strong));
    expect(largest(colors.check)).toEqual(largest(check));
  });

  it('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 6);
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.478, 2);
  });
});
