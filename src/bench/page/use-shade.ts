import { useEffect, useState } from 'react';
import type { Shade } from './sheet/grid-theme';
import type { ThemeChoice } from './settings';

const DARK = '(prefers-color-scheme: dark)';

/** Light or dark, as chosen or as the system says; set on the page, so that controls and scroll bars follow. */
export function useShade(theme: ThemeChoice): Shade {
  const [systemDark, setSystemDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = (): void => setSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const shade: Shade = theme === 'system' ? (systemDark ? 'dark' : 'light') : theme;
  useEffect(() => {
    document.documentElement.style.colorScheme = shade;
    document.documentElement.dataset['shade'] = shade;
  }, [shade]);
  return shade;
}
