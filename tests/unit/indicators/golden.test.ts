import type { IndicatorResult, SetId } from '../../../src/domain/outcome';
import { concordanceOf } from '../../../src/indicators/models/concordance';
import { taskResiduals } from '../../../src/indicators/models/task-residuals';
import { reportHardness } from '../../../src/indicators/he-agg';
import { buildStatistics } from '../../../src/indicators/statistics/build-statistics';
import { analyseAssessments } from '../../../src/risk/analyse';
import type { AnalysisOptions, AssessmentResult } from '../../../src/risk/analysis';
import { memberZ } from '../../../src/risk/combine';
import { Comparison } from './compare';
import {
  CUTS,
  distribution,
  expected,
  individualResults,
  marksReport,
  reports,
  withLinkedPupils,
  type Tree,
  type TreeValue,
} from './golden-case';

const options: AnalysisOptions = { reference: 'loo', scale: CUTS, openTasks: expected.open_tasks };
const earlier = [distribution(2024), distribution(2025)];

const newest = (analysed: readonly AssessmentResult[]): AssessmentResult => {
  const found = analysed.find(({ assessment }) => assessment.year === 2026);
  if (!found) throw new Error('2026 is not there');
  return found;
};

const fromPupils = newest(analyseAssessments([withLinkedPupils(individualResults()), ...earlier], options).assessments);
const fromReports = newest(
  analyseAssessments([...earlier, reports()], { ...options, reference: 'region' }).assessments,
);

/** A place in the tree of expected numbers. */
function at(tree: TreeValue | undefined, ...path: readonly (string | number)[]): TreeValue {
  let here: TreeValue | undefined = tree;
  for (const key of path) {
    if (here === null || here === undefined) return null;
    here = (here as unknown as Record<string | number, TreeValue | undefined>)[key]; // -- the path names keys and indices
  }
  return here ?? null;
}

function schoolOf(assessment: AssessmentResult, login: string) {
  const found = assessment.schools.find(({ school }) => school.login === login);
  if (!found) throw new Error(`${login} is not there`);
  return found;
}

/** Compares every school and gives the comparison, so that the caller can state how much was compared. */
function forEverySchool(
  assessment: AssessmentResult,
  compare: (c: Comparison, result: (id: string) => IndicatorResult, tree: Tree, login: string) => void,
): Comparison {
  const comparison = new Comparison();
  for (const [login, tree] of Object.entries(expected.schools)) {
    const school = schoolOf(assessment, login);
    const result = (id: string): IndicatorResult => {
      const found = school.indicators[id];
      if (!found) throw new Error(`no ${id}`);
      return found;
    };
    compare(comparison, result, tree, login);
  }
  return comparison;
}

const both = { 'pupil rows': fromPupils, reports: fromReports } as const;

