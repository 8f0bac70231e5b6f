import { maxColumns, maxRows } from '../../model/rects';
import type { SheetModel } from '../../model/sheet-model';
import type { HeaderFooter, PageLayoutModel } from '../../model/sheet-objects';
import { invalidArgument, itemNotFound } from '../api-error';
import { booleanArg, numberArg, oneOf, rangeArg, recordArg, textArg } from '../arguments';
import { type HostObject, type Kind, type Member, method, navigation, scalar } from '../host-object';
import type { Scope } from '../scope';

const orientations = ['Portrait', 'Landscape'] as const;

/** Names of the API for the paper codes of the file format (a part; others read as A4's neighbours would be wrong). */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};

const marginUnits: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

type Margin = keyof PageLayoutModel['margins'];

function margin(name: Margin): Member<SheetModel> {
  return scalar<SheetModel>(
    (sheet) => sheet.properties.layout.margins[name],
    (sheet, value) =>
      change(sheet, { margins: { ...sheet.properties.layout.margins, [name]: numberArg(value, name) } }),
  );
}

function flag(name: 'centerHorizontally' | 'centerVertically' | 'printGridlines'): Member<SheetModel> {
  return scalar<SheetModel>(
    (sheet) => sheet.properties.layout[name],
    (sheet, value) => change(sheet, { [name]: booleanArg(value, name) }),
  );
}

export const pageLayoutKind: Kind<SheetModel> = {
  members: {
    Orientation: scalar(
      (sheet) => sheet.properties.layout.orientation,
      (sheet, value) => change(sheet, { orientation: oneOf(value, orientations, 'orientation') }),
    ),
    PaperSize: scalar(
      (sheet) => Object.keys(papers).find((name) => papers[name] === sheet.properties.layout.paperSize) ?? null,
      (sheet, value) => change(sheet, { paperSize: papers[oneOf(value, Object.keys(papers), 'paperSize')] ?? 9 }),
    ),
    Zoom: scalar((sheet) => zoom(sheet.properties.layout), setZoom),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    HeadersFooters: navigation((sheet, scope) => scope.make('HeaderFooterGroup', sheet)),
    SetPrintArea: method((sheet, [area], scope) =>
      change(sheet, { printArea: rangeArg(area, scope.model, sheet).rect }),
    ),
    SetPrintTitleRows: method((sheet, [rows], scope) => {
      const { rect } = rangeArg(rows, scope.model, sheet);
      change(sheet, { titleRows: { ...rect, column: 0, columns: maxColumns } });
    }),
    SetPrintTitleColumns: method((sheet, [columns], scope) => {
      const { rect } = rangeArg(columns, scope.model, sheet);
      change(sheet, { titleColumns: { ...rect, row: 0, rows: maxRows } });
    }),
    SetPrintMargins: method(setMargins),
    GetPrintArea: method((sheet, _, scope) => must(area(sheet, scope))),
    GetPrintAreaOrNullObject: method((sheet, _, scope) => area(sheet, scope)),
    GetPrintTitleRows: method((sheet, _, scope) => must(title(sheet, 'titleRows', scope))),
    GetPrintTitleRowsOrNullObject: method((sheet, _, scope) => title(sheet, 'titleRows', scope)),
    GetPrintTitleColumns: method((sheet, _, scope) => must(title(sheet, 'titleColumns', scope))),
    GetPrintTitleColumnsOrNullObject: method((sheet, _, scope) => title(sheet, 'titleColumns', scope)),
  },
};

function change(sheet: SheetModel, part: Partial<PageLayoutModel>): null {
  sheet.set({ layout: { ...sheet.properties.layout, ...part } });
  return null;
}

function zoom(layout: PageLayoutModel): Record<string, number | null> {
  return {
    scale: layout.scale,
    horizontalFitToPages: layout.fitToPagesWide,
    verticalFitToPages: layout.fitToPagesTall,
  };
}

function setZoom(sheet: SheetModel, value: unknown): void {
  const bag = recordArg(value, 'zoom');
  const number = (name: string): number | null => (typeof bag[name] === 'number' ? bag[name] : null);
  const scale = number('scale');
  if (scale !== null && (scale < 10 || scale > 400)) throw invalidArgument(`zoom.scale ${scale}`);
  const [wide, tall] = [number('horizontalFitToPages'), number('verticalFitToPages')];
  change(sheet, {
    scale: wide === null && tall === null ? (scale ?? 100) : null,
    fitToPagesWide: wide,
    fitToPagesTall: tall,
  });
}

function setMargins(sheet: SheetModel, [unit, options]: readonly unknown[]): null {
  const factor = marginUnits[oneOf(unit, Object.keys(marginUnits), 'unit')] ?? 1;
  const given = Object.entries(recordArg(options, 'marginOptions'));
  const margins = Object.fromEntries(given.map(([name, value]) => [name, numberArg(value, name) * factor]));
  return change(sheet, { margins: { ...sheet.properties.layout.margins, ...margins } });
}

function area(sheet: SheetModel, scope: Scope): HostObject | null {
  const rect = sheet.properties.layout.printArea;
  return rect && scope.make('RangeAreas', { sheet, rects: [rect] });
}

function title(sheet: SheetModel, name: 'titleRows' | 'titleColumns', scope: Scope): HostObject | null {
  const rect = sheet.properties.layout[name];
  return rect && scope.make('Range', { sheet, rect });
}

function must(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound('print area or titles');
  return object;
}

/** One header and footer for all pages is simulated; first and even pages of their own are not. */
export const headerFooterGroupKind: Kind<SheetModel> = {
  members: {
    State: scalar(() => 'Default'),
    DefaultForAllPages: navigation((sheet, scope) => scope.make('HeaderFooter', sheet)),
  },
};

function part(where: 'header' | 'footer', side: keyof HeaderFooter): Member<SheetModel> {
  return scalar<SheetModel>(
    (sheet) => sheet.properties.layout[where][side],
    (sheet, value) => change(sheet, { [where]: { ...sheet.properties.layout[where], [side]: textArg(value, where) } }),
  );
}

export const headerFooterKind: Kind<SheetModel> = {
  members: {
    LeftHeader: part('header', 'left'),
    CenterHeader: part('header', 'center'),
    RightHeader: part('header', 'right'),
    LeftFooter: part('footer', 'left'),
    CenterFooter: part('footer', 'center'),
    RightFooter: part('footer', 'right'),
  },
};
