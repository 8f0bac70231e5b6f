import type { Rect } from '../../domain/cell';
import type { PlanValue } from '../../plan/workbook-plan';
import type {
  DistributionChart,
  DynamicsChart,
  JournalChart,
  MarksChart,
  SchoolCharts,
  TasksChart,
} from '../../risk/charts/chart-data';
import type { ReportWords } from '../words';
import { CHART } from './look';
import type { SheetWriter } from './sheet-writer';

/** Where the data of a card's charts stand: under one another, one line per series, so that a page of few rows holds them. */
export interface CardPlace {
  /** first row and column of the data */
  readonly row: number;
  readonly column: number;
  /** unique start of the charts' names */
  readonly name: string;
  readonly top: Rect;
  readonly bottom: Rect;
}

const PERCENT = '0%';

/** All charts of one school that the data give, in two bands; the data go beside the page. */
export function writeCardCharts(writer: SheetWriter, charts: SchoolCharts, place: CardPlace, words: ReportWords): void {
  let row = place.row;
  writer.data(row, place.column, [[words.text('chartData')]]);
  row += 1;
  const line = (label: string, values: readonly PlanValue[]): Rect => {
    const rect = writer.data(row, place.column, [[label, ...values.map(rounded)]]);
    row += 1;
    return { ...rect, column: rect.column + 1, columns: values.length };
  };
  const [first, second] = bands(charts, place);
  for (const { kind, rect } of [...first, ...second]) {
    const named = kind === 'marks' || kind === second[0]?.kind;
    const at: ChartAt = { writer, line, rect, name: `${place.name} ${kind}`, legend: named ? 'bottom' : 'none', words };
    if (kind === 'distribution' && charts.distribution) distribution(at, charts.distribution);
    if (kind === 'marks' && charts.marks) marks(at, charts.marks);
    if (kind === 'tasks' && charts.tasks) tasks(at, charts.tasks);
    if (kind === 'journal' && charts.journal) journal(at, charts.journal);
    if (kind === 'dynamics' && charts.dynamics) dynamics(at, charts.dynamics);
  }
}

/** More digits than a chart can show would only make the workbook larger. */
function rounded(value: PlanValue): PlanValue {
  return typeof value === 'number' ? Number(value.toPrecision(5)) : value;
}

interface ChartAt {
  readonly writer: SheetWriter;
  readonly line: (label: string, values: readonly PlanValue[]) => Rect;
  readonly rect: Rect;
  readonly name: string;
  /** the colours of school and other schools are the same in all charts: they are named once in each band */
  readonly legend: 'bottom' | 'none';
  readonly words: ReportWords;
}

type Placed = readonly { readonly kind: keyof SchoolCharts; readonly rect: Rect }[];

/** Charts that are there share the width of their band by their weight: the wide ones hold many scores or tasks. */
function bands(charts: SchoolCharts, { top, bottom }: CardPlace): readonly [Placed, Placed] {
  const share = (wanted: readonly (readonly [keyof SchoolCharts, number])[], band: Rect): Placed => {
    const there = wanted.filter(([kind]) => charts[kind] !== null);
    const total = there.reduce((sum, [, weight]) => sum + weight, 0);
    let column = band.column;
    let left = total;
    return there.map(([kind, weight]) => {
      const columns = Math.round(((band.column + band.columns - column) * weight) / left);
      const rect = { ...band, column, columns };
      column += columns;
      left -= weight;
      return { kind, rect };
    });
  };
  return [
    share(
      [
        ['distribution', 8],
        ['marks', 4],
      ],
      top,
    ),
    share(
      [
        ['tasks', 5],
        ['journal', 3],
        ['dynamics', 4],
      ],
      bottom,
    ),
  ];
}

function distribution({ writer, line, rect, name, words }: ChartAt, chart: DistributionChart): void {
  const { observed, expected, cuts } = chart;
  const isCut = (score: number): boolean => cuts?.includes(score) ?? false;
  const categories = line(
    words.text('axis.score'),
    observed.map((_, score) => score),
  );
  const plain = line(
    words.text('series.pupils'),
    observed.map((count, score) => (isCut(score) ? 0 : count)),
  );
  const atCuts = line(
    words.text('series.boundary'),
    observed.map((count, score) => (isCut(score) ? count : 0)),
  );
  const curve = expected && line(words.text('series.expected'), expected);
  const at = cuts ?? [];
  writer.chart({
    name,
    kind: 'columnStacked',
    title: words.text('chart.distribution'),
    alternative: words.text('alternative.distribution', {
      n: chart.n,
      atCuts: at.reduce((sum, cut) => sum + (observed[cut] ?? 0), 0),
      expected: expected
        ? words.number(
            at.reduce((sum, cut) => sum + (expected[cut] ?? 0), 0),
            1,
          )
        : 'none',
    }),
    series: [
      { name: words.text('series.pupils'), values: plain, categories, color: CHART.pupils },
      ...(cuts ? [{ name: words.text('series.boundary'), values: atCuts, categories, color: CHART.boundary }] : []),
      ...(curve
        ? [
            {
              name: words.text('series.expected'),
              values: curve,
              categories,
              color: CHART.expected,
              kind: 'line' as const,
              line: 'solid' as const,
              marker: 'none' as const,
            },
          ]
        : []),
    ],
    place: rect,
    yAxis: { minimum: 0, gridlines: true },
    legend: 'bottom',
  });
}

