import type { AnalysisReport } from '../../../src/app/api';
import type { Assessment, AssessmentData, School } from '../../../src/domain/assessment';
import type { IndicatorResult, Level } from '../../../src/domain/outcome';
import type { AssessmentResult, SchoolResult } from '../../../src/risk/analysis';

/** What a screen shows, written by hand: the view is under test, not the statistics. */
export const mathematics: Assessment = { procedure: 'ВПР', subject: 'Математика', grade: 5, year: 2024 };

export function school(login: string, name: string): School {
  return { key: login, login, name, municipality: null };
}

const blank: IndicatorResult = {
  value: null,
  z: null,
  p: null,
  n: 45,
  ci: null,
  flags: [],
  reason: null,
  detail: {},
};

export function schoolResult(of: School, level: Level, pq: readonly [number, number] | null, n = 45): SchoolResult {
  return {
    school: of,
    n,
    level,
    indicators: {
      pass_rate: { ...blank, value: 0.9778, ci: [0.885, 0.9961], n },
      bunch_guard: pq ? { ...blank, value: 7.432, z: 3.71, p: pq[0], n } : { ...blank, reason: 'N_SMALL', n },
    },
    combined: pq ? { P1: { p: pq[0], q: pq[1] } } : {},
    reasons: [],
  };
}

export const schools = {
  five: school('edu200005', 'СОШ № 5'),
  ten: school('edu200010', 'СОШ № 10'),
  lyceum: school('edu200001', 'Лицей № 1'),
  small: school('edu200099', 'СОШ с. Малое'),
};

export const mathematicsResult: AssessmentResult = {
  assessment: mathematics,
  data: emptyData(mathematics),
  set: 'P1',
  schools: [
    schoolResult(schools.small, 'insufficient', null, 4),
    schoolResult(schools.lyceum, 'none', [0.4, 0.6]),
    schoolResult(schools.ten, 'strong', [0.003, 0.04]),
    schoolResult(schools.five, 'strong', [0.00002, 0.0004]),
  ],
  crashed: [],
  warnings: [],
};

export const report: AnalysisReport = {
  analysis: {
    variant: 'steady',
    sources: [],
    assessments: [mathematicsResult],
    schools: mathematicsResult.schools.map((result) => ({
      school: result.school,
      level: result.level,
      flaggedYears: [],
      results: [{ assessment: mathematics, result }],
    })),
    status: 'complete',
    crashed: [],
  },
  notes: [],
};

function emptyData(assessment: Assessment): AssessmentData {
  return {
    assessment,
    max: null,
    scale: null,
    schools: [],
    tasks: [],
    pupils: null,
    distribution: null,
    marks: null,
    journal: null,
    completion: null,
    sources: [],
  };
}
