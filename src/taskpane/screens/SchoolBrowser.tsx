import { lazy, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Later } from '../components/Later';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { filterChoices, filterSchools, noFilter, type SchoolFilter, type ShownSchool } from '../view/school-filter';
import type { SchoolItem } from '../view/school-items';
import { sparkScale } from '../view/school-row';
import { takeWish } from '../view/school-wish';
import { SchoolFilters } from './SchoolFilters';
import { SchoolList, type FocusWish } from './SchoolList';

const loadDetail = () => import('./SchoolDetail');
const SchoolDetail = lazy(() => loadDetail().then((module) => ({ default: module.SchoolDetail })));

/** Typing goes on for as long; then the count is said. */
const QUIET_MS = 600;

export interface SchoolBrowsing {
  readonly filter: SchoolFilter;
  readonly setFilter: (filter: SchoolFilter) => void;
  readonly shown: readonly ShownSchool[];
  readonly counts: ReturnType<typeof filterSchools>['counts'];
  /** the school whose screen is open; null: the list */
  readonly open: SchoolItem | null;
  readonly setOpen: (key: string | null) => void;
  readonly focus: FocusWish | null;
}

/** What is shown of the schools; kept while the pane is open. */
export function useSchoolBrowsing(items: readonly SchoolItem[], active: boolean): SchoolBrowsing {
  const [filter, setFilter] = useState<SchoolFilter>(noFilter);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [focus, setFocus] = useState<FocusWish | null>(null);
  useEffect(() => {
    const wish = active ? takeWish() : null;
    if (!wish) return;
    setFilter(wish);
    setOpenKey(null);
  }, [active]);
  const { shown, counts } = useMemo(() => filterSchools(items, filter), [items, filter]);
  const setOpen = useCallback((key: string | null): void => {
    setOpenKey((before) => {
      // back in the list the row of the school has the focus
      if (key === null && before !== null) setFocus({ key: before });
      return key;
    });
  }, []);
  const open = items.find((item) => item.key === openKey) ?? null;
  return { filter, setFilter, shown, counts, open, setOpen, focus };
}

interface SchoolBrowserProps {
  readonly items: readonly SchoolItem[];
  readonly browsing: SchoolBrowsing;
}

/** Filters, the count, the list. */
export function SchoolBrowser({ items, browsing }: SchoolBrowserProps) {
  const { t, announce } = usePane();
  const styles = usePaneStyles();
  const { filter, setFilter, shown, counts, setOpen, focus } = browsing;
  const choices = useMemo(() => filterChoices(items), [items]);
  const scale = useMemo(() => sparkScale(items), [items]);
  // The screen of a school is ready when it is asked for.
  useEffect(() => void loadDetail(), []);
  const count = t('schools.shown', {
    shown: shown.length,
    total: t.number(items.length, 0),
    all: shown.length === items.length ? 'yes' : 'no',
  });
  useAnnounced(count, announce);
  return (
    <>
      <SchoolFilters filter={filter} choices={choices} counts={counts} onChange={setFilter} />
      {shown.length === items.length ? null : (
        <p className={styles.small}>{shown.length === 0 ? `${count}. ${t('schools.noneShown')}` : count}</p>
      )}
      {shown.length > 0 ? <SchoolList schools={shown} scale={scale} focus={focus} onOpen={setOpen} /> : null}
    </>
  );
}

/** Says a text that has changed, once it stays as it is. */
function useAnnounced(text: string, announce: (text: string) => void): void {
  const said = useRef(text);
  useEffect(() => {
    if (said.current === text) return undefined;
    const timer = setTimeout(() => {
      said.current = text;
      announce(text);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, announce]);
}

/** The screen of the open school, over the list that is kept behind it. */
export function OpenSchool({ browsing }: { readonly browsing: SchoolBrowsing }) {
  const { open, shown, setOpen } = browsing;
  if (!open) return null;
  const at = shown.findIndex(({ item }) => item.key === open.key);
  return (
    <Later>
      <SchoolDetail
        key={open.key}
        item={open}
        wanted={shown[at]?.works ?? []}
        neighbours={{
          at: at + 1,
          total: shown.length,
          previous: at > 0 ? (shown[at - 1]?.item ?? null) : null,
          next: at >= 0 ? (shown[at + 1]?.item ?? null) : null,
        }}
        onOpen={setOpen}
        onBack={() => setOpen(null)}
      />
    </Later>
  );
}
