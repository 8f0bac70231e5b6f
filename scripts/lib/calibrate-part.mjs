/** One process of scripts/calibrate.mjs: simulates and measures its share of the municipalities. */
import { measureMunicipality } from '../../src/calibration/measure.ts';
import { SETTINGS } from '../../src/calibration/settings.ts';
import { simulateMunicipality } from '../../src/calibration/simulate.ts';

process.once('message', ({ setting: name, seed, first, step, municipalities }) => {
  const setting = SETTINGS.find((known) => known.name === name);
  const records = [];
  for (let index = first; index < municipalities; index += step)
    records.push(...measureMunicipality(simulateMunicipality(setting, seed, index), index));
  process.send(records, () => process.disconnect());
});
