/** From values to places, with the round numbers that stand at the axis. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
}

const steps = [1, 2, 2.5, 5, 10];

/** Excel's habit: from zero, in about five round steps, unless the axis says otherwise. */
export function scaleOf(values: readonly number[], minimum?: number, maximum?: number): Scale {
  const low = minimum ?? Math.min(0, ...values);
  const high = maximum ?? Math.max(low, ...values);
  const span = high > low ? high - low : 1;
  const power = 10 ** Math.floor(Math.log10(span / 5));
  const step = (steps.find((each) => each * power >= span / 5) ?? 10) * power;
  const first = minimum ?? Math.floor(low / step) * step;
  const last = maximum ?? Math.ceil((low + span) / step - 1e-9) * step;
  const count = Math.floor((last - first) / step + 1e-9);
  return {
    minimum: first,
    maximum: last,
    ticks: Array.from({ length: count + 1 }, (_, i) => Number((first + i * step).toPrecision(12))),
  };
}

export function place(scale: Scale, value: number, from: number, to: number): number {
  const share = (value - scale.minimum) / (scale.maximum - scale.minimum || 1);
  return from + Math.min(1, Math.max(0, share)) * (to - from);
}