describe.each(Object.entries(both))('golden case from %s', (_, assessment) => {
  it('gives level, interval, effect and z of the mean', () => {
    const c = forEverySchool(assessment, (found, result, tree, login) => {
      const level = result('level');
      const name = (field: string) => `${login} level.${field}`;
      found.equal(name('n'), level.n, at(tree, 'n'));
      found.number(name('mean'), level.value, at(tree, 'level', 'mean'));
      found.number(name('sd'), level.detail['sd'], at(tree, 'level', 'sd'));
      found.number(name('lo'), level.ci?.[0] ?? null, at(tree, 'level', 'ci95', 0));
      found.number(name('hi'), level.ci?.[1] ?? null, at(tree, 'level', 'ci95', 1));
      found.number(name('d'), level.detail['d'], at(tree, 'level', 'd'));
      found.number(name('eb'), level.detail['eb'], at(tree, 'level', 'eb'));
      found.number(name('ebSd'), level.detail['ebSd'], at(tree, 'level', 'eb_sd'));
      found.number(name('z'), level.z, at(tree, 'level', 'z_mean'));
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(24 * 9);
  });

  it('gives pass and quality rate with Wilson intervals and the counts of marks', () => {
    const c = forEverySchool(assessment, (found, result, tree, login) => {
      for (const id of ['pass_rate', 'quality_rate']) {
        found.number(`${login} ${id}`, result(id).value, at(tree, id, 'share'));
        found.number(`${login} ${id} lo`, result(id).ci?.[0] ?? null, at(tree, id, 'ci95', 0));
        found.number(`${login} ${id} hi`, result(id).ci?.[1] ?? null, at(tree, id, 'ci95', 1));
      }
      for (const mark of [2, 3, 4, 5])
        found.equal(
          `${login} mark ${String(mark)}`,
          at(result('groups').detail, 'groups', mark - 2, 'n'),
          at(tree, 'marks', mark),
        );
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(24 * 10);
  });

  it('gives bunching smooth, raw and guarded, in total and per cut', () => {
    const c = forEverySchool(assessment, (found, result, tree, login) => {
      for (const mode of ['smooth', 'raw', 'guard']) {
        const own = result(`bunch_${mode}`);
        compareBunching(
          found,
          `${login} ${mode}`,
          { value: own.value, p: own.p, z: own.z, ...own.detail },
          at(tree, 'bunching', mode),
        );
      }
      found.equal(
        `${login} guard mode`,
        result('bunch_guard').detail['mode'] ?? null,
        at(tree, 'bunching', 'guard', 'mode'),
      );
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(21 * (3 * 5 + 2 * 3 * 8 + 1) + 3 * 4);
  });

  it('gives journal counts, shares and their intervals', () => {
    const c = forEverySchool(assessment, (found, result, tree, login) => {
      const journal = result('journal');
      for (const side of ['lowered', 'confirmed', 'raised'])
        found.equal(`${login} ${side}`, journal.detail[side], at(tree, 'journal', side));
      const { detail } = journal;
      for (const i of [0, 1, 2]) {
        found.number(`${login} share ${String(i)}`, at(detail, 'shares', i), at(tree, 'journal', 'shares', i));
        found.number(`${login} lo ${String(i)}`, at(detail, 'ci', i, 0), at(tree, 'journal', 'ci95', i, 0));
        found.number(`${login} hi ${String(i)}`, at(detail, 'ci', i, 1), at(tree, 'journal', 'ci95', i, 1));
      }
      if (journal.reason === null) found.equal(`${login} nj`, journal.n, at(tree, 'journal', 'n'));
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(24 * 12 + 23);
  });

  it('gives yoy and bunching over all years', () => {
    const c = forEverySchool(assessment, (found, result, tree, login) => {
      found.number(`${login} yoy`, result('yoy').value, at(tree, 'dynamics', 'yoy'));
      found.number(`${login} z_yoy`, result('yoy').z, at(tree, 'dynamics', 'z_yoy'));
      found.equal(`${login} previous`, result('yoy').detail['previous'] ?? 0, at(tree, 'dynamics', 'n_previous') ?? 0);
      found.number(`${login} z_bunch_multi`, result('bunch_multi').z, at(tree, 'dynamics', 'z_bunch_multi'));
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(24 * 4);
  });

  it('gives the practice rules', () => {
    const c = forEverySchool(assessment, (found, result, tree, login) => {
      found.equal(`${login} B1`, result('B1').detail['flagged'], at(tree, 'rules', 'B1'));
      found.number(`${login} B2`, result('B2').value, at(tree, 'rules', 'B2_ratio'));
      found.number(`${login} B2n`, result('B2n').value, at(tree, 'rules', 'B2n_ratio'));
      found.equal(`${login} B3`, result('B3').detail['flagged'] ?? null, at(tree, 'rules', 'B3'));
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(24 * 4);
  });

  it('gives mu, s2w and tau2 of the level', () => {
    const [first] = assessment.schools;
    const c = new Comparison();
    const { mu, within, between } = first?.indicators['level']?.detail ?? {};
    c.number('mu', mu, at(expected.intermediate, 'level', 'mu'));
    c.number('s2w', within, at(expected.intermediate, 'level', 's2w'));
    c.number('tau2', between, at(expected.intermediate, 'level', 'tau2'));
    expect(c.differences).toEqual([]);
  });
});

function compareBunching(c: Comparison, name: string, own: Tree, wanted: TreeValue): void {
  if (wanted === null) {
    c.number(`${name} z`, own['z'], null);
    return;
  }
  c.equal(`${name} K`, own['K'], at(wanted, 'K'));
  c.number(`${name} E`, own['E'], at(wanted, 'E'));
  c.number(`${name} excess`, own['excess'], at(wanted, 'excess'));
  c.probability(`${name} p`, own['p'], at(wanted, 'p'));
  c.number(`${name} z`, own['z'], at(wanted, 'z'));
  for (const i of at(wanted, 'cuts') === null ? [] : [0, 1, 2]) {
    for (const field of ['mark', 'cut', 'N', 'K'])
      c.equal(`${name} ${String(i)} ${field}`, at(own, 'cuts', i, field), at(wanted, 'cuts', i, field));
    for (const field of ['pi', 'E', 'theta'])
      c.number(`${name} ${String(i)} ${field}`, at(own, 'cuts', i, field), at(wanted, 'cuts', i, field));
    c.probability(`${name} ${String(i)} p`, at(own, 'cuts', i, 'p'), at(wanted, 'cuts', i, 'p'));
  }
}

describe('golden case from pupil rows only', () => {
  it('gives kappa and gaps of two', () => {
    const c = forEverySchool(fromPupils, (found, result, tree, login) => {
      found.number(`${login} kappa`, result('kappa').value, at(tree, 'journal', 'kappa'));
      found.equal(`${login} up`, result('gap2').detail['up'], at(tree, 'journal', 'gap2_up'));
      found.equal(`${login} down`, result('gap2').detail['down'], at(tree, 'journal', 'gap2_down'));
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(72);
  });

  it('gives journal bunching and confirmation excess', () => {
    const c = forEverySchool(fromPupils, (found, result, tree, login) => {
      found.number(`${login} jbunch z`, result('jbunch').z, at(tree, 'jbunch', 'z'));
      found.probability(`${login} jbunch p`, result('jbunch').p, at(tree, 'jbunch', 'p'));
      found.number(`${login} conf`, result('conf').value, at(tree, 'journal', 'conf_excess'));
      found.number(`${login} z_conf`, result('conf').z, at(tree, 'journal', 'z_conf'));
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(96);
  });

  it('gives the task profile and open tasks', () => {
    const c = forEverySchool(fromPupils, (found, result, tree, login) => {
      found.number(`${login} HE`, result('HE').value, at(tree, 'tasks', 'HE'));
      found.number(`${login} z_HE`, result('HE').z, at(tree, 'tasks', 'z_HE'));
      found.number(`${login} open`, result('open').value, at(tree, 'tasks', 'open'));
      found.number(`${login} z_open`, result('open').z, at(tree, 'tasks', 'z_open'));
      found.equal(
        `${login} complete`,
        result('HE').detail['complete'] ?? result('HE').n,
        at(tree, 'tasks', 'n_complete'),
      );
    });
    for (const id of ['HE', 'open'])
      c.number(
        `tau2 ${id}`,
        fromPupils.schools[0]?.indicators[id]?.detail['tau2'],
        at(expected.intermediate, 'tau2', id),
      );
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(122);
  });

  it('gives class concordance before and after the empirical null, and every class', () => {
    const c = forEverySchool(fromPupils, (found, result, tree, login) => {
      const sim = result('sim');
      found.number(`${login} sim`, sim.value, at(tree, 'concordance', 'sim'));
      found.number(`${login} z_sim`, sim.z, at(tree, 'concordance', 'z_sim'));
      found.number(`${login} z_sim'`, memberZ(sim), at(tree, 'concordance', 'z_sim_calibrated'));
      const wanted = at(tree, 'concordance', 'classes');
      const own = new Map(
        concordance?.classes.filter((group) => login === logins[group.school]).map((group) => [group.name, group]),
      );
      for (const group of Array.isArray(wanted) ? (wanted as readonly Tree[]) : []) {
        // -- an array of classes
        const found_ = own.get(String(group['class']));
        const name = `${login} ${String(group['class'])}`;
        found.equal(`${name} n`, found_?.n, group['n']);
        found.number(`${name} T`, found_?.T, group['T']);
        found.number(`${name} funnel`, found_?.zFunnel, group['z_funnel']);
        found.number(`${name} z`, found_?.z, group['z']);
      }
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBeGreaterThan(24 * 3 + 24 * 4);
  });

  const statistics = buildStatistics(fromPupils.data, null);
  const concordance = concordanceOf(statistics);
  const logins = fromPupils.data.schools.map(({ login }) => login);

  it('gives the intermediate numbers of tasks and classes', () => {
    const c = new Comparison();
    const hardness = taskResiduals(statistics)?.hardness;
    expected.tasks.forEach(({ code }, j) => {
      c.number(`hardness ${code}`, hardness?.[j], at(expected.intermediate, 'hardness', code));
      c.number(`sd ${code}`, concordance?.sd[j], at(expected.intermediate, 'concordance', 'sd', code));
    });
    c.number('nu', concordance?.nu, at(expected.intermediate, 'concordance', 'nu'));
    c.number('tau2', concordance?.tau2, at(expected.intermediate, 'concordance', 'tau2'));
    const sim = fromPupils.schools[0]?.indicators['sim']?.detail ?? {};
    c.number('shift', sim['shift'], at(expected.intermediate, 'empirical_null_sim', 'shift'));
    c.number('scale', sim['scale'], at(expected.intermediate, 'empirical_null_sim', 'scale'));
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(34);
  });

  it('gives value added of linked pupils', () => {
    const c = forEverySchool(fromPupils, (found, result, tree, login) => {
      found.number(`${login} va`, result('va').value, at(tree, 'value_added', 'va'));
      found.number(`${login} z_va`, result('va').z, at(tree, 'value_added', 'z_va'));
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(48);
  });

  it('gives completion of tasks and identical answer vectors', () => {
    const c = forEverySchool(fromPupils, (found, result, tree, login) => {
      const detail = result('completion').detail;
      for (const { code } of expected.tasks)
        found.number(`${login} ${code}`, at(detail, 'tasks', code), at(tree, 'display', 'completion', code));
      found.number(`${login} base`, detail['base'], at(tree, 'display', 'completion_base'));
      found.number(`${login} advanced`, detail['advanced'], at(tree, 'display', 'completion_advanced'));
      found.number(`${login} O`, result('identical').value, at(tree, 'display', 'identical_pairs'));
      found.number(`${login} E`, result('identical').detail['E'], at(tree, 'display', 'identical_expected'));
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(24 * 19);
  });
});

describe('golden case from reports only', () => {
  it('gives confirmation excess, task profile and open tasks of the reports', () => {
    const c = forEverySchool(fromReports, (found, result, tree, login) => {
      found.number(`${login} bunch`, result('bunch_guard').z, at(tree, 'reports', 'z_bunch_guard'));
      found.number(`${login} conf`, result('conf_agg').value, at(tree, 'reports', 'conf_delta'));
      found.number(`${login} z_conf`, result('conf_agg').z, at(tree, 'reports', 'z_conf_agg'));
      found.number(`${login} HEagg`, result('HEagg').value, at(tree, 'reports', 'HEagg'));
      found.number(`${login} z_HEagg`, result('HEagg').z, at(tree, 'reports', 'z_HEagg'));
      found.number(`${login} OPENagg`, result('OPENagg').value, at(tree, 'reports', 'OPENagg'));
      found.number(`${login} z_OPENagg`, result('OPENagg').z, at(tree, 'reports', 'z_OPENagg'));
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(168);
  });

  it('gives the hardness of the report', () => {
    const c = new Comparison();
    const hardness = reportHardness(buildStatistics(reports(), CUTS));
    expected.tasks.forEach(({ code }, j) => {
      c.number(code, hardness?.[j], at(expected.intermediate, 'hardness_reports', code));
    });
    expect(c.differences).toEqual([]);
  });

  it('gives bunching against the region row', () => {
    const c = forEverySchool(fromReports, (found, result, tree, login) => {
      for (const mode of ['smooth', 'raw', 'guard']) {
        const wanted = at(tree, 'bunching_region', mode);
        if (wanted === null) continue;
        const own = at(result(`bunch_${mode}`).detail, 'reference');
        compareBunching(found, `${login} region ${mode}`, own as Tree, wanted); // -- present where a number is expected
      }
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(21 * (3 * 5 + 2 * 3 * 8));
  });

  it('gives the same rates from the report of marks alone', () => {
    const marksOnly = newest(analyseAssessments([marksReport()], { reference: 'loo' }).assessments);
    const c = forEverySchool(marksOnly, (found, result, tree, login) => {
      for (const id of ['pass_rate', 'quality_rate']) {
        found.number(`${login} ${id}`, result(id).value, at(tree, id, 'share'));
        found.number(`${login} ${id} lo`, result(id).ci?.[0], at(tree, id, 'ci95', 0));
        found.number(`${login} ${id} hi`, result(id).ci?.[1], at(tree, id, 'ci95', 1));
      }
    });
    expect(c.differences).toEqual([]);
    expect(marksOnly.set).toBeNull();
    expect(new Set(marksOnly.schools.map(({ level }) => level))).toEqual(new Set(['insufficient']));
  });
});

describe('golden combination', () => {
  const oneYear = newest(analyseAssessments([individualResults()], options).assessments);
  const reportsOneYear = newest(analyseAssessments([reports()], options).assessments);
  const cases: readonly (readonly [SetId, AssessmentResult])[] = [
    ['P1', oneYear],
    ['P4', fromPupils],
    ['A1', reportsOneYear],
    ['A4', fromReports],
  ];

  it.each(cases)('gives members, p, q and level of %s', (set, assessment) => {
    expect(assessment.set).toBe(set);
    const members = expected.sets[set] ?? [];
    const c = forEverySchool(assessment, (found, result, tree, login) => {
      const wanted = at(tree, 'combined', set);
      for (const member of members)
        found.number(`${login} ${member}`, memberZ(result(member)), at(wanted, 'z', member));
      const school = schoolOf(assessment, login);
      found.probability(`${login} p`, school.combined[set]?.p ?? null, at(wanted, 'p'));
      found.probability(`${login} q`, school.combined[set]?.q ?? null, at(wanted, 'q'));
      found.equal(`${login} level`, school.level, at(wanted, 'level'));
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(24 * (members.length + 3));
  });

  it('gives P1 and P4 side by side when earlier years are there', () => {
    const c = forEverySchool(fromPupils, (found, _, tree, login) => {
      found.probability(
        `${login} P1`,
        schoolOf(fromPupils, login).combined.P1?.p ?? null,
        at(tree, 'combined', 'P1', 'p'),
      );
    });
    expect(c.differences).toEqual([]);
  });

  it('names a cause for every school at level strong or check and for no other', () => {
    for (const assessment of [oneYear, fromPupils, reportsOneYear, fromReports])
      for (const { level, reasons } of assessment.schools) {
        expect(reasons.length > 0).toBe(level === 'strong' || level === 'check');
        expect(reasons.map(({ p }) => p)).toEqual(reasons.map(({ p }) => p).sort((a, b) => a - b));
      }
  });
});

describe('golden reasons', () => {
  const tests = [
    'level',
    'bunch_smooth',
    'bunch_raw',
    'bunch_guard',
    'jbunch',
    'conf',
    'conf_agg',
    'HE',
    'open',
    'sim',
    'yoy',
    'bunch_multi',
    'va',
  ];

  it('says why a number is missing, and nothing where it is there', () => {
    const c = forEverySchool(fromPupils, (found, result, tree, login) => {
      const wanted = at(tree, 'reasons') as Tree; // -- a record of codes
      for (const id of tests)
        found.equal(`${login} ${id}`, result(id).reason, wanted['all_tests'] ?? wanted[id] ?? null);
      for (const id of ['journal', 'kappa', 'B3']) found.equal(`${login} ${id}`, result(id).reason, wanted[id] ?? null);
    });
    expect(c.differences).toEqual([]);
    expect(c.count).toBe(24 * 16);
  });

  it('says the same from reports', () => {
    const c = forEverySchool(fromReports, (found, result, tree, login) => {
      const wanted = at(tree, 'reasons') as Tree; // -- a record of codes
      for (const id of ['bunch_guard', 'conf_agg', 'HEagg', 'OPENagg', 'yoy', 'bunch_multi', 'journal', 'B3'])
        found.equal(
          `${login} ${id}`,
          result(id).reason,
          (['journal', 'B3'].includes(id) ? null : wanted['all_tests']) ?? wanted[id] ?? null,
        );
    });
    expect(c.differences).toEqual([]);
  });
});
