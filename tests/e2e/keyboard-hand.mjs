/** A person with a keyboard and nothing else: presses keys, and after each looks where the focus is and whether that can be seen and heard. */
import assert from 'node:assert/strict';
import { settled } from './bench-driver.mjs';

/** more presses of Tab than any place of the pane has stops */
const MOST_STOPS = 160;
/** the last net takes the focus over much sooner */
const RESTS_MS = 1_500;
/** work that the focus waits for */
const COMES_MS = 20_000;
/** WCAG 1.4.11: what shows the focus differs from what is behind it by as much */
const CONTRAST = 3;

export class Hand {
  constructor({ page }) {
    this.page = page;
    this.frame = page.frames().find((each) => each.url().includes('taskpane'));
    this.step = 'start';
    this.problems = [];
    this.presses = 0;
    /** what shows the focus of an element, measured while it has it: element's label → colours */
    this.shown = null;
  }

  async ready() {
    this.cdp = await this.page.context().newCDPSession(this.page);
    await this.cdp.send('Accessibility.enable');
    await this.frame.evaluate(installEyes);
  }

  /** What is being done, for the messages. */
  doing(step) {
    this.step = step;
  }

  note(problem) {
    const said = `${this.step}: ${problem}`;
    if (!this.problems.includes(said)) this.problems.push(said);
  }

  async press(key) {
    this.presses += 1;
    await this.page.keyboard.press(key);
    await this.frame.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  }

