import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const tags = /<(?:pageSetUpPr|sheetView|sheetProtection|printOptions|pageSetup)\b[^>]*>/g;

/**
 * LibreOffice writes "true" and "false" where Excel writes 1 and 0; both are right, but ExcelJS 4.4 only knows 1 and 0 in these
 * tags and would lose sheet protection, fitting to pages and hidden gridlines. Other files are given back untouched.
 */
export function withPlainBooleans(data: ArrayBuffer): ArrayBuffer {
  const app = unzipSync(new Uint8Array(data), { filter: (file) => file.name === 'docProps/app.xml' })[
    'docProps/app.xml'
  ];
  if (!app || !strFromU8(app).includes('LibreOffice')) return data;
  const parts = unzipSync(new Uint8Array(data));
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const xml = strFromU8(content).replace(tags, (tag) =>
      tag.replaceAll('="true"', '="1"').replaceAll('="false"', '="0"'),
    );
    parts[name] = strToU8(xml);
  }
  const zipped = zipSync(parts, { level: 0 });
  const copy = new ArrayBuffer(zipped.byteLength);
  new Uint8Array(copy).set(zipped);
  return copy;
}
