import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Level } from '../../domain/outcome';
import { usePane } from '../pane-context';
import { LEVEL_SIGNS } from '../view/levels';

const useStyles = makeStyles({
  sign: { display: 'inline-block', minWidth: '16px', fontWeight: tokens.fontWeightBold },
  strong: { color: tokens.colorPaletteRedForeground1 },
  check: { color: tokens.colorPaletteDarkOrangeForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  // dots are a sign here, no text: names of buttons need not hold them
  dots: { '::before': { content: `"${LEVEL_SIGNS.insufficient}"` } },
});

/** The sign of a level; its name is read aloud, and written beside it where `named`. */
export function LevelSign({ level, named = false }: { readonly level: Level; readonly named?: boolean }) {
  const { t } = usePane();
  const styles = useStyles();
  const tone = level === 'strong' ? styles.strong : level === 'check' ? styles.check : styles.quiet;
  const name = t(`levels.${level}`);
  return (
    <span>
      <span
        className={mergeClasses(styles.sign, tone, level === 'insufficient' && styles.dots)}
        {...(named ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name })}
      >
        {level === 'insufficient' ? null : LEVEL_SIGNS[level]}
      </span>
      {named ? ` ${name}` : null}
    </span>
  );
}
