import type { PartyRef, TemplateDefinition } from './definition';

const NAMES: Readonly<Record<Exclude<PartyRef, 'authority'>, string>> = {
  coordinator: 'муниципальный координатор ВПР',
  methodists: 'методисты муниципальной методической службы',
  associations: 'руководители муниципальных методических объединений',
  heads: 'руководители ОО',
  deputies: 'заместители руководителей ОО по учебной работе',
  schoolCoordinators: 'школьные координаторы ВПР',
  experts: 'эксперты предметных комиссий',
  observers: 'общественные наблюдатели',
  psychologists: 'педагоги-психологи ОО',
  teachers: 'учителя-предметники',
  commission: 'члены муниципальной комиссии по перепроверке',
  specialists: 'специалисты органа управления образованием',
};

export const AUTHORITY_PLACE = 'Орган управления образованием ____________';

export function authorityName(authority: string): string {
  return authority.trim() === '' ? AUTHORITY_PLACE : authority.trim();
}

export function partiesText(parties: readonly PartyRef[], authority: string): string {
  const names = parties.map((party) => (party === 'authority' ? authorityName(authority) : NAMES[party]));
  const text = names.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Parties of the template for the cells' list, the most frequent first. */
export function partyChoices(definition: TemplateDefinition, authority: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const section of definition.sections) {
    for (const measure of section.measures) {
      for (const party of measure.responsible) {
        const name = partiesText([party], authority);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
