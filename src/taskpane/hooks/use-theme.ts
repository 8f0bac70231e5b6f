import { useEffect, useState } from 'react';
import { hostTheme } from '../host-start';
import { pickTheme, type ThemeName } from '../theme';

const DARK_QUERY = '(prefers-color-scheme: dark)';

/** The theme now. Some hosts never tell of a change, so it is looked up again whenever the pane gets the focus. */
export function useTheme(): ThemeName {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const update = (): void => setTheme(currentTheme());
    const query = matchMedia(DARK_QUERY);
    query.addEventListener('change', update);
    window.addEventListener('focus', update);
    document.addEventListener('visibilitychange', update);
    return () => {
      query.removeEventListener('change', update);
      window.removeEventListener('focus', update);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return theme;
}

function currentTheme(): ThemeName {
  return pickTheme(hostTheme(), matchMedia(DARK_QUERY).matches);
}
