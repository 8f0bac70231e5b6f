import type { DeadlineSpec, MeasureSpec, PartyRef } from './definition';
import { schoolsText } from './fill-text';

/** A school at risk with what was found, in words of the user's language. */
export interface FlaggedSchool {
  /** number («8») or name as it should stand in the plan */
  readonly name: string;
  readonly strong: boolean;
  readonly results: readonly {
    /** «русский язык», as in the sheets; null unknown */
    readonly subject: string | null;
    /** «Русский язык, 4 класс, 2026 год» */
    readonly assessment: string;
    readonly level: string;
    readonly reasons: readonly string[];
    /** ids of the indicators behind the reasons */
    readonly indicators: readonly string[];
  }[];
}

const JOURNAL = /^(?:journal|kappa|jbunch|gap2|groups)/;
const ALIKE = /^(?:identical|sim)/;
const CONFIRMATION = /^(?:conf|va)/;

/** Measures that follow from what was found: for all, by subject, and by kind of sign. */
export function measuresFor(flagged: readonly FlaggedSchool[]): readonly MeasureSpec[] {
  const all = schoolsText(flagged.map(({ name }) => name));
  const having = (wanted: (school: FlaggedSchool) => boolean): string | null => {
    const names = flagged.filter(wanted).map(({ name }) => name);
    return names.length === 0 ? null : schoolsText(names);
  };
  const withSign = (pattern: RegExp): string | null =>
    having(({ results }) => results.some(({ indicators }) => indicators.some((id) => pattern.test(id))));
  const subjects = bySubjects(flagged);
  const optional = (schools: string | null, make: (schools: string) => MeasureSpec): readonly MeasureSpec[] =>
    schools === null ? [] : [make(schools)];
  return [
    measure(
      `Сообщение руководителям ${all} показателей, по которым отмечены признаки необъективности, и запрос пояснений`,
      { until: [9, 11] },
      ['authority', 'coordinator'],
    ),
    measure(
      `Разбор показателей на педагогических советах ${all} и письменные пояснения муниципальному координатору`,
      { until: [9, 30] },
      ['heads', 'deputies'],
    ),
    ...subjects.map(({ subject, schools }) =>
      measure(
        `Перепроверка работ${subject} в ${schools}: работы вблизи границ отметок и случайная выборка остальных`,
        { until: [10, 16] },
        ['commission', 'coordinator'],
      ),
    ),
    ...subjects.map(({ subject, schools }) =>
      measure(
        `Практикум по критериям оценивания${subject} для учителей ${schools} с пробной проверкой одних и тех же ответов`,
        { month: 11 },
        ['methodists', 'associations'],
      ),
    ),
    ...optional(withSign(JOURNAL), (schools) =>
      measure(
        `Сравнение отметок по журналу с результатами внешних работ тех же обучающихся в ${schools}`,
        { text: 'по итогам каждой четверти' },
        ['deputies', 'schoolCoordinators'],
      ),
    ),
    ...optional(withSign(ALIKE), (schools) =>
      measure(
        `Рассадка и смена организаторов в аудиториях ${schools}, исключающие помощь и списывание`,
        {
          text: 'в дни проведения ВПР',
        },
        ['heads', 'schoolCoordinators'],
      ),
    ),
    ...optional(withSign(CONFIRMATION), (schools) =>
      measure(
        `Анализ того, как результаты подтверждаются экзаменами и работами следующих классов, в ${schools}`,
        { month: 12 },
        ['coordinator', 'deputies'],
      ),
    ),
    ...optional(
      having(({ strong }) => strong),
      (schools) =>
        measure(`Выездное изучение внутренней системы оценки качества образования в ${schools}`, { until: [12, 11] }, [
          'specialists',
          'methodists',
        ]),
    ),
    measure(`Направление общественных наблюдателей в каждую аудиторию ${all}`, { text: 'в дни проведения ВПР' }, [
      'authority',
      'observers',
    ]),
    measure(
      `Проверка работ ${all} комиссией, в которую входят учителя других школ`,
      { text: 'по графику проверки работ' },
      ['experts', 'coordinator'],
    ),
    measure(`Отчёт руководителей ${all} о выполнении мер и решение о дальнейшем сопровождении`, { until: [6, 11] }, [
      'authority',
      'heads',
    ]),
  ];
}

const measure = (title: string, deadline: DeadlineSpec, responsible: readonly PartyRef[]): MeasureSpec => ({
  title,
  deadline,
  responsible,
  result: '',
});

/** Subjects with their schools; subjects of the same schools share a measure. */
function bySubjects(
  flagged: readonly FlaggedSchool[],
): readonly { readonly subject: string; readonly schools: string }[] {
  const schoolsOf = new Map<string, Set<string>>();
  for (const { name, results } of flagged)
    for (const { subject } of results) {
      if (subject === null) continue;
      const schools = schoolsOf.get(subject) ?? new Set<string>();
      schools.add(name);
      schoolsOf.set(subject, schools);
    }
  const groups = new Map<string, string[]>();
  for (const [subject, schools] of schoolsOf) {
    const key = schoolsText([...schools]);
    groups.set(key, [...(groups.get(key) ?? []), subject]);
  }
  if (groups.size === 0) return [{ subject: '', schools: schoolsText(flagged.map(({ name }) => name)) }];
  return [...groups].map(([schools, subjects]) => ({
    subject: ` по ${subjects.length === 1 ? 'предмету' : 'предметам'} ${subjects.map((each) => `«${each.toLowerCase()}»`).join(', ')}`,
    schools,
  }));
}
