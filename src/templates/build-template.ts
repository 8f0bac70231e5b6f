import type { Rect } from '../domain/cell';
import { freeSheetName } from '../plan/sheet-name';
import type { PlanOperation, WorkbookPlan } from '../plan/workbook-plan';
import { templateDefinition, type TemplateParams } from './catalogue';
import { deadlineChoices } from './deadline-text';
import type { TemplateDefinition } from './definition';
import { fillText } from './fill-text';
import { writeHead } from './head-rows';
import { partyChoices } from './parties';
import { SheetBuilder } from './sheet-builder';
import { writeTable, type TableRows } from './table-rows';

export interface TemplateOptions {
  /** with typical measures, or only with numbered places for them */
  readonly filled: boolean;
  /** wish for the sheet's name; made legal and different from the taken ones */
  readonly sheetName?: string;
  readonly taken: readonly string[];
}

/** Excel refuses a list of choices longer than this, commas included. */
const LONGEST_CHOICES = 255;
/** Points above the table that may stay frozen: more would leave no room to scroll on a 768-pixel screen. */
const TALLEST_FROZEN = 215;
const TAB_COLOR = '#2F5597';

/** A new sheet with the template, ready to print. Throws for an id that is not in the catalogue. */
export function buildTemplate(id: string, params: TemplateParams, options: TemplateOptions): WorkbookPlan {
  const definition = templateDefinition(id);
  const sheet = freeSheetName(options.sheetName ?? definition.sheetName, options.taken, definition.sheetName);
  const builder = new SheetBuilder(
    sheet,
    definition.columns.map((column) => column.width),
  );
  writeHead(builder, definition, params);
  const top = builder.height;
  const table = writeTable(builder, definition, params, options.filled);
  builder.gap(14);
  builder.row(
    [{ column: 0, span: definition.columns.length, value: fillText(definition.signature, params), size: 12 }],
    20,
  );
  return {
    title: 'insertTemplate',
    params: { name: sheet, template: id },
    needs: [{ kind: 'sheetAbsent', sheet }],
    operations: [
      { kind: 'addSheet', sheet, tabColor: TAB_COLOR },
      ...builder.operations(),
      ...validations(sheet, definition, params, table),
      ...(top <= TALLEST_FROZEN ? [{ kind: 'freeze' as const, sheet, rows: table.header + 1, columns: 0 }] : []),
      pageLayout(sheet, table.header, { row: 0, column: 0, rows: builder.nextRow, columns: definition.columns.length }),
      { kind: 'activate', sheet, row: table.first, column: Math.min(1, definition.columns.length - 1) },
    ],
  };
}

function pageLayout(sheet: string, header: number, printArea: Rect): PlanOperation {
  return {
    kind: 'pageLayout',
    sheet,
    layout: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      repeatRows: [header, header],
      footer: '&C&P / &N',
      printArea,
    },
  };
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

export { templateSummaries } from './catalogue';
