import type { TemplateParams } from './catalogue';
import { deadlineText } from './deadline-text';
import type { ColumnSpec, MeasureSpec, SectionSpec, TemplateDefinition } from './definition';
import { fillText } from './fill-text';
import { partiesText } from './parties';
import type { CellSpec, SheetBuilder } from './sheet-builder';
import { headerRow, sectionRow } from './sheet-rows';

/** Sheet rows of the finished table. */
export interface TableRows {
  readonly header: number;
  readonly first: number;
  readonly last: number;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** Room to write by hand or type in a row without text. */
const EMPTY_ROW_HEIGHT = 23;

export function writeTable(
  builder: SheetBuilder,
  definition: TemplateDefinition,
  params: TemplateParams,
  filled: boolean,
): TableRows {
  const header = headerRow(builder, definition.columns);
  let through = 0;
  definition.sections.forEach((section, index) => {
    writeSection(builder, definition, section, index + 1, params);
    section.measures.forEach((measure, item) => {
      through += 1;
      const number = numberOf(definition, index + 1, item + 1, through);
      const cells = definition.columns.map((column, at) =>
        measureCell(column, at, number, measure, definition, params, filled),
      );
      builder.row(cells, filled ? 18 : EMPTY_ROW_HEIGHT);
    });
  });
  return { header, first: header + 1, last: builder.nextRow - 1 };
}

function writeSection(
  builder: SheetBuilder,
  definition: TemplateDefinition,
  section: SectionSpec,
  number: number,
  params: TemplateParams,
): void {
  const columns = definition.columns.length;
  if (definition.sectionStyle === 'none') return;
  const title = fillText(section.title, params);
  if (definition.sectionStyle === 'inCells') sectionRow(builder, columns, title, { number: `${String(number)}.` });
  else {
    const head = {
      roman: `${ROMAN[number - 1] ?? String(number)}. `,
      numberDot: `${String(number)}. `,
      direction: `Направление ${String(number)}. `,
    };
    sectionRow(builder, columns, head[definition.sectionStyle] + title, { horizontal: 'center' });
  }
  if (section.goal !== undefined) {
    const value = `Цель: ${fillText(section.goal, params)}`;
    builder.row([{ column: 0, span: columns, value, boxed: true, vertical: 'center' }], 20);
    builder.keepWithNext();
  }
}

function numberOf(definition: TemplateDefinition, section: number, item: number, through: number): string | number {
  switch (definition.numbering) {
    case 'through':
      return through;
    case 'plainDot':
      return `${String(through)}.`;
    case 'dotted':
      return `${String(section)}.${String(item)}`;
    case 'dottedFinal':
      return `${String(section)}.${String(item)}.`;
  }
}

function measureCell(
  column: ColumnSpec,
  at: number,
  number: string | number,
  measure: MeasureSpec,
  definition: TemplateDefinition,
  params: TemplateParams,
  filled: boolean,
): CellSpec {
  if (column.field === 'number')
    return { column: at, value: number, horizontal: 'center', vertical: 'center', boxed: true };
  const value = filled ? fieldValue(column.field, measure, definition, params) : null;
  return { column: at, value, vertical: 'center', boxed: true };
}

function fieldValue(
  field: Exclude<ColumnSpec['field'], 'number'>,
  measure: MeasureSpec,
  definition: TemplateDefinition,
  params: TemplateParams,
): string | null {
  switch (field) {
    case 'measure':
      return fillText(measure.title, params);
    case 'deadline':
      return fillText(deadlineText(measure.deadline, params.schoolYear, params.daysOff), params);
    case 'responsible':
      return partiesText(measure.responsible, params.authority);
    case 'result':
      return fillText(measure.result, params);
    case 'conclusion':
      return definition.conclusion ?? null;
  }
}
