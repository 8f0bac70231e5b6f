import type { PlanOperation } from '../../plan/workbook-plan';
import type { LevelColors } from '../palettes';
import { FILL } from './look';

/** How much white the fill of rare values has: as far from the strong one as in the usual colours. */
const RARE = 0.62;

/** The sheet in the colours that the user has chosen for the levels; other fills stay. Signs and words say the same without colour. */
export function inLevelColors(operations: readonly PlanOperation[], colors: LevelColors): readonly PlanOperation[] {
  if (colors.strong === FILL.strong && colors.check === FILL.check) return operations;
  const fills = new Map<string, string>([
    [FILL.strong, colors.strong],
    [FILL.veryRare, colors.strong],
    [FILL.rare, paler(colors.strong, RARE)],
    [FILL.check, colors.check],
  ]);
  return operations.map((operation): PlanOperation => {
    const fill = operation.kind === 'setFormat' ? fills.get(operation.format.fill ?? '') : undefined;
    if (operation.kind !== 'setFormat' || fill === undefined) return operation;
    return { ...operation, format: { ...operation.format, fill } };
  });
}

function paler(color: string, white: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(part + (255 - part) * white));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
