import type { Random } from './random';
import type { SampleSchool, Treatment } from './sample-types';

export interface SimulatedSchool extends Omit<SampleSchool, 'pupils'> {
  /** mean ability of its pupils against the municipality, in logits */
  readonly effect: number;
  readonly size: number;
  readonly previousSize: number;
}

/** Invented villages: schools outside the town bear their names. */
const VILLAGES = [
  'Ключевое',
  'Заречное',
  'Берёзовка',
  'Полянское',
  'Каменный Лог',
  'Светлый Яр',
  'Отрадное',
  'Новая Слобода',
];

/** Schools of the sample that are treated, by place; further schools repeat the pattern. */
const TREATMENTS: Readonly<Record<number, Treatment>> = {
  4: 'bunching',
  7: 'openTasks',
  10: 'bunching',
  13: 'dictated',
  16: 'journal',
  19: 'openTasks',
};
const PATTERN = 24;
const LYCEUM = 2;
const GYMNASIUM = 5;
const CENTRE = 12;
const FIRST_VILLAGE = 16;
/** A village school with fewer pupils than a test needs. */
const TINY = 23;
const TINY_SIZE = 6;

/** Schools with their names, sizes and strengths. */
export function createSchools(random: Random, count: number, meanSize: number): SimulatedSchool[] {
  return Array.from({ length: count }, (_, i) => {
    const place = i % PATTERN;
    const village = place >= FIRST_VILLAGE;
    // a treated school is large enough for its treatment to be seen in one year
    const treatment = TREATMENTS[place] ?? 'honest';
    const spread = village && treatment === 'honest' ? 0.35 : treatment === 'honest' ? 1 : 1.35;
    const drawn = Math.max(3, Math.round(meanSize * spread * (0.75 + 0.5 * random.next())));
    const size = place === TINY ? Math.min(drawn, TINY_SIZE) : drawn;
    return {
      login: `edu${String(990101 + i)}`,
      name: nameOf(i, place, village),
      kind: place === LYCEUM ? 'lyceum' : place === GYMNASIUM ? 'gymnasium' : 'school',
      treatment,
      effect: place === LYCEUM ? 0.85 : place === GYMNASIUM ? 0.5 : random.normal(village ? -0.15 : 0, 0.3),
      size,
      previousSize: Math.max(3, size + random.below(7) - 3),
    };
  });
}

function nameOf(index: number, place: number, village: boolean): string {
  const number = index + 1;
  if (place === LYCEUM) return `МАОУ «Лицей №${number}»`;
  if (place === GYMNASIUM) return `МБОУ «Гимназия №${number}»`;
  if (place === CENTRE && index < PATTERN) return 'МБОУ «Центр образования «Горизонт»';
  const place2 = VILLAGES[place - FIRST_VILLAGE];
  if (village && place2 !== undefined && index < PATTERN)
    return `МКОУ «${place % 2 === 0 ? 'СОШ' : 'ООШ'} с. ${place2}»`;
  return `МБОУ «СОШ №${number}»`;
}
