import type { PlanOperation } from '../plan/workbook-plan';
import type { TemplateParams } from './catalogue';
import { fillText } from './fill-text';
import { writeHead } from './head-rows';
import { printedSheet } from './printed-sheet';
import { SheetBuilder, type CellSpec } from './sheet-builder';
import { closingRows, headerRow, sectionRow } from './sheet-rows';
import type { WorkingColumn, WorkingDefinition } from './working-definition';

/** Room to write by hand. */
const WRITING_HEIGHT = 26;

/** A working table on a new sheet: with its points or one row per school when filled, else with rows to write in. */
export function buildWorkingSheet(
  definition: WorkingDefinition,
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
  const header = headerRow(
    builder,
    definition.columns.map(({ header }) => ({ header: fillText(header, params) })),
  );
  writeRows(builder, definition, params, filled);
  const last = builder.nextRow - 1;
  const closing = definition.closing.map((line) => fillText(line, params));
  closingRows(builder, definition.columns.length, closing);
  if (!filled || definition.sections === undefined) builder.fitOnePage(header + 1, last, definition.orientation);
  return printedSheet(sheet, builder, {
    header,
    top,
    columns: definition.columns.length,
    orientation: definition.orientation,
    first: { row: header + 1, column: 1 },
    validations: choices(sheet, definition.columns, header + 1, last),
  });
}

function writeRows(
  builder: SheetBuilder,
  definition: WorkingDefinition,
  params: TemplateParams,
  filled: boolean,
): void {
  const schools = definition.columns.some((column) => column.fill === 'school') ? params.schools : [];
  let number = 0;
  const row = (text: string | null): void => {
    number += 1;
    builder.row(
      definition.columns.map((column, index) => cellOf(column, index, number, text)),
      text === null || schools.length > 0 ? WRITING_HEIGHT : 18,
    );
  };
  if (filled && definition.sections !== undefined)
    for (const { title, items } of definition.sections) {
      sectionRow(builder, definition.columns.length, title);
      items.forEach(row);
    }
  else if (filled && schools.length > 0) schools.forEach((school) => row(schoolName(school)));
  else for (let i = 0; i < definition.rows; i++) row(null);
}

function cellOf(column: WorkingColumn, index: number, number: number, text: string | null): CellSpec {
  const value = column.fill === 'number' ? number : column.fill === undefined ? null : text;
  return { column: index, value, boxed: true, vertical: 'center', horizontal: column.horizontal ?? 'left' };
}

/** A bare number is the number of a school. */
function schoolName(school: string): string {
  const name = school.trim();
  return /^№?\s*\d+$/.test(name) ? `ОО № ${name.replace(/^№?\s*/, '')}` : name;
}

function choices(
  sheet: string,
  columns: readonly WorkingColumn[],
  first: number,
  last: number,
): readonly PlanOperation[] {
  return columns.flatMap(({ choices: values }, column): PlanOperation[] =>
    values === undefined
      ? []
      : [
          {
            kind: 'validation',
            sheet,
            rect: { row: first, column, rows: last - first + 1, columns: 1 },
            validation: { kind: 'list', values, allowOther: true },
          },
        ],
  );
}
