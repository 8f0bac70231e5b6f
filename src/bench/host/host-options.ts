/** How the simulated Excel behaves; everything has a default. */
export interface HostOptions {
  /** ceiling of the ExcelApi requirement set: '1.14' is the LTSC 2021, '1.17' the LTSC 2024 */
  readonly excelApi: string;
  readonly locale: string;
  /** name that notes and comments are signed with */
  readonly userName: string;
  /** bytes of one request or answer; null = no limit (desktop Excel) */
  readonly payloadLimit: number | null;
  /** milliseconds each round trip takes */
  readonly latency: number;
  /** what stands between the areas of one address; some desktop builds want the list separator of the country (office-js issue 1167) */
  readonly areaSeparator: string;
}

export const defaultHostOptions: HostOptions = {
  excelApi: '1.20',
  locale: 'ru-RU',
  userName: 'Пользователь',
  payloadLimit: 5 * 1024 * 1024,
  latency: 0,
  areaSeparator: ',',
};

/** Requirement sets as `Office.context.requirements` knows them: lower-case name -> highest version. */
export function requirementMatrix(options: HostOptions): Record<string, string> {
  const minor = Number(options.excelApi.split('.')[1]);
  return {
    excelapi: options.excelApi,
    sharedruntime: minor >= 17 ? '1.2' : '1.1',
    ribbonapi: '1.1',
    addincommands: '1.1',
    dialogapi: '1.2',
    settings: '1.1',
    delayforcelledit: '1.1',
    customfunctionsruntime: '1.3',
  };
}

/** True when the set with at least this version is among the ones declared. */
export function isSetSupported(matrix: Readonly<Record<string, string>>, name: string, version = '1.0'): boolean {
  const highest = matrix[name.toLowerCase()];
  if (highest === undefined) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [topMajor = 0, topMinor = 0] = highest.split('.').map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}
