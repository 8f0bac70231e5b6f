import type ExcelJS from 'exceljs';
import type { SheetExtras } from '../../files/package/extras';
import { readBookExtras } from '../../files/package/book-extras';
import { readExtras } from '../../files/package/read-extras';
import { writeExtras } from '../../files/package/write-extras';
import { entryKey, entryXml } from '../../plan/large-entry';
import { chartFromSpec, specOf } from './chart-spec';
import type { SheetModel } from './sheet-model';
import type { WorkbookModel } from './workbook-model';

/** Charts, links and page breaks, which ExcelJS does not know: read from and put into the file beside it. */
export function fillExtras(model: WorkbookModel, data: ArrayBuffer): void {
  for (const [name, extras] of readExtras(new Uint8Array(data))) {
    const sheet = model.sheetByName(name);
    if (sheet) fillSheet(model, sheet, extras);
  }
  const { entries } = readBookExtras(new Uint8Array(data));
  const known = new Set([...model.customXml.values()].map(entryKey));
  for (const [key, value] of entries) if (!known.has(key)) model.customXml.set(model.nextId(), entryXml(key, value));
}

function fillSheet(model: WorkbookModel, sheet: SheetModel, { charts, links, breaks, properties }: SheetExtras): void {
  for (const [name, value] of properties)
    if (!sheet.customProperties.has(name)) sheet.customProperties.set(name, value);
  sheet.links = links.map(({ row, column, address, location, tooltip }) => ({
    row,
    column,
    address,
    documentReference: location,
    screenTip: tooltip,
  }));
  sheet.properties = { ...sheet.properties, rowBreaks: breaks };
  sheet.charts = charts.flatMap((chart) =>
    'spec' in chart ? [chartFromSpec(chart.spec, sheet, () => model.nextId())] : [],
  );
  sheet.foreignDrawings = charts.flatMap((chart) => ('foreign' in chart ? [chart.foreign] : []));
}

/** ExcelJS does write page breaks, though its types do not name them. */
export function breaksToFile(sheet: SheetModel, target: ExcelJS.Worksheet): void {
  const breaks = sheet.properties.rowBreaks.map((id) => ({ id, max: 16_383, min: 0, man: 1 }));
  (target as unknown as { rowBreaks: unknown }).rowBreaks = breaks; // -- see above
}

export function withExtras(bytes: Uint8Array, model: WorkbookModel): Uint8Array {
  const extras = model.sheets.map((sheet): [string, SheetExtras] => [
    sheet.name,
    {
      charts: [
        ...sheet.charts.map((chart) => ({ spec: specOf(chart, sheet) })),
        ...sheet.foreignDrawings.map((foreign) => ({ foreign })),
      ],
      links: sheet.links.map(({ row, column, address, documentReference, screenTip }) => ({
        row,
        column,
        address,
        location: documentReference,
        tooltip: screenTip,
      })),
      breaks: sheet.properties.rowBreaks,
      properties: [...sheet.customProperties],
    },
  ]);
  return writeExtras(bytes, new Map(extras));
}
