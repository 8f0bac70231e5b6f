import { useShell } from '../shell-context';
import { levelChartColors, type LevelChartColors } from '../../reports/level-chart-colors';
import { PALETTES, type PaletteId } from '../../reports/palettes';

const known = new Map<PaletteId, LevelChartColors>();

/** Colours of the levels in charts, as chosen in the settings of the workbook; they can be told apart on the light and the dark theme. */
export function useLevelColors(): LevelChartColors {
  const { settings } = useShell();
  const palette = settings?.palette ?? 'orangeBlue';
  const colors = known.get(palette) ?? levelChartColors(PALETTES[palette]);
  known.set(palette, colors);
  return colors;
}
