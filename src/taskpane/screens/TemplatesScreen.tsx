import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import type { TemplateSummary } from '../../templates/catalogue';
import { Later } from '../components/Later';
import { useOneByOne } from '../hooks/use-one-by-one';
import { withTexts } from '../other-texts';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';
import { matchesSearch, SEARCH_FROM } from '../view/template-search';

const loadForm = () => withTexts(import('./TemplateForm'));
/** The fields weigh more than the list: they come right after it, so that the first screen is there sooner. */
const TemplateForm = lazy(() => loadForm().then((module) => ({ default: module.TemplateForm })));

/** Read from the workbook, so it cannot be there with the first screen anyway. */
const OwnTemplates = lazy(() =>
  withTexts(import('./OwnTemplates')).then((module) => ({ default: module.OwnTemplates })),
);

/** Made from the texts of the templates, which are no part of the first screen; the list is usable without. */
const TemplatePicture = lazy<ComponentType<{ readonly id: string }>>(() =>
  withTexts(import('./TemplatePicture')).then(
    (module) => ({ default: module.TemplatePicture }),
    () => ({ default: () => null }),
  ),
);

const GROUPS = ['plan', 'working'] as const;

const useStyles = makeStyles({
  card: {
    position: 'relative',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  // The whole card is the button; its name stands in the title.
  choose: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { display: 'flex', columnGap: '12px', alignItems: 'flex-start' },
  // Room kept free, so that nothing moves when the picture comes.
  picture: { flexShrink: 0, width: '104px', minHeight: '60px' },
  // The browser's own field: the one of the library would be loaded with the first screen.
  search: {
    width: '100%',
    minHeight: '32px',
    padding: '4px 8px',
    boxSizing: 'border-box',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Place 1: choose a template, fill in the parameters, look at the plan, insert. */
export function TemplatesScreen() {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const own = useStyles();
  const [chosen, setChosen] = useState<TemplateSummary | null>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    // A failure shows when the form is opened.
    loadForm().catch(() => undefined);
  }, []);
  const all = app.templates();
  const inOrder = GROUPS.flatMap((group) => all.filter((template) => template.group === group));
  const count = useOneByOne(all.length);
  const drawn = new Set(inOrder.slice(0, count).map(({ id }) => id));
  if (chosen) {
    return (
      <Later>
        <TemplateForm key={chosen.id} template={chosen} onBack={() => setChosen(null)} />
      </Later>
    );
  }
  const found = all.filter(({ id }) =>
    matchesSearch(`${t.dynamic(`templates.${id}.title`)} ${t.dynamic(`templates.${id}.description`)}`, typed),
  );
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{t('pane.templates.heading')}</h2>
      <p className={styles.text}>{t('pane.templates.intro')}</p>
      {/* room kept free, so that the list does not move when the part comes */}
      <div style={{ minHeight: '33px' }}>
        <Suspense fallback={null}>
          <OwnTemplates />
        </Suspense>
      </div>
      {all.length >= SEARCH_FROM ? (
        <label className={styles.tight}>
          {t('pane.templates.search')}
          <input
            type="search"
            className={own.search}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <p role="status" className={found.length > 0 ? styles.hidden : styles.text}>
        {typed.trim() === '' ? '' : t('pane.templates.found', { count: found.length })}
      </p>
      {GROUPS.map((group) => (
        <TemplateGroup
          key={group}
          title={t(`templates.group.${group}`)}
          templates={found.filter((template) => template.group === group)}
          drawn={drawn}
          onChoose={setChosen}
        />
      ))}
    </div>
  );
}

interface TemplateGroupProps {
  readonly title: string;
  readonly templates: readonly TemplateSummary[];
  /** templates whose pictures may be drawn by now */
  readonly drawn: ReadonlySet<string>;
  readonly onChoose: (template: TemplateSummary) => void;
}

function TemplateGroup({ title, templates, drawn, onChoose }: TemplateGroupProps) {
  const styles = usePaneStyles();
  if (templates.length === 0) return null;
  return (
    <section className={styles.stack}>
      <h3 className={styles.subheading}>{title}</h3>
      <ul className={styles.plainList}>
        {templates.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            drawn={drawn.has(template.id)}
            onChoose={() => onChoose(template)}
          />
        ))}
      </ul>
    </section>
  );
}

interface TemplateCardProps {
  readonly template: TemplateSummary;
  readonly drawn: boolean;
  readonly onChoose: () => void;
}

function TemplateCard({ template, drawn, onChoose }: TemplateCardProps) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const own = useStyles();
  const title = t.dynamic(`templates.${template.id}.title`);
  return (
    <li className={mergeClasses(styles.card, own.card)}>
      <div className={own.head}>
        <div className={own.picture}>
          {drawn ? (
            <Suspense fallback={null}>
              <TemplatePicture id={template.id} />
            </Suspense>
          ) : null}
        </div>
        <div className={styles.tight}>
          <h4 className={styles.subheading} aria-label={title}>
            <button
              type="button"
              className={own.choose}
              aria-label={t('pane.templates.chooseNamed', { title })}
              onClick={onChoose}
            >
              {title}
            </button>
          </h4>
          <p className={styles.small}>
            {t(template.group === 'plan' ? 'pane.templates.size' : 'pane.templates.columns', {
              columns: template.columns,
              sections: template.sections,
              measures: template.measures,
            })}
          </p>
        </div>
      </div>
      <p className={styles.small}>{t.dynamic(`templates.${template.id}.description`)}</p>
    </li>
  );
}
