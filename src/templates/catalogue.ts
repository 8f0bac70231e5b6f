/** What the user fills in once; remembered in the workbook. Empty strings leave a visible place to fill. */
export interface TemplateParams {
  readonly municipality: string;
  readonly authority: string;
  /** first calendar year of the school year: 2026 means 2026/2027 */
  readonly schoolYear: number;
  readonly schools: readonly string[];
}

export interface TemplateSummary {
  readonly id: string;
  /** key of i18n `templates.<id>.title` and `.description` */
  readonly columns: number;
  readonly sections: number;
  readonly measures: number;
  readonly defaultSheetName: string;
}
