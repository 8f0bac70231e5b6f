import { Stage, whole, type Part, type Ready, type Seen } from './fault-stage';

/** Makes the workbook before the action. */
export type Flow = () => Promise<Ready>;

export interface FaultOptions {
  /** what has to be the same; all of the workbook if nothing else is said */
  readonly seen?: Seen;
  /** calls that may fail without the action failing: they only make it quicker, or follow it */
  readonly dispensable?: RegExp;
  /** one try takes as long as twenty others: in the usual run only a few */
  readonly heavy?: boolean;
}

/** After an action has been done and recorded, the list is looked at: is it too long? Nothing depends on the answer. */
const SHORTENING = /^(Settings( \?)?)?$/;

/** Every call fails, as is done before a release. */
const all = process.env['OBJEKTIV_ALL_FAULTS'] === '1';
const patience = 1_800_000;

/** Comparing texts is much faster than comparing what they tell; that is done only to show a difference. */
function expectSame(place: unknown, after: string, before: string): void {
  if (after === before) return;
  try {
    expect(JSON.parse(after)).toEqual(JSON.parse(before));
  } catch (error) {
    throw new Error(`at ${JSON.stringify(place)}: ${String(error)}`, { cause: error });
  }
}

interface Dumped {
  readonly sheets: readonly { readonly name: string }[];
}

const sheetsOf = (text: string): Dumped['sheets'] => (JSON.parse(text) as [Dumped])[0].sheets; // -- written by `whole`

/** Several sheets go one after another; when the second cannot go, the first is gone for good, and that is said. Nothing else has changed. */
function expectOnlyGone(place: unknown, written: readonly string[], after: string, before: string): void {
  const left = sheetsOf(before).filter(({ name }) => !written.includes(name));
  expect([place, JSON.stringify(sheetsOf(after))]).toEqual([place, JSON.stringify(left)]);
  expect(sheetsOf(after).length + written.length).toBe(sheetsOf(before).length);
}

/** How often a kind of call has failed in this file so far. */
const failedBefore = new Map<string, number>();
const OFTEN = 1;
/** Calls, and round trips, of each part of an action that fail whatever their kind. */
const SPREAD = 5;
/** Of actions that take as long as twenty others. */
const SPREAD_OF_HEAVY = 3;

/** The first, the last and some between; before a release all of them. */
function some<T>(list: readonly T[], spread: number): readonly T[] {
  if (all || list.length <= spread) return list;
  return Array.from(
    { length: spread },
    (_, i) => list.slice(Math.floor(((list.length - 1) * i) / (spread - 1)))[0],
  ).filter((each) => each !== undefined);
}

/**
 * The calls that fail, from 1. A sheet is made by hundreds of calls of a few kinds: in the usual run the first and the last of each kind
 * fail, in the first actions that have it, and some calls of every action.
 */
function failing({ calls }: Part, spreadOver: number): readonly number[] {
  if (all) return calls.map((_, i) => i + 1);
  const spread = some(
    calls.map((_, i) => i + 1),
    spreadOver,
  );
  if (spreadOver === SPREAD_OF_HEAVY) return spread;
  const ends = new Map<string, { first: number; last: number }>();
  calls.forEach(({ kind }, i) => ends.set(kind, { first: ends.get(kind)?.first ?? i + 1, last: i + 1 }));
  const rare = [...ends].filter(([kind]) => (failedBefore.get(kind) ?? 0) < OFTEN);
  for (const [kind] of rare) failedBefore.set(kind, (failedBefore.get(kind) ?? 0) + 1);
  const places = new Set([...spread, ...rare.flatMap(([, { first, last }]) => [first, last])]);
  return [...places].sort((a, b) => a - b);
}

/** The last call of each round trip: there most of it has been carried out. */
function lastOfEachTrip({ calls }: Part, spread: number): readonly number[] {
  return some(
    calls.flatMap(({ sync }, i) => (calls[i + 1]?.sync === sync ? [] : [i + 1])),
    spread,
  );
}

