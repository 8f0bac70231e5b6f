import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../../src/roadmap/rules/registry';
import {
  CERTAIN_DEFECTS,
  OTHER_DEFECTS,
  corpusFigures,
  falsePer30,
  measureClean,
  measureDefect,
  recallOf,
  type CorpusFigures,
} from '../../fixtures/roadmap/corpus/measure-corpus';

const LOWEST_RECALL = 0.9;
const MOST_FALSE_PER_30 = 1;
const measured = new Map<string, CorpusFigures>();

describe('tables written for measuring', () => {
  it.each(Object.entries({ ...CERTAIN_DEFECTS, ...OTHER_DEFECTS }))('%s is found', (code, defect) => {
    const figures = measureDefect(code, defect);
    measured.set(code, figures);
    expect(RULES.map((rule) => rule.code)).toContain(code);
    expect(figures.cases).toBeGreaterThan(0);
    if (recallOf([figures]) < LOWEST_RECALL) expect(figures.missed).toEqual([]);
  });

  it('give no finding when they are clean', () => {
    const clean = measureClean();
    expect(clean.measures).toBeGreaterThanOrEqual(60);
    expect(clean.extra).toEqual([]);
  });

  it('give at most one false finding per 30 measures beside a defect', () => {
    expect(measured.size).toBeGreaterThan(40);
    expect(falsePer30([...measured.values()])).toBeLessThanOrEqual(MOST_FALSE_PER_30);
  });

  it('have the figures that docs/rules.md shows', () => {
    expect(readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8')).toContain(corpusFigures());
  });
});