  /** What an action has set going is over: the focus rests. Where it is nobody's for a moment, somebody has to take it over by then. */
  async settle() {
    await settled(this.frame);
    const end = Date.now() + RESTS_MS;
    while (Date.now() < end && (await this.frame.evaluate(() => document.activeElement === document.body)))
      await this.page.waitForTimeout(30);
    await settled(this.frame);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Where the focus is, with its name and role as the browser tells them to screen readers. */
  async here() {
    const [seen, spoken] = await Promise.all([this.frame.evaluate(() => window.objektivEyes.look()), this.spoken()]);
    return { ...seen, ...spoken };
  }

  async spoken() {
    const { result } = await this.cdp.send('Runtime.evaluate', {
      expression:
        "document.activeElement?.matches('.pane iframe') ? document.activeElement.contentDocument.activeElement : null",
    });
    if (!result.objectId) return { inPane: false, name: '', role: '' };
    const { nodes } = await this.cdp.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    void this.cdp.send('Runtime.releaseObject', { objectId: result.objectId }).catch(() => undefined);
    const [node] = nodes;
    return {
      inPane: true,
      ignored: node?.ignored ?? true,
      name: node?.name?.value ?? '',
      role: node?.role?.value ?? '',
    };
  }

  /** Looks at what has the focus now, and notes all that is wrong with it. */
  async check() {
    const here = await this.here();
    if (!here.inPane) return here;
    const label = `${here.role} «${here.name.slice(0, 60)}»`;
    if (here.lost) this.note(`the focus is lost (after ${this.last ?? 'nothing'})`);
    else {
      if (here.ignored || here.name.trim() === '') this.note(`no name: ${here.html}`);
      for (const fault of here.faults) this.note(`${label} ${fault}`);
      if (here.contrast !== null && here.contrast < CONTRAST)
        this.note(`${label}: what shows the focus has a contrast of ${here.contrast.toFixed(1)}`);
    }
    for (const fault of here.left) this.note(fault);
    this.last = label;
    return here;
  }

  /** Presses Tab until what has this name has the focus; every stop on the way is looked at. */
  async tabTo(name, { role, back = false, most = MOST_STOPS } = {}) {
    const isIt = (here) => here.inPane && !here.lost && matches(here.name, name) && (!role || here.role === role);
    const stops = [];
    let here = await this.check();
    for (let at = 0; at < most && !isIt(here); at++) {
      await this.press(back ? 'Shift+Tab' : 'Tab');
      here = await this.check();
      stops.push(here.inPane ? here.name : '–');
    }
    assert.ok(isIt(here), `${this.step}: Tab never came to ${name}; it came to ${stops.join(' | ')}`);
    return here;
  }

  /** Tab to something and Enter (or another key) on it; then the focus must be somewhere that can be seen. */
  async choose(name, { key = 'Enter', ...how } = {}) {
    await this.tabTo(name, how);
    await this.press(key);
  }

  /** Tab leads out of the pane at its end: nothing holds the focus. */
  async leave() {
    for (let at = 0; at < MOST_STOPS; at++) {
      await this.press('Tab');
      if (!(await this.check()).inPane) return;
    }
    assert.fail(`${this.step}: Tab does not lead out of the pane`);
  }

  /** Waits until the focus has come to what has this name: after work, by itself. */
  async comesTo(name, role) {
    const end = Date.now() + COMES_MS;
    for (;;) {
      const { inPane, name: at, role: as } = await this.spoken();
      if (inPane && matches(at, name) && (!role || as === role)) return this.check();
      if (Date.now() > end)
        assert.fail(
          `${this.step}: the focus never came to ${name}; it is at ${inPane ? `${as} «${at}»` : 'the workbook'}`,
        );
      await this.page.waitForTimeout(50);
    }
  }
}

function matches(name, wanted) {
  return wanted instanceof RegExp ? wanted.test(name) : name === wanted;
}

/** Runs in the pane. Remembers how each thing looked with the focus, to compare it with how it looks without. */
function installEyes() {
  const SIDES = ['Top', 'Right', 'Bottom', 'Left'];
  const COLOURS = [
    'outlineColor',
    'backgroundColor',
    'boxShadow',
    'textDecorationColor',
    ...SIDES.map((side) => `border${side}Color`),
  ];
  const SHAPES = [
    'outlineStyle',
    'outlineWidth',
    'transform',
    'opacity',
    'textDecorationLine',
    'textDecorationStyle',
    ...SIDES.map((side) => `border${side}Width`),
  ];
  let before = null;

  const rgba = (text) => {
    const found = /rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)/.exec(text);
    return found ? [...found.slice(1, 4).map(Number), found[4] === undefined ? 1 : Number(found[4])] : null;
  };
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrastOf = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = (node) => {
    for (let at = node; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour && colour[3] > 0.99) return colour;
    }
    return [255, 255, 255, 1];
  };
  /** the element, what Fluent draws the ring of a field on (its parents and what stands beside it), and what is drawn before and after them */
  const parts = (node) => {
    const around = [node, node.parentElement, node.parentElement?.parentElement, node.nextElementSibling].filter(
      Boolean,
    );
    return around.flatMap((each) => [null, '::before', '::after'].map((pseudo) => [each, pseudo]));
  };
  const looksOf = (node) =>
    parts(node).map(([each, pseudo]) => {
      const style = getComputedStyle(each, pseudo);
      return Object.fromEntries([...COLOURS, ...SHAPES].map((name) => [name, style[name]]));
    });
  /** The best contrast among the colours of what is different; null when nothing is. */
  const difference = (focused, plain, behind) => {
    let best = null;
    focused.forEach((look, at) => {
      const changed = Object.keys(look).filter((name) => look[name] !== plain[at]?.[name]);
      if (changed.length === 0) return;
      best ??= 0;
      for (const name of COLOURS) {
        const drawn =
          name === 'outlineColor'
            ? look.outlineStyle !== 'none' &&
              parseFloat(look.outlineWidth) > 0 &&
              changed.some((each) => each.startsWith('outline'))
            : name.startsWith('text')
              ? look.textDecorationLine !== 'none' && changed.some((each) => each.startsWith('text'))
              : name.startsWith('border')
                ? parseFloat(look[name.replace('Color', 'Width')]) > 0 &&
                  (changed.includes(name) || changed.some((each) => /Width|transform|opacity/.test(each)))
                : changed.includes(name);
        const colour = drawn ? rgba(look[name]) : null;
        if (colour && colour[3] > 0.5) best = Math.max(best, contrastOf(colour, behind));
      }
    });
    return best;
  };
  const label = (node) =>
    `${node.tagName.toLowerCase()} «${(node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 50)}»`;

  /** What covers the middle, the top or the bottom of it, or where it is out of sight. */
  const coverOf = (node) => {
    const [box] = node.getClientRects();
    if (!box || box.width < 1 || box.height < 1) return ['has no size'];
    if (getComputedStyle(node).visibility !== 'visible') return ['is invisible'];
    const x = Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1);
    if (box.right <= 0 || box.left >= innerWidth) return ['is beside the pane'];
    const tall = box.height > innerHeight / 2;
    const inset = Math.min(3, box.height / 4);
    const rows = tall ? [box.top + inset] : [box.top + inset, (box.top + box.bottom) / 2, box.bottom - inset];
    const faults = new Set();
    for (const y of rows) {
      if (y < 0 || y >= innerHeight) {
        faults.add(y < 0 ? 'is above the view' : 'is below the view');
        continue;
      }
      const hit = document.elementFromPoint(x, y);
      const own = hit === node || node.contains(hit) || (hit && hit.contains(node)) || node.labels?.[0]?.contains(hit);
      if (!own) faults.add(`is hidden under ${hit ? label(hit) : 'nothing'}`);
    }
    return [...faults];
  };

  /** Borders and rings fade in: what counts is how they look in the end. */
  const settle = () => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  };

  const look = () => {
    settle();
    const node = document.activeElement;
    const lost = !node || node === document.body || node === document.documentElement;
    const left = [];
    let contrast = null;
    if (before && before.node !== node && before.node.isConnected && before.node.checkVisibility()) {
      const seen = difference(before.looks, looksOf(before.node), before.behind);
      if (seen === null) left.push(`${before.label}: nothing shows that it has the focus`);
      else if (seen < 3) left.push(`${before.label}: what shows the focus has a contrast of ${seen.toFixed(1)}`);
    }
    before = lost
      ? null
      : { node, looks: looksOf(node), behind: ground(node.parentElement ?? node), label: label(node) };
    return {
      lost,
      left,
      contrast,
      faults: lost ? [] : coverOf(node),
      html: node ? node.outerHTML.slice(0, 120) : '',
    };
  };
  window.objektivEyes = { look };
}
