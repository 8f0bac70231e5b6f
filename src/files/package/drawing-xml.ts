import type { ChartSpec } from '../../plan/chart';
import { attribute, tagsOf, xml } from './xml-text';

/** Where in a drawing the add-in's own description of a chart stands, as Office allows it in any drawing object. */
const extensionUri = '{5B0B7B9C-2C1E-4C3B-9A3F-0B6A6B7C1D41}';
const extensionNamespace = 'https://objektiv.invalid/chart';

export function anchorXml(spec: ChartSpec, id: number, relation: string): string {
  const { row, column, rows, columns } = spec.place;
  const corner = (tag: 'from' | 'to', r: number, c: number): string =>
    `<xdr:${tag}><xdr:col>${String(c)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(r)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const description = xml(JSON.stringify(spec));
  const own = `<a:extLst><a:ext uri="${extensionUri}"><o:chart xmlns:o="${extensionNamespace}" spec="${description}"/></a:ext></a:extLst>`;
  const properties = `<xdr:cNvPr id="${String(id)}" name="${xml(spec.name)}" descr="${xml(spec.alternative)}">${own}</xdr:cNvPr>`;
  const graphic = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>${graphic}</xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor editAs="oneCell">${corner('from', row, column)}${corner('to', row + rows, column + columns)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

/** Our description in an anchor, when it is one of ours and still lies where we put it. */
export function specInAnchor(anchor: string): ChartSpec | null {
  const [tag] = tagsOf(anchor, 'chart').filter((each) => attribute(each, 'spec') !== null);
  const text = tag === undefined ? null : attribute(tag, 'spec');
  if (text === null) return null;
  try {
    const spec: ChartSpec = JSON.parse(text); // ours when it gives the same anchor again
    return spec;
  } catch {
    return null;
  }
}

/** Anchors of a drawing one by one, as they stand in it. */
export function anchorsOf(drawing: string): string[] {
  const pattern = /<(\w+:)?(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b[\s\S]*?<\/\1?\2>/g;
  return [...drawing.matchAll(pattern)].map(([text]) => text);
}

export const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"></xdr:wsDr>';
