import type { Rect } from '../domain/cell';
import { freeSheetName } from '../plan/sheet-name';
import type { PlanOperation, WorkbookPlan } from '../plan/workbook-plan';
import { buildWorkingSheet } from './build-working';
import { templateDefinition, workingDefinition, type TemplateParams } from './catalogue';
import { deadlineChoices } from './deadline-text';
import type { TemplateDefinition } from './definition';
import { fillText } from './fill-text';
import { writeHead } from './head-rows';
import { partyChoices } from './parties';
import { placedTemplate, type TemplatePlace } from './place-template';
import { printedSheet } from './printed-sheet';
import { SheetBuilder } from './sheet-builder';
import { closingRows } from './sheet-rows';
import { writeTable, type TableRows } from './table-rows';

export interface TemplateOptions {
  /** with typical measures, or only with numbered places for them */
  readonly filled: boolean;
  /** wish for the sheet's name; made legal and different from the taken ones */
  readonly sheetName?: string;
  readonly taken: readonly string[];
  /** instead of a new sheet */
  readonly at?: TemplatePlace;
}

/** Excel refuses a list of choices longer than this, commas included. */
const LONGEST_CHOICES = 255;
/** A new sheet with the template, ready to print, or the template at a free place. Throws for an id that is not in the catalogue. */
export function buildTemplate(id: string, params: TemplateParams, options: TemplateOptions): WorkbookPlan {
  const working = workingDefinition(id);
  const definition = working ?? templateDefinition(id);
  const sheet =
    options.at?.sheet ?? freeSheetName(options.sheetName ?? definition.sheetName, options.taken, definition.sheetName);
  const operations =
    working === null
      ? buildPlanSheet(templateDefinition(id), params, sheet, options.filled)
      : buildWorkingSheet(working, params, sheet, options.filled);
  const head = { title: 'insertTemplate', params: { name: sheet, template: id } };
  if (options.at) return { ...head, ...placedTemplate(operations, options.at) };
  return {
    ...head,
    needs: [{ kind: 'sheetAbsent', sheet }],
    operations,
  };
}

/** Operations that make a new sheet with a plan of measures. */
export function buildPlanSheet(
  definition: TemplateDefinition,
  params: TemplateParams,
  sheet: string,
  filled: boolean,
): readonly PlanOperation[] {
  const builder = new SheetBuilder(
    sheet,
    definition.columns.map((column) => column.width),
  );
  writeHead(builder, definition, params);
  const top = builder.height;
  const table = writeTable(builder, definition, params, filled);
  closingRows(builder, definition.columns.length, [fillText(definition.signature, params)]);
  if (!filled && definition.sectionStyle === 'none') builder.fitOnePage(table.first, table.last, 'landscape');
  return printedSheet(sheet, builder, {
    header: table.header,
    top,
    columns: definition.columns.length,
    orientation: 'landscape',
    first: { row: table.first, column: Math.min(1, definition.columns.length - 1) },
    validations: validations(sheet, definition, params, table),
  });
}

/** Lists for deadlines and parties; other texts stay allowed, because no list holds every wording. */
function validations(
  sheet: string,
  definition: TemplateDefinition,
  params: TemplateParams,
  table: TableRows,
): readonly PlanOperation[] {
  const lists = {
    deadline: definition.deadlines?.map((text) => fillText(text, params)) ?? deadlineChoices(params.schoolYear),
    responsible: partyChoices(definition, params.authority),
  };
  return definition.columns.flatMap((column, index): PlanOperation[] => {
    const values = column.field === 'deadline' || column.field === 'responsible' ? fitting(lists[column.field]) : [];
    if (values.length === 0) return [];
    const rect: Rect = { row: table.first, column: index, rows: table.last - table.first + 1, columns: 1 };
    return [{ kind: 'validation', sheet, rect, validation: { kind: 'list', values, allowOther: true } }];
  });
}

/** As many choices as Excel takes; a choice with a comma would become two. */
function fitting(choices: readonly string[]): readonly string[] {
  const result: string[] = [];
  let length = 0;
  for (const choice of choices) {
    if (choice.includes(',') || length + choice.length + 1 > LONGEST_CHOICES) continue;
    result.push(choice);
    length += choice.length + 1;
  }
  return result;
}

export { allTemplateSummaries, templateSummaries } from './catalogue';
