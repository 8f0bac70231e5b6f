import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { templatePicture, type TemplatePicture as Picture } from '../../templates/template-picture';
import type { Translator } from '../../i18n/translator';
import { usePane } from '../pane-context';
import { schoolYearAt } from '../view/school-year';
import { templateSketch } from '../view/template-sketch';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: 'auto', overflow: 'visible' },
  paper: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: 'Canvas' } },
  header: { fill: tokens.colorBrandBackground2, [FORCED]: { fill: 'Canvas' } },
  section: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: 'Canvas' } },
  grid: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeWidth: '0.6px', [FORCED]: { stroke: 'CanvasText' } },
  words: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: '1.1px',
    [FORCED]: { stroke: 'CanvasText' },
  },
  strong: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    [FORCED]: { stroke: 'CanvasText' },
  },
});

/** The first rows of the template as they will stand in the sheet, drawn small. */
export function TemplatePicture({ id }: { readonly id: string }) {
  const { t } = usePane();
  const own = useStyles();
  const picture = useMemo(() => templatePicture(id, schoolYearAt(new Date())), [id]);
  const sketch = useMemo(() => templateSketch(picture), [picture]);
  return (
    <svg
      className={own.picture}
      viewBox={`-0.5 -0.5 ${sketch.width + 1} ${sketch.height + 1}`}
      role="img"
      aria-label={alternative(picture, t)}
    >
      <path className={own.paper} d={`M0 0h${sketch.width}v${sketch.height}h-${sketch.width}z`} />
      <path className={own.header} d={sketch.header} />
      <path className={own.section} d={sketch.sections} />
      <path className={own.words} d={sketch.words} />
      <path className={own.strong} d={sketch.strongWords} />
      <path className={own.grid} d={sketch.grid} />
    </svg>
  );
}

/** What the picture shows, in words: the columns, and the first rows that say something. */
function alternative({ rows }: Picture, t: Translator): string {
  const [header, ...body] = rows;
  const columns = (header?.cells ?? []).map(({ text }) => text).join(', ');
  const first = body
    .map(({ cells }) => cells.map(({ text }) => text).reduce((a, b) => (b.length > a.length ? b : a), ''))
    .filter((text) => text.length > 3)
    .slice(0, 2);
  return first.length === 0
    ? t('gallery.pictureEmpty', { columns })
    : t('gallery.picture', { columns, rows: first.join('; ') });
}
