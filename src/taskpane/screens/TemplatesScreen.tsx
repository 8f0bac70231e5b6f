import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { TemplateSummary } from '../../templates/catalogue';
import { usePane } from '../pane-context';
import { usePaneStyles } from '../styles';

const loadForm = () => import('./TemplateForm');
/** The fields weigh more than the list: they come right after it, so that the first screen is there sooner. */
const TemplateForm = lazy(() => loadForm().then((module) => ({ default: module.TemplateForm })));

/** Place 1: choose a template, fill in the parameters, look at the plan, insert. */
export function TemplatesScreen() {
  const { app, t } = usePane();
  const styles = usePaneStyles();
  const [chosen, setChosen] = useState<TemplateSummary | null>(null);
  useEffect(() => {
    // A failure shows when the form is opened.
    loadForm().catch(() => undefined);
  }, []);
  if (chosen) {
    return (
      <Suspense fallback={<p role="status">{t('pane.loading')}</p>}>
        <TemplateForm key={chosen.id} template={chosen} onBack={() => setChosen(null)} />
      </Suspense>
    );
  }
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>{t('pane.templates.heading')}</h2>
      <p className={styles.text}>{t('pane.templates.intro')}</p>
      <ul className={styles.plainList}>
        {app.templates().map((template) => (
          <TemplateCard key={template.id} template={template} onChoose={() => setChosen(template)} />
        ))}
      </ul>
    </div>
  );
}

function TemplateCard({ template, onChoose }: { readonly template: TemplateSummary; readonly onChoose: () => void }) {
  const { t } = usePane();
  const styles = usePaneStyles();
  const title = t.dynamic(`templates.${template.id}.title`);
  return (
    <li className={styles.card}>
      <h3 className={styles.subheading}>{title}</h3>
      <p className={styles.text}>{t.dynamic(`templates.${template.id}.description`)}</p>
      <p className={styles.small}>
        {t('pane.templates.size', {
          columns: template.columns,
          sections: template.sections,
          measures: template.measures,
        })}
      </p>
      <div>
        <Button onClick={onChoose} aria-label={t('pane.templates.chooseNamed', { title })}>
          {t('pane.templates.choose')}
        </Button>
      </div>
    </li>
  );
}
