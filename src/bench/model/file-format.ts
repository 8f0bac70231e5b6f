export type FileFormat = 'xlsx' | 'xls' | 'ods' | 'xlsb' | 'csv' | 'markup' | 'encrypted';

/** What a file is by its content (and, for plain text, its name); null when it is no workbook. */
export function fileFormat(bytes: Uint8Array, fileName: string): FileFormat | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipFormat(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oleFormat(bytes);
  const extension = fileName.toLowerCase().split('.').at(-1);
  if (extension === 'xls' || extension === 'html' || extension === 'htm' || extension === 'xml')
    return markupFormat(bytes);
  if (extension === 'csv' || extension === 'tsv' || extension === 'txt') return bytes.includes(0) ? null : 'csv';
  return null;
}

function zipFormat(bytes: Uint8Array): FileFormat | null {
  // names of the parts stand uncompressed in the directory at the end and before each part
  const names = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  return names.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet') ? 'ods' : null;
}

function oleFormat(bytes: Uint8Array): FileFormat {
  const text = latin(bytes.subarray(0, Math.min(bytes.length, 1 << 20))).replaceAll('\0', '');
  return text.includes('EncryptedPackage') ? 'encrypted' : 'xls';
}

function markupFormat(bytes: Uint8Array): FileFormat | null {
  const text = new TextDecoder().decode(bytes.subarray(0, 8192)).toLowerCase();
  return text.includes('<table') || text.includes('urn:schemas-microsoft-com:office:spreadsheet') ? 'markup' : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