function marks(at: ChartAt, { own, others, n }: MarksChart): void {
  const { words } = at;
  shares(at, {
    title: 'marks',
    labels: ['«2»', '«3»', '«4»', '«5»'],
    label: words.text('axis.mark'),
    own,
    others,
    n,
  });
}

function journal(at: ChartAt, { own, others, n }: JournalChart): void {
  const { words } = at;
  shares(at, {
    title: 'journal',
    labels: [words.text('journal.lowered'), words.text('journal.confirmed'), words.text('journal.raised')],
    label: words.text('chart.journal'),
    own,
    others,
    n,
  });
}

interface Shares {
  readonly title: 'marks' | 'journal';
  readonly labels: readonly string[];
  readonly label: string;
  readonly own: readonly number[];
  readonly others: readonly number[] | null;
  readonly n: number;
}

function shares({ writer, line, rect, name, legend, words }: ChartAt, found: Shares): void {
  const { title, labels, label, own, others, n } = found;
  const categories = line(label, labels);
  const values = line(words.text('series.own'), own);
  const rest = others && line(words.text('series.others'), others);
  writer.chart({
    name,
    kind: 'columnClustered',
    title: words.text(`chart.${title}`),
    alternative: words.text(`alternative.${title}`, {
      n,
      list: labels.map((text, k) => `${text} ${words.percent(own[k] ?? 0, 0)}`).join(', '),
    }),
    series: [
      { name: words.text('series.own'), values, categories, color: CHART.own },
      ...(rest ? [{ name: words.text('series.others'), values: rest, categories, color: CHART.others }] : []),
    ],
    place: rect,
    yAxis: { minimum: 0, numberFormat: PERCENT, gridlines: true },
    legend,
  });
}

function tasks({ writer, line, rect, name, legend, words }: ChartAt, chart: TasksChart): void {
  const categories = line(
    words.text('axis.task'),
    chart.tasks.map(({ code, open }) => (open ? `${code}*` : code)),
  );
  const share = (value: number | null): number | null => (value === null ? null : value / 100);
  const own = line(
    words.text('series.own'),
    chart.tasks.map((task) => share(task.own)),
  );
  const others = line(
    words.text('series.others'),
    chart.tasks.map((task) => share(task.others)),
  );
  writer.chart({
    name,
    kind: 'columnClustered',
    title: words.text('chart.tasks'),
    alternative: words.text('alternative.tasks', { tasks: chart.tasks.length }),
    series: [
      { name: words.text('series.own'), values: own, categories, color: CHART.own },
      { name: words.text('series.others'), values: others, categories, color: CHART.others },
    ],
    place: rect,
    yAxis: { minimum: 0, maximum: 1, numberFormat: PERCENT, gridlines: true },
    legend,
  });
}

/** Share of the maximum by years; where only marks are known, the share of «4» and «5». */
function dynamics({ writer, line, rect, name, legend, words }: ChartAt, { years }: DynamicsChart): void {
  const scored = years.some(({ own }) => own !== null);
  const quality = (marks: DynamicsChart['years'][number]['marks']): number | null => marks && marks[2] + marks[3];
  const categories = line(
    words.text('axis.year'),
    years.map(({ year }) => String(year)),
  );
  const values = line(
    words.text('series.own'),
    years.map(({ own, marks: shares }) => (scored ? own : quality(shares))),
  );
  const rest = scored
    ? line(
        words.text('series.others'),
        years.map(({ others }) => others),
      )
    : null;
  const title = scored ? 'dynamics' : 'quality';
  writer.chart({
    name,
    kind: 'lineMarkers',
    title: words.text(`chart.${title}`),
    alternative: words.text(`alternative.${title}`, { years: years.map(({ year }) => String(year)).join(', ') }),
    series: [
      { name: words.text('series.own'), values, categories, color: CHART.own, line: 'solid', marker: 'circle' },
      ...(rest
        ? [
            {
              name: words.text('series.others'),
              values: rest,
              categories,
              color: '#7F8FA9',
              line: 'dashed' as const,
              marker: 'square' as const,
            },
          ]
        : []),
    ],
    place: rect,
    yAxis: { minimum: 0, maximum: 1, numberFormat: PERCENT, gridlines: true },
    legend,
  });
}
