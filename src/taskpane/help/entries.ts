import type { Translator } from '../../i18n/translator';
import { matchesSearch } from '../view/template-search';
import type { IndicatorFacts } from './facts';
import { INDICATOR_FACTS } from './indicator-facts';

export const SECTIONS = ['use', 'level', 'term', 'honest', 'ability', 'indicator', 'glossary'] as const;
export type Section = (typeof SECTIONS)[number];

export interface HelpEntry {
  readonly id: string;
  readonly section: Section;
  readonly title: string;
  readonly text: string;
  /** only for indicators */
  readonly facts: IndicatorFacts | null;
}

/** Entries with a title and a text; the indicators and the glossary are counted from their sources. */
const PLAIN = [
  'use.keys',
  'use.undo',
  'use.data',
  'level.strong',
  'level.check',
  'level.none',
  'level.insufficient',
  'term.p',
  'term.q',
  'term.z',
  'term.sets',
  'term.scale',
  'term.similar',
  'term.context',
  'term.steady',
  'honest.alarms',
  'honest.use',
  'ability.rates',
  'ability.boundaries',
  'ability.journal',
  'ability.tasks',
  'ability.classes',
  'ability.years',
  'ability.compare',
] as const;

/** The whole help in the language of the translator, in the order of its sections. */
export function helpEntries(t: Translator): readonly HelpEntry[] {
  const plain = PLAIN.flatMap((id) => entryOf(id, t));
  const indicators = INDICATOR_FACTS.map((facts): HelpEntry => ({
    id: `indicator.${facts.id}`,
    section: 'indicator',
    title: t.dynamic(`indicators.${facts.id}.name`),
    // an indicator that came after its text was written is shown by its facts
    text: t.has(`help.indicator.${facts.id}.means`) ? t.dynamic(`help.indicator.${facts.id}.means`) : '',
    facts,
  }));
  const glossary: HelpEntry[] = [];
  for (let n = 0; t.has(`help.glossary.${n}.title`); n++) glossary.push(...entryOf(`glossary.${n}`, t));
  return [...plain, ...indicators, ...glossary];
}

function entryOf(id: string, t: Translator): HelpEntry[] {
  const section = SECTIONS.find((each) => id.startsWith(`${each}.`));
  if (!section) return [];
  return [{ id, section, title: t.dynamic(`help.${id}.title`), text: t.dynamic(`help.${id}.text`), facts: null }];
}

/** Entries that hold every typed word; an indicator is found by its id and short name too. */
export function foundEntries(entries: readonly HelpEntry[], typed: string, t: Translator): readonly HelpEntry[] {
  if (typed.trim() === '') return entries;
  return entries.filter(({ title, text, facts }) => {
    const names = facts === null ? '' : `${facts.id} ${t.dynamic(`indicators.${facts.id}.short`)}`;
    return matchesSearch(`${title} ${text} ${names}`, typed);
  });
}