/** An action of the pane is done whole or not at all, wherever Excel fails, and what remains is said. */
export function failsEverywhere(
  name: string,
  flow: Flow,
  { seen = whole, dispensable, heavy = false }: FaultOptions = {},
): void {
  describe(name, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await Stage.open(await flow(), seen);
    }, patience);
    // a workbook and a library of its own for each action are too much to keep
    afterAll(() => {
      stage = Stage.closed;
    });

    /** Each with its place: the part of the action and the number. */
    const spread = heavy ? SPREAD_OF_HEAVY : SPREAD;
    const places = <T>(of: (part: Part, spread: number) => readonly T[]): { part: Part; n: T; place: unknown }[] =>
      stage.parts.flatMap((part, i) => of(part, spread).map((n) => ({ part, n, place: [i, n] })));
    const trips = ({ syncs }: Part): readonly number[] =>
      some(
        Array.from({ length: syncs }, (_, i) => i + 1),
        spread,
      );

    it(
      'is done whole or not at all, at whichever call Excel fails',
      async () => {
        const tried = places(failing);
        const unnoticed: unknown[] = [];
        for (const { part, n, place } of tried) {
          const { result, now } = await stage.run(part, { at: 'action', n, code: 'GeneralException' });
          const { kind = '' } = part.calls[n - 1] ?? {};
          if (!result.ok && kind.endsWith('() Delete') && result.failure.written.length > 0)
            expectOnlyGone(place, result.failure.written, now, stage.before);
          else {
            if (!result.ok) expect([place, kind, result.failure.written]).toEqual([place, kind, []]);
            expectSame([place, kind], now, result.ok ? part.after : stage.before);
          }
          if (result.ok && !(dispensable ?? SHORTENING).test(kind)) unnoticed.push([place, kind]);
        }
        expect(unnoticed).toEqual([]);
      },
      patience,
    );

    it(
      'is done whole or not at all, when a round trip is lost',
      async () => {
        for (const { part, n, place } of places(trips)) {
          const both = ['sessionLost', 'generic'] as const;
          for (const failure of all ? both : both.slice(n % 2, (n % 2) + 1)) {
            const { result, now } = await stage.run(part, { at: 'sync', n, failure });
            if (!result.ok) expect([place, failure, result.failure.written]).toEqual([place, failure, []]);
            expectSame([place, failure], now, result.ok ? part.after : stage.before);
          }
        }
      },
      patience,
    );

    it('is done when Excel asks to wait, at any round trip', async () => {
      const restore = withoutWaiting();
      try {
        for (const { part, n, place } of places(trips)) {
          const { result, now } = await stage.run(part, { at: 'sync', n, failure: 'throttled' });
          expect([place, result.ok]).toEqual([place, true]);
          expectSame(place, now, part.after);
        }
      } finally {
        restore();
      }
    }, 60_000);

    it('waits until the user has finished typing into a cell', async () => {
      for (const part of stage.parts) {
        const finish = stage.ready.excel.host.startCellEdit();
        setTimeout(finish, 5);
        const { result, now } = await stage.run(part);
        expect(result).toMatchObject({ ok: true });
        expectSame(0, now, part.after);
      }
    });

    it('says what remains when it cannot be put back', async () => {
      for (const { part, n, place } of places(lastOfEachTrip)) {
        const sync = part.calls[n - 1]?.sync ?? 0;
        const lost = [1, 2, 3, 4, 5, 6].map((i) => ({ at: 'sync', n: sync + i, failure: 'generic' }) as const);
        const { result, now } = await stage.run(part, { at: 'action', n, code: 'GeneralException' }, ...lost);
        if (result.ok) expectSame(place, now, part.after);
        else if (now !== stage.before) expect([place, result.failure.written]).not.toEqual([place, []]);
      }
    });
  });
}

/** Pauses of half a second and more take no time; the order of what happens stays. */
function withoutWaiting(): () => void {
  const real = globalThis.setTimeout;
  const quick = jest.spyOn(globalThis, 'setTimeout');
  quick.mockImplementation((work, milliseconds) => real(work, (milliseconds ?? 0) >= 500 ? 0 : milliseconds));
  return () => {
    quick.mockRestore();
  };
}
