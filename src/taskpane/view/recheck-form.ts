import { DEFAULT_SEED, DEFAULT_SHARE, type SampleOptions } from '../../recheck/sample';

/** Share in percent and seed as typed. */
export interface RecheckForm {
  readonly percent: string;
  readonly seed: string;
}

export const emptyRecheckForm: RecheckForm = { percent: String(100 * DEFAULT_SHARE), seed: String(DEFAULT_SEED) };

/** What cannot be used falls back to a tenth and seed 1. */
export function sampleOptions({ percent, seed }: RecheckForm): SampleOptions {
  const share = Number(percent.replace(',', '.')) / 100;
  const drawn = Number(seed);
  return {
    share: share > 0 && share <= 1 ? share : DEFAULT_SHARE,
    seed: seed.trim() !== '' && Number.isSafeInteger(drawn) && drawn >= 0 ? drawn : DEFAULT_SEED,
  };
}
