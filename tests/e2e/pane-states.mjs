/** Every state of the pane in the order of a working day: the tests of accessibility and the pictures walk through the same. */
import { inModel, openBench, settled } from './bench-driver.mjs';

const SLOW = { timeout: 60_000 };
/** so long each round trip takes while work is to be seen going on */
const SLOW_EXCEL_MS = 1_500;

/**
 * Opens the bench on the sample and calls `look` at each state with its name, the pane's frame and the page. `t` is the translator of the
 * language; `context` goes to the browser.
 */
export async function walkStates({ browser, t, context = {}, width = 320 }, look) {
  const visit = await openBench(browser, { search: { lang: t.language }, context });
  const walk = new Walk(visit, t, look);
  await visit.page.getByText(t('bench.message.sample')).waitFor();
  await setWidth(visit.page, width);
  await firstPlaces(walk);
  await longWork(walk);
  await analysisAndSchools(walk);
  await oneSchool(walk);
  await marksAndReports(walk);
  await checking(walk);
  await templates(walk);
  await historyOf(walk);
  await settingsAndHelp(walk);
  await failures(walk);
  await visit.close();
}

export async function setWidth(page, width) {
  await page.evaluate((wanted) => {
    const { style } = document.querySelector('.pane');
    style.width = `${wanted}px`;
    style.minWidth = '0';
  }, width);
}

class Walk {
  constructor(visit, t, look) {
    Object.assign(this, visit, { t, look });
    this.frame = visit.page.frames().find((each) => each.url().includes('taskpane'));
  }

  button(key, params) {
    return this.pane.getByRole('button', { name: this.t(key, params), exact: true }).filter({ visible: true });
  }

  place(name) {
    return this.pane.getByRole('tab', { name: this.t(`pane.place.${name}`) }).click();
  }

  text(key, params) {
    return this.pane.getByText(this.t(key, params)).filter({ visible: true }).first();
  }

  /** Parts inside parts appear when the outer one is opened. */
  async openAll(name) {
    for (let round = 0; round < 3; round++) {
      await this.frame.evaluate((id) => {
        for (const each of document.querySelectorAll(`#place-${id} details`))
          if (each.checkVisibility()) each.open = true;
      }, name);
      await this.page.waitForTimeout(100);
    }
  }

  async state(name) {
    // nothing is pointed at, and what fades in has its last colours
    await this.page.mouse.move(2, 2);
    await settled(this.frame);
    await this.look({ name, frame: this.frame, page: this.page });
  }

  host(work, argument) {
    return this.page.evaluate(`(${work})(window.objektivBench.host, ${JSON.stringify(argument ?? null)})`);
  }
}

async function firstPlaces(walk) {
  await walk.button('start.action.analyse').waitFor(SLOW);
  await walk.state('overview');
  await walk.openAll('overview');
  await walk.state('overview, all parts');
  await walk.place('risk');
  await walk.button('pane.risk.toAnalysis').waitFor();
  await walk.state('schools before');
  await walk.place('analysis');
  await walk.button('pane.analysis.run').waitFor();
  await walk.state('analysis before');
}

async function longWork(walk) {
  await walk.host((host, latency) => host.setLatency(latency), SLOW_EXCEL_MS);
  await walk.button('pane.analysis.run').click();
  await walk.button('pane.cancel').waitFor(SLOW);
  await walk.state('long work');
  await walk.button('pane.cancel').click();
  await walk.text('pane.cancelled').waitFor(SLOW);
  await walk.host((host) => host.setLatency(0));
  await walk.state('stopped work');
}

async function analysisAndSchools(walk) {
  await walk.place('analysis');
  await walk.button('pane.analysis.run').click();
  await walk.button('pane.analysis.again').waitFor(SLOW);
  await walk.state('analysis');
  await walk.openAll('analysis');
  await walk.state('analysis, all parts');
  await walk.place('risk');
  await walk.pane.locator('[data-key] button').first().waitFor(SLOW);
  await walk.state('schools');
  await walk.button('schools.filters').click();
  await walk.state('schools with filters');
  const search = walk.pane.getByRole('searchbox', { name: walk.t('schools.search') });
  await search.fill('ы'.repeat(12));
  await walk.text('schools.noneShown').waitFor();
  await walk.state('schools, none found');
  await walk.button('schools.reset').click();
}

async function oneSchool(walk) {
  await walk.pane.locator('[data-key] button').first().click();
  await walk.button('schools.goTo').waitFor(SLOW);
  await walk.state('school');
  await walk.openAll('risk');
  await walk.state('school, all parts');
  const shows = walk.pane.locator('article figure button[aria-expanded="false"]');
  while ((await shows.count()) > 0) await shows.first().click();
  await walk.state('school, numbers of the charts');
  const inserts = walk.pane.getByRole('button', { name: new RegExp(`^${walk.t('chart.insert')}`) });
  await inserts.first().click();
  await walk.state('chart to insert');
  await walk.button('repair.preview').click();
  await walk.button('pane.templates.insert').waitFor(SLOW);
  await walk.state('chart, preview');
  await walk.button('pane.templates.insert').click();
  await walk.text('chart.inserted', { sheet: walk.t('chart.sheet') }).waitFor(SLOW);
  await walk.state('chart inserted');
  await walk.button('schools.goTo').click();
  await walk.page.waitForTimeout(500);
  await walk.state('school shown in the sheets');
  await walk.pane.getByRole('button', { name: new RegExp(walk.t('schools.back')) }).click();
}

