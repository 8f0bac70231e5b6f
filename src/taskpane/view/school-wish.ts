import { noFilter, type SchoolFilter } from './school-filter';

/** What another place of the pane asks the list of schools to show when it is opened next. */
let wish: SchoolFilter | null = null;

export function wishSchools(part: Partial<SchoolFilter>): void {
  wish = { ...noFilter, ...part };
}

/** The wish, once. */
export function takeWish(): SchoolFilter | null {
  const taken = wish;
  wish = null;
  return taken;
}
