import type { MessageKey, MessageParams } from '../../i18n/translator';
import { WorkbookFileError } from '../model/file-error';
import type { WorkbookModel } from '../model/workbook-model';
import { SAMPLE_SEED } from './sample-seed';

export interface FileProblem {
  readonly key: MessageKey;
  readonly params: MessageParams;
}

const SAMPLE_FILE = 'Образец.xlsx';
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** the browser needs the address until it has begun to save */
const KEEP_ADDRESS_MS = 60_000;

/** Loads the sample; the generator is fetched only now. */
export async function loadSample(model: WorkbookModel): Promise<FileProblem | null> {
  try {
    const [{ buildSampleWorkbook }, { pourSample }] = await Promise.all([
      import('../sample/build-sample'),
      import('./pour-sample'),
    ]);
    pourSample(model, buildSampleWorkbook(SAMPLE_SEED), SAMPLE_FILE);
    return null;
  } catch (error) {
    return { key: 'bench.message.sampleFailed', params: { reason: reasonOf(error) } };
  }
}

/** Opens a file in place of the workbook; on any problem the old workbook stays. */
export async function openInto(model: WorkbookModel, file: File): Promise<FileProblem | null> {
  if (file.size === 0) return { key: 'bench.message.empty', params: { file: file.name } };
  try {
    const [bytes, { openWorkbookFile }] = await Promise.all([file.arrayBuffer(), import('../model/xlsx-read')]);
    await openWorkbookFile(model, bytes, file.name);
    return null;
  } catch (error) {
    const problem = error instanceof WorkbookFileError ? error.problem : 'unreadable';
    return { key: `bench.message.${problem}`, params: { file: file.name } };
  }
}

/** Hands the workbook to the browser as an .xlsx file. */
export async function saveToBrowser(model: WorkbookModel): Promise<FileProblem | null> {
  try {
    const { saveWorkbookFile } = await import('../model/xlsx-write');
    const name = `${model.fileName.replace(/\.[^.]*$/, '')}.xlsx`;
    const address = URL.createObjectURL(new Blob([await saveWorkbookFile(model)], { type: XLSX_TYPE }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
    return null;
  } catch (error) {
    return { key: 'bench.message.saveFailed', params: { reason: reasonOf(error) } };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