async function marksAndReports(walk) {
  await walk.button('marks.preview').click();
  await walk.button('marks.apply').waitFor(SLOW);
  await walk.openAll('risk');
  await walk.state('marks, choice');
  await walk.button('marks.apply').click();
  await walk.text('marks.applied').waitFor(SLOW);
  await walk.openAll('risk');
  await walk.state('marks applied');
  await walk.button('reports.panel.open').click();
  await walk.state('reports');
  await walk.openAll('risk');
  await walk.button('repair.preview').click();
  await walk.button('reports.panel.apply').waitFor(SLOW);
  await walk.state('reports, preview');
  await walk.button('reports.panel.apply').click();
  await walk.button('pane.takeBack').waitFor(SLOW);
  await walk.state('reports inserted');
  await walk.button('repair.measures').click();
  await walk.openAll('risk');
  await walk.state('measures');
  await walk.button('recheck.open').click();
  await walk.openAll('risk');
  await walk.state('recheck');
}

async function checking(walk) {
  await walk.place('check');
  await walk.button('pane.check.run').waitFor();
  await walk.state('check before');
  await walk.button('pane.check.run').click();
  await walk.button('pane.check.again').waitFor(SLOW);
  await walk.state('check');
  await walk.openAll('check');
  await walk.state('check, all parts');
  await walk.pane
    .getByRole('button', { name: new RegExp(`^${walk.t('repair.showAll', { count: 0 }).split('(')[0]}`) })
    .first()
    .click();
  await walk.button('repair.apply').waitFor(SLOW);
  await walk.state('fixes, preview');
  await walk.button('repair.apply').click();
  await walk.button('pane.takeBack').waitFor(SLOW);
  // what was written is checked anew by itself
  await walk.pane.getByRole('button', { name: walk.t('pane.check.again'), exact: true, disabled: false }).waitFor(SLOW);
  await walk.state('fixes applied');
  await walk.button('calendar.heading').click();
  await walk.state('deadlines');
}

async function templates(walk) {
  await walk.place('templates');
  await walk.pane.locator('#place-templates').getByRole('heading').first().waitFor();
  await walk.openAll('templates');
  await walk.state('templates');
  const title = walk.t('templates.municipal-roadmap.title');
  await walk.button('pane.templates.chooseNamed', { title }).click();
  await walk.openAll('templates');
  await walk.state('template, parameters');
  await walk.button('pane.templates.preview').click();
  await walk.button('pane.templates.insert').waitFor(SLOW);
  await walk.state('template, preview');
  await walk.button('pane.templates.insert').click();
  await walk.button('pane.goToSheet').waitFor(SLOW);
  await walk.state('template inserted');
}

async function historyOf(walk) {
  const name = await inModel(walk.page, (model) => model.sheets.at(-1).name);
  await inModel(walk.page, (model, sheet) => model.sheetByName(sheet).setValues(90, 0, [['моя запись']]), name);
  await walk.button('pane.history').click();
  const action = walk.t('plans.insertTemplate', { name });
  await walk.button('undo.takeBackNamed', { action }).waitFor(SLOW);
  await walk.state('last actions');
  await walk.button('undo.takeBackNamed', { action }).click();
  await walk.button('undo.force').waitFor(SLOW);
  await walk.state('last actions, conflict');
  await walk.button('undo.keep').click();
  await walk.text('undo.kept').waitFor(SLOW);
  await walk.state('last actions, kept');
}

async function settingsAndHelp(walk) {
  await walk.button('pane.place.settings').click();
  await walk.button('settings.save').waitFor(SLOW);
  await walk.state('settings');
  await walk.openAll('settings');
  await walk.state('settings, all parts');
  await walk.pane.getByLabel(walk.t('settings.name.strongQ')).fill('x');
  await walk.pane.getByText(walk.t('settings.fix')).waitFor();
  await walk.state('settings with a problem');
  await walk.button('settings.discard').click();
  await walk.button('pane.place.help').click();
  await walk.pane.getByRole('heading', { name: walk.t('help.heading') }).waitFor();
  await walk.state('help');
  await walk.openAll('help');
  await walk.state('help, all entries');
}

async function failures(walk) {
  await walk.place('analysis');
  await walk.host((host) => host.order({ at: 'sync', n: 1, failure: 'sessionLost' }));
  await walk.button('pane.analysis.again').click();
  await walk.text('failures.sessionLost').waitFor(SLOW);
  await walk.state('failure');
}
