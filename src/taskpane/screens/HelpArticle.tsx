import { Disclosure } from '../components/Disclosure';
import type { HelpEntry } from '../help/entries';
import type { IndicatorFacts } from '../help/facts';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

/** One entry of the help; an indicator with its formula, limits and facts. */
export function HelpArticle({ entry }: { readonly entry: HelpEntry }) {
  const styles = usePaneStyles();
  return (
    <>
      {entry.text === '' ? null : <p className={styles.text}>{entry.text}</p>}
      {entry.facts ? <IndicatorArticle facts={entry.facts} /> : null}
    </>
  );
}

function IndicatorArticle({ facts }: { readonly facts: IndicatorFacts }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const lines: readonly (readonly [name: string, value: string])[] = [
    ...(['formula', 'limits'] as const).flatMap((part) => {
      const key = `help.indicator.${facts.id}.${part}`;
      return t.has(key) ? [[t(`help.${part}`), t.dynamic(key)] as const] : [];
    }),
    [t('help.role'), t(`help.role.${facts.role}`)],
    ...(facts.steadySets.length === 0 ? [] : [[t('help.steadySets'), facts.steadySets.join(', ')] as const]),
    ...(facts.sets.length === 0 ? [] : [[t('help.sets'), facts.sets.join(', ')] as const]),
    [t('help.needs'), facts.inputs.map((input) => t(`help.input.${input}`)).join(', ')],
    [t('help.minN'), t('help.minN.value', { n: facts.minN, tested: facts.tested ? 'yes' : 'no' })],
    [t('help.unit'), t(`units.${facts.unit}`)],
  ];
  return (
    <>
      <dl style={{ margin: 0 }}>
        {lines.map(([name, value]) => (
          <div key={name} style={{ marginBottom: '4px', overflowWrap: 'anywhere' }}>
            <dt style={{ display: 'inline', fontWeight: 600 }}>{`${name}: `}</dt>
            <dd style={{ display: 'inline', margin: 0 }}>{value}</dd>
          </div>
        ))}
      </dl>
      <Disclosure summary={t('help.missing')}>
        {() => (
          <ul className={styles.list}>
            {facts.reasons.map((reason) => (
              <li key={reason}>{t(`reason-codes.${reason}`)}</li>
            ))}
          </ul>
        )}
      </Disclosure>
    </>
  );
}
