import { freeSheetName } from '../plan/sheet-name';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { buildPlanSheet } from './build-template';
import type { TemplateParams } from './catalogue';
import { measureComplex } from './data/measure-complex';
import { deadlineFrom } from './deadlines-from';
import type { TemplateDefinition } from './definition';
import { measuresFor, type FlaggedSchool } from './measures-for';
import { printedSheet } from './printed-sheet';
import { SheetBuilder } from './sheet-builder';
import { headerRow, titleRows } from './sheet-rows';

const BASIS = {
  sheetName: 'Основания мер',
  title: ['ОСНОВАНИЯ', 'комплекса мер: показатели, по которым отмечены признаки необъективности'],
  note: 'Признак – повод для внимания и разбора, а не вывод о нарушении. Значения показателей сравниваются с ожидаемыми при объективном оценивании.',
  columns: [
    { header: '№', width: 6 },
    { header: 'Образовательная организация', width: 26 },
    { header: 'Предмет, класс, год', width: 26 },
    { header: 'Уровень', width: 18 },
    { header: 'Показатели и значения', width: 76 },
  ],
} as const;

export interface MeasuresParams extends Omit<TemplateParams, 'schools'> {
  /** ISO day on which the plan is made; deadlines begin from it */
  readonly today?: string;
}

/** A complex of measures for these schools on one new sheet, with the grounds for it on another. */
export function buildMeasuresFor(
  flagged: readonly FlaggedSchool[],
  params: MeasuresParams,
  taken: readonly string[],
): WorkbookPlan {
  const schools = flagged.map(({ name }) => name);
  const definition: TemplateDefinition = {
    ...measureComplex,
    sections: [
      {
        title: '',
        measures: measuresFor(flagged).map((measure) => ({
          ...measure,
          deadline: deadlineFrom(measure.deadline, params.schoolYear, params.today ?? null),
        })),
      },
    ],
  };
  const plan = freeSheetName(definition.sheetName, taken);
  const basis = freeSheetName(BASIS.sheetName, [...taken, plan]);
  const measures = buildPlanSheet(definition, { ...params, schools }, plan, true);
  return {
    title: 'measures',
    params: { name: plan, schools: schools.length },
    needs: [
      { kind: 'sheetAbsent', sheet: plan },
      { kind: 'sheetAbsent', sheet: basis },
    ],
    // the plan comes last, so that it is the sheet the user sees
    operations: [...basisSheet(basis, flagged), ...measures],
  };
}

function basisSheet(sheet: string, flagged: readonly FlaggedSchool[]): WorkbookPlan['operations'] {
  const widths = BASIS.columns.map(({ width }) => width);
  const builder = new SheetBuilder(sheet, widths);
  titleRows(builder, widths.length, BASIS.title, [BASIS.note]);
  const top = builder.height;
  const header = headerRow(builder, BASIS.columns);
  let number = 0;
  for (const { name, results } of flagged)
    for (const { assessment, level, reasons } of results) {
      number += 1;
      const cells = [number, /^\d+$/.test(name) ? `ОО № ${name}` : name, assessment, level, reasons.join('\n')];
      builder.row(
        cells.map((value, column) => ({ column, value, boxed: true, horizontal: column === 0 ? 'center' : 'left' })),
      );
    }
  return printedSheet(sheet, builder, {
    header,
    top,
    columns: widths.length,
    orientation: 'landscape',
    first: { row: header + 1, column: 0 },
  });
}
