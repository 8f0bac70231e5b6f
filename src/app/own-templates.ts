import { contains, overlaps } from '../domain/cell';
import { valueAt, type Grid } from '../grid/grid';
import { HostFailure, type WorkbookReader } from '../plan/ports';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { recogniseMeasureTables } from '../roadmap/recognise/recognise';
import type { CheckContext } from '../roadmap/rules/table-reader';
import { TEMPLATE_EXTENSION, templateFileName, templateFileText, templateOfText } from '../templates/template-file';
import { bytesOf, type ChosenFile } from './check-files';
import { isSameTable } from '../roadmap/fixes/reread';
import type { CheckedTable, MeasureTable } from '../roadmap/measure-table';
import { buildOwnTemplate, type OwnTemplate } from '../templates/own-template';

export const OWN_PREFIX = 'objektiv.ownTemplate.';
/** Characters of one entry: what Excel surely keeps in a setting, and a cell of a file. */
const LONGEST = 30_000;

export interface OwnTemplateSummary {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** The plan that keeps a checked table as a template in the workbook; a taken name gets a number. */
export async function saveOwnPlan(
  workbook: WorkbookReader,
  { table }: CheckedTable,
  name: string,
): Promise<WorkbookPlan> {
  return keepPlan(workbook, await templateOfTable(workbook, table, name), table.sheet);
}

/** The plan that keeps a template that has come from a table or a file. */
export async function keepPlan(
  workbook: WorkbookReader,
  template: OwnTemplate,
  sheet = template.name,
): Promise<WorkbookPlan> {
  const known = await ownTemplates(workbook);
  const free = freeName(
    template.name,
    known.map((each) => each.template.name),
  );
  const value = JSON.stringify({ ...template, name: free });
  if (value.length > LONGEST) throw new HostFailure('templateTooLarge', { sheet, size: value.length, most: LONGEST });
  const last = Math.max(0, ...known.map(({ id }) => Number(id)).filter(Number.isInteger));
  return {
    title: 'saveTemplate',
    params: { name: free },
    needs: [],
    operations: [{ kind: 'setting', key: OWN_PREFIX + String(last + 1), value }],
  };
}

async function templateOfTable(workbook: WorkbookReader, table: MeasureTable, name: string): Promise<OwnTemplate> {
  const { sheet } = table;
  const [grid] = await workbook.read([sheet], { merges: true, numberFormats: true, hiddenRows: true });
  if (!grid || !isSameTable(table, grid)) throw new HostFailure('changed', { sheet });
  return ownTemplateOf(table, grid, name.trim() === '' ? sheet : name.trim());
}

/** A file as it is handed to the user. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

export async function tableFile(workbook: WorkbookReader, { table }: CheckedTable, name: string): Promise<TextFile> {
  return fileOf(await templateOfTable(workbook, table, name));
}

export async function ownFile(workbook: WorkbookReader, id: string): Promise<TextFile> {
  return fileOf(await ownTemplate(workbook, id));
}

const fileOf = (template: OwnTemplate): TextFile => ({
  name: templateFileName(template.name),
  text: templateFileText(template),
});

/** The template of a chosen file: one of ours, or the largest plan of a workbook. */
export async function templateOfFile(file: ChosenFile, context: CheckContext): Promise<OwnTemplate> {
  const bytes = new Uint8Array(await bytesOf(file));
  if (file.name.toLowerCase().endsWith(TEMPLATE_EXTENSION)) {
    const template = bytes.length > LARGEST_FILE ? null : templateOfText(new TextDecoder().decode(bytes));
    if (template === null) throw new HostFailure('notATemplate', { file: file.name });
    return template;
  }
  const { openFile } = await import('../files/open-file');
  const grids = await openFile(bytes, file.name);
  const tables = grids.flatMap((grid) =>
    recogniseMeasureTables(grid, null, context.columnMaps).map((table) => ({ grid, table })),
  );
  const [largest] = tables.sort((a, b) => b.table.measures.length - a.table.measures.length);
  if (!largest || largest.table.measures.length === 0) throw new HostFailure('notATemplate', { file: file.name });
  return ownTemplateOf(largest.table, largest.grid, file.name.replace(/\.[a-z]+$/i, ''));
}

const LARGEST_FILE = 20_000_000;

/** A template that has come from a file, on a new sheet. */
export async function insertLoadedPlan(workbook: WorkbookReader, template: OwnTemplate): Promise<WorkbookPlan> {
  const taken = (await workbook.sheets()).map(({ name }) => name);
  return buildOwnTemplate(template, taken);
}

export async function ownSummaries(workbook: WorkbookReader): Promise<readonly OwnTemplateSummary[]> {
  const known = await ownTemplates(workbook);
  return known.map(({ id, template: { name, values, fields } }) => ({
    id,
    name,
    rows: values.length,
    columns: fields.length,
  }));
}

export async function insertOwnPlan(workbook: WorkbookReader, id: string): Promise<WorkbookPlan> {
  const template = await ownTemplate(workbook, id);
  return buildOwnTemplate(
    template,
    (await workbook.sheets()).map(({ name }) => name),
  );
}

export async function deleteOwnPlan(workbook: WorkbookReader, id: string): Promise<WorkbookPlan> {
  const { name } = await ownTemplate(workbook, id);
  const operations = [{ kind: 'setting', key: OWN_PREFIX + id, value: null }] as const;
  return { title: 'deleteTemplate', params: { name }, needs: [], operations };
}

async function ownTemplate(workbook: WorkbookReader, id: string): Promise<OwnTemplate> {
  const found = (await ownTemplates(workbook)).find((each) => each.id === id);
  if (!found) throw new HostFailure('templateMissing');
  return found.template;
}

async function ownTemplates(workbook: WorkbookReader): Promise<readonly { id: string; template: OwnTemplate }[]> {
  const settings = await workbook.settings(OWN_PREFIX);
  return Object.entries(settings)
    .flatMap(([key, text]) => {
      const template = parse(text);
      return isOwnTemplate(template) ? [{ id: key.slice(OWN_PREFIX.length), template }] : [];
    })
    .sort((a, b) => Number(a.id) - Number(b.id));
}

function ownTemplateOf(table: MeasureTable, grid: Grid, name: string): OwnTemplate {
  const { row, column, rows, columns } = table.range;
  const fieldAt = new Map(table.columns.map((each) => [each.column, each.field]));
  const line = (i: number) => Array.from({ length: columns }, (_, j) => valueAt(grid, row + i, column + j));
  const values = Array.from({ length: rows }, (_, i) => line(i));
  return {
    version: 1,
    name,
    title: table.title === '' ? [] : table.title.split('\n'),
    fields: Array.from({ length: columns }, (_, j) => fieldAt.get(column + j) ?? 'unknown'),
    rowKinds: table.rowKinds,
    values,
    merges: grid.merges
      .filter((merge) => overlaps(merge, table.range) && contains(table.range, merge))
      .filter((merge) => merge.row + merge.rows <= row + rows && merge.column + merge.columns <= column + columns)
      .map((merge) => ({ ...merge, row: merge.row - row, column: merge.column - column })),
    formats: values.flatMap((cells, i) =>
      cells.flatMap((value, j) => {
        const format = grid.numberFormats?.[row + i - grid.origin.row]?.[column + j - grid.origin.column] ?? 'General';
        return typeof value === 'number' && format !== 'General' && format !== '@'
          ? [{ row: i, column: j, format }]
          : [];
      }),
    ),
  };
}

function freeName(wish: string, taken: readonly string[]): string {
  if (!taken.includes(wish)) return wish;
  let number = 2;
  while (taken.includes(`${wish} (${String(number)})`)) number += 1;
  return `${wish} (${String(number)})`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // not JSON: somebody else's entry under our key
    return null;
  }
}

/** Enough to build a sheet from it; everything else is ours to write. */
function isOwnTemplate(value: unknown): value is OwnTemplate {
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'version') !== 1) return false;
  const lists = ['title', 'rowKinds', 'values', 'merges', 'formats'];
  const fields: unknown = Reflect.get(value, 'fields');
  if (!Array.isArray(fields) || fields.length === 0) return false;
  return typeof Reflect.get(value, 'name') === 'string' && lists.every((key) => Array.isArray(Reflect.get(value, key)));
}
