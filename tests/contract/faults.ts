import type { App, Result } from '../../src/app/api';
import { value } from './book-bench';
import { dumpModel, type ExcelHarness } from './excel-harness';

/** One action of the pane from reading to writing, as the user sees it: it answers with a value or with a failure. */
export type Step = (pane: App) => Promise<Result<unknown>>;

/** A workbook before the action. */
export interface Ready {
  readonly excel: ExcelHarness;
  /** another pane over the same workbook, which remembers nothing */
  another(): App;
  readonly step: Step;
}

/** Makes the same workbook each time. */
export type Flow = () => Promise<Ready>;

export interface FaultOptions {
  /** only each so many-th call fails; OBJEKTIV_ALL_FAULTS=1 tries them all, as is done before a release */
  readonly stride?: number;
  /** what has to be the same; all of the workbook if nothing else is said */
  readonly seen?: (excel: ExcelHarness) => string;
}

type Seen = NonNullable<FaultOptions['seen']>;

const all = process.env['OBJEKTIV_ALL_FAULTS'] === '1';
const patience = 600_000;

/** Everything the workbook holds. Ids of actions differ from run to run; everything else must not. */
export function whole(excel: ExcelHarness): string {
  const text = JSON.stringify([dumpModel(excel.model), [...excel.model.customXml.values()]]);
  return text
    .replaceAll(/objektiv-[0-9a-z]{8}(?![0-9a-z])/g, 'chart')
    .replaceAll(/[0-9a-z]{8}-[0-9a-z]{4}/g, 'id')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'at');
}

/** Comparing texts is much faster than comparing what they tell; that is done only to show a difference. */
function expectSame(place: number, after: string, before: string): void {
  if (after !== before) expect([place, JSON.parse(after)]).toEqual([place, JSON.parse(before)]);
}

/** The action is then applied or refused; a preview that fails is the end of it. */
export async function shown<T>(
  pane: App,
  preview: Promise<Result<T>>,
  planOf: (seen: T) => Parameters<App['apply']>[0],
): Promise<Result<unknown>> {
  const result = await preview;
  return result.ok ? pane.apply(planOf(result.value)) : result;
}

async function counted(flow: Flow, seen: Seen): Promise<{ actions: number; syncs: number; after: string }> {
  const { excel, another, step } = await flow();
  excel.host.mark();
  value(await step(another()));
  const { actions, syncs } = excel.host.counters();
  return { actions, syncs, after: seen(excel) };
}

/** The action is tried on one workbook, as long as each failure has left it as it was. */
async function failAtEach(flow: Flow, stride: number, seen: Seen): Promise<{ tried: number; refused: number }> {
  const { actions, after } = await counted(flow, seen);
  let refused = 0;
  let tried = 0;
  let ready = await flow();
  let before = seen(ready.excel);
  for (let n = 1; n <= actions; n += stride) {
    tried += 1;
    ready.excel.host.clearFaults();
    ready.excel.host.order({ at: 'action', n, code: 'GeneralException' });
    const result = await ready.step(ready.another());
    if (result.ok) {
      // the library's own releasing of references may take the failure, and nobody notices
      expectSame(n, seen(ready.excel), after);
      ready = await flow();
      before = seen(ready.excel);
      continue;
    }
    refused += 1;
    expect([n, result.failure.written]).toEqual([n, []]);
    expectSame(n, seen(ready.excel), before);
  }
  return { tried, refused };
}

/** An action of the pane is done whole or not at all, wherever Excel fails, and what remains is said. */
export function failsEverywhere(name: string, flow: Flow, { stride = 1, seen = whole }: FaultOptions = {}): void {
  describe(name, () => {
    it(
      'is done whole or not at all, at whichever call Excel fails',
      async () => {
        const { tried, refused } = await failAtEach(flow, all ? 1 : stride, seen);
        expect(refused).toBeGreaterThan(tried * 0.5);
      },
      patience,
    );

    it.each(['sessionLost', 'generic'] as const)(
      'is done whole or not at all, when a round trip is lost (%s)',
      async (failure) => {
        const { syncs, after } = await counted(flow, seen);
        for (let n = 1; n <= syncs; n++) {
          const { excel, another, step } = await flow();
          const before = seen(excel);
          excel.host.order({ at: 'sync', n, failure });
          const result = await step(another());
          if (!result.ok) expect([n, result.failure.written]).toEqual([n, []]);
          expectSame(n, seen(excel), result.ok ? after : before);
        }
      },
      patience,
    );

    it('is done when Excel asks to wait, at any round trip', async () => {
      const { syncs, after } = await counted(flow, seen);
      const { excel, another, step } = await flow();
      excel.host.order({ at: 'sync', n: syncs, failure: 'throttled' });
      value(await step(another()));
      expectSame(syncs, seen(excel), after);
    });

    it('waits until the user has finished typing into a cell', async () => {
      const { after } = await counted(flow, seen);
      const { excel, another, step } = await flow();
      const finish = excel.host.startCellEdit();
      const result = step(another());
      setTimeout(finish, 30);
      value(await result);
      expectSame(0, seen(excel), after);
    });

    it('says what remains when it cannot be put back', async () => {
      const { actions, syncs } = await counted(flow, seen);
      const { excel, another, step } = await flow();
      const before = seen(excel);
      excel.host.order({ at: 'action', n: actions, code: 'GeneralException' });
      for (let n = 1; n <= 4; n++) excel.host.order({ at: 'sync', n: syncs + n, failure: 'generic' });
      const result = await step(another());
      if (!result.ok && seen(excel) !== before) expect(result.failure.written).not.toEqual([]);
    });
  });
}
