import type { Finding, Severity } from '../domain/finding';
import { openFileWorkbook } from '../files/file-workbook';
import { findingText } from '../i18n/finding-text';
import type { Translator } from '../i18n/translator';
import { HostFailure } from '../plan/ports';
import type { PlanOperation } from '../plan/workbook-plan';
import type { OpenedFile } from './files';

/** Light fills with dark text; the note says the same in words. */
const FILL: Readonly<Record<Severity, string>> = { error: '#F8CBAD', warning: '#FFE699', info: '#DDEBF7' };

/** The file with each finding as fill and note on its cell; null when the file is no .xlsx. */
export async function annotatedCopy(
  file: OpenedFile,
  findings: readonly Finding[],
  t: Translator,
): Promise<ArrayBuffer | null> {
  try {
    const workbook = await openFileWorkbook(await file.bytes(), file.file);
    await workbook.apply({ title: 'annotate', params: {}, needs: [], operations: remarks(findings, t) });
    return await workbook.save();
  } catch (error) {
    if (error instanceof HostFailure && error.code === 'unsupported') return null;
    throw error;
  }
}

/** Findings of one cell share its note; the worst severity gives the fill. */
function remarks(findings: readonly Finding[], t: Translator): PlanOperation[] {
  const cells = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { sheet, row, column } = finding.location;
    const key = `${String(row)} ${String(column)} ${sheet}`;
    cells.set(key, [...(cells.get(key) ?? []), finding]);
  }
  return [...cells.values()].flatMap((group): PlanOperation[] => {
    const [first] = group;
    if (!first) return [];
    const { sheet, row, column } = first.location;
    const worst = (['error', 'warning', 'info'] as const).find((s) => group.some(({ severity }) => severity === s));
    const text = group
      .map((finding) => {
        const { message, advice } = findingText(finding, t);
        return `${t.dynamic(`cli.severity.${finding.severity}`)}: ${message}\n${advice}`;
      })
      .join('\n\n');
    return [
      {
        kind: 'setFormat',
        sheet,
        rects: [{ row, column, rows: 1, columns: 1 }],
        format: { fill: FILL[worst ?? 'info'] },
      },
      { kind: 'note', sheet, row, column, text },
    ];
  });
}
