import { computeInWorker } from '../../../src/app/compute-in-worker';

/** What the pane sees of a worker that takes everything and then ends: the events a browser sends. */
class Ending extends EventTarget {
  ended = false;

  constructor(private readonly last: Event) {
    super();
  }

  postMessage(): void {
    setTimeout(() => this.dispatchEvent(this.last), 0);
  }

  terminate(): void {
    this.ended = true;
  }
}

const grid = {
  sheet: 'Лист1',
  file: null,
  origin: { row: 0, column: 0 },
  values: [['а']],
  merges: [],
  numberFormats: null,
  hiddenRows: [],
};

function computing(...events: readonly Event[]) {
  const workers: Ending[] = [];
  const compute = computeInWorker(() => {
    const worker = new Ending(events[workers.length] ?? new Event('error'));
    workers.push(worker);
    return worker as unknown as Worker; // -- the part of it that is used
  });
  return { workers, check: () => compute.check([grid], {}) };
}

describe('a worker that ends in the middle', () => {
  it.each(['error', 'messageerror'])(
    'is a failure that says what to do (%s), and the next call has a new one',
    async (kind) => {
      const { workers, check } = computing(new Event(kind), new Event(kind));
      await expect(check()).rejects.toMatchObject({ name: 'HostFailure', code: 'computeLost', written: [] });
      await expect(check()).rejects.toMatchObject({ code: 'computeLost' });
      expect(workers.map(({ ended }) => ended)).toEqual([true, true]);
    },
  );

  it('is a mistake of ours where the program itself has failed', async () => {
    const failed = Object.assign(new Event('error'), { message: 'x is not a function' });
    const { check } = computing(failed);
    await expect(check()).rejects.toThrow('x is not a function');
  });
});
