import { B1 } from './b1';
import { B2 } from './b2';
import { B2n } from './b2n';
import { B3 } from './b3';
import { bunchGuard } from './bunch-guard';
import { bunchMulti } from './bunch-multi';
import { bunchRaw } from './bunch-raw';
import { bunchSelf } from './bunch-self';
import { bunchSmooth } from './bunch-smooth';
import { completion } from './completion';
import { conf } from './conf';
import { confAgg } from './conf-agg';
import { gap2 } from './gap2';
import { groups } from './groups';
import { HE } from './he';
import { HEagg } from './he-agg';
import { HEaggCurve } from './he-agg-curve';
import { identical } from './identical';
import type { Indicator } from './indicator';
import { jbunch } from './jbunch';
import { journal } from './journal';
import { kappa } from './kappa';
import { level } from './level';
import { open } from './open';
import { OPENagg } from './open-agg';
import { openAggYoy } from './open-agg-yoy';
import { openYoy } from './open-yoy';
import { passRate } from './pass-rate';
import { qualityRate } from './quality-rate';
import { sim } from './sim';
import { tail } from './tail';
import { va } from './va';
import { yoy } from './yoy';

/** All indicators in the order of the definition. Adding one: a file with its docstring and spec, one line here, texts, tests. */
export const indicators: readonly Indicator[] = [
  level,
  passRate,
  qualityRate,
  bunchSmooth,
  bunchRaw,
  bunchGuard,
  journal,
  kappa,
  jbunch,
  conf,
  confAgg,
  HE,
  HEagg,
  open,
  OPENagg,
  sim,
  yoy,
  bunchMulti,
  va,
  completion,
  groups,
  gap2,
  identical,
  bunchSelf,
  tail,
  openYoy,
  openAggYoy,
  HEaggCurve,
  B1,
  B2,
  B2n,
  B3,
];
