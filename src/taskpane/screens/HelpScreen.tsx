import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Disclosure } from '../components/Disclosure';
import { foundEntries, helpEntries, SECTIONS, type HelpEntry } from '../help/entries';
import { usePane } from '../pane-context';
import { useShell } from '../shell-context';
import { usePaneStyles } from '../styles';
import { HelpArticle } from './HelpArticle';
import { HelpDiagnostics } from './HelpDiagnostics';

/** What everything means, how it is computed, and what it is not good for. */
export function HelpScreen() {
  const { t } = usePane();
  const { helpEntry, openHelp, goBack } = useShell();
  const styles = usePaneStyles();
  const [typed, setTyped] = useState('');
  const entries = useMemo(() => helpEntries(t), [t]);
  const asked = entries.find(({ id }) => id === helpEntry) ?? null;
  const found = foundEntries(entries, typed, t);
  return (
    <div
      className={styles.screen}
      onKeyDown={(event) => {
        // in the search field the first press empties it
        if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement && typed !== '')) goBack();
      }}
    >
      <div className={styles.row}>
        <h2 className={styles.heading} style={{ flexGrow: 1 }}>
          {t('help.heading')}
        </h2>
        <Button size="small" onClick={goBack}>
          {t('settings.back')}
        </Button>
      </div>
      {asked ? (
        <Asked key={asked.id} entry={asked} onAll={() => openHelp()} />
      ) : (
        <>
          <Field label={t('help.search')}>
            <Input type="search" value={typed} onChange={(_, { value }) => setTyped(value)} />
          </Field>
          <p role="status" className={found.length > 0 ? styles.hidden : styles.text}>
            {typed.trim() === '' ? '' : t('help.found', { count: found.length })}
          </p>
          {SECTIONS.map((section) => {
            const own = found.filter((entry) => entry.section === section);
            if (own.length === 0) return null;
            return (
              <section key={section}>
                <h3 className={styles.subheading}>{t(`help.section.${section}`)}</h3>
                {own.map((entry) => (
                  <Disclosure
                    key={`${entry.id} ${String(own.length === 1)}`}
                    summary={entry.title}
                    startOpen={own.length === 1}
                  >
                    {() => <HelpArticle entry={entry} />}
                  </Disclosure>
                ))}
              </section>
            );
          })}
          <HelpDiagnostics />
        </>
      )}
    </div>
  );
}

/** The entry that a link asked for, alone; it takes the focus, so that reading goes on there. */
function Asked({ entry, onAll }: { readonly entry: HelpEntry; readonly onAll: () => void }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className={styles.stack}>
      <h3 ref={heading} tabIndex={-1} className={styles.subheading}>
        {entry.title}
      </h3>
      <HelpArticle entry={entry} />
      <div>
        <Button onClick={onAll}>{t('help.all')}</Button>
      </div>
    </article>
  );
}
