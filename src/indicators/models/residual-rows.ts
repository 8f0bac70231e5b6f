import type { TaskTable } from '../statistics/statistics';

/** Rows that wait for their products: few enough for the processor's own memory. */
const ROWS = 128;

/** Sums over the residuals of pupils, taken one pupil after another. */
export class ResidualRows {
  readonly groupSums: Float64Array;
  private readonly groupSquares: Float64Array;
  private readonly products: Float64Array;
  private readonly waiting: Float64Array;
  private readonly count: number;
  private length = 0;

  constructor(private readonly tasks: TaskTable) {
    this.count = tasks.codes.length;
    this.groupSums = new Float64Array(tasks.groups.length * this.count);
    this.groupSquares = new Float64Array(tasks.groups.length * this.count);
    this.products = new Float64Array(this.count * this.count);
    this.waiting = new Float64Array(ROWS * this.count);
  }

  /** Pupil i, whose expected points begin at `cell`. */
  add(i: number, expected: Float64Array, cell: number): void {
    const { count, waiting, groupSums, groupSquares, length } = this;
    const { points, group } = this.tasks;
    const from = i * count;
    const to = group[i]! * count;
    const row = length * count;
    for (let j = 0; j < count; j++) {
      const residual = points[from + j]! - expected[cell + j]!;
      waiting[row + j] = residual;
      groupSums[to + j]! += residual;
      groupSquares[to + j]! += residual * residual;
    }
    this.length = length + 1;
    if (this.length === ROWS) this.multiply();
  }

  /** Everything of the pupils that were added. */
  sums(): {
    readonly groupSums: Float64Array;
    readonly groupSquares: Float64Array;
    readonly products: Float64Array;
  } {
    // rows of nothing change no sum
    this.waiting.fill(0, this.length * this.count);
    this.multiply();
    const { count, products, groupSums, groupSquares } = this;
    for (let j = 0; j < count; j++) for (let k = 0; k < j; k++) products[k * count + j] = products[j * count + k]!;
    return { groupSums, groupSquares, products };
  }

  private multiply(): void {
    addProducts(this.waiting, this.count, this.products);
    this.length = 0;
  }
}

/** Sums of products of two columns, lower half; four rows at a time spare most of the writing. */
function addProducts(rows: Float64Array, count: number, products: Float64Array): void {
  for (let a = 0; a < ROWS * count; a += 4 * count) {
    const b = a + count;
    const c = b + count;
    const d = c + count;
    for (let j = 0; j < count; j++) {
      const ea = rows[a + j]!;
      const eb = rows[b + j]!;
      const ec = rows[c + j]!;
      const ed = rows[d + j]!;
      const to = j * count;
      for (let k = 0; k <= j; k++)
        products[to + k]! += ea * rows[a + k]! + eb * rows[b + k]! + ec * rows[c + k]! + ed * rows[d + k]!;
    }
  }
}
