import { computeHere } from '../../src/app/compute-here';
import { createApp } from '../../src/app/create-app';
import type { CellValue, Rect } from '../../src/domain/cell';
import { loadTranslator } from '../../src/i18n/load';
import type { FixId } from '../../src/roadmap/fixes/fix';
import { value } from './book-bench';
import { excelHarness } from './excel-harness';

const HEADER = ['№', 'Мероприятие', 'Срок', 'Ответственные', 'Результат'];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Совещание с руководителями школ по итогам года', 'сентябрь 2026 г.', 'Отдел образования', 'Протокол'],
  [2, 'Анализ результатов по предметам и классам', 'октябрь 2026 г.', 'Методисты ИМЦ', 'Справка'],
  [3, 'Семинар для учителей по критериям проверки', 'ноябрь 2026 г.', 'Методисты ИМЦ', 'Программа'],
  [4, 'Перепроверка работ школ из списка', 'май 2027 г.', 'Муниципальная комиссия', 'Акты'],
  [5, 'Отчёт о выполнении мероприятий за год', 'июнь 2027 г.', 'Отдел образования', 'Отчёт'],
];
type Lines = (readonly CellValue[])[];
const rows = (change: (lines: Lines) => Lines): Lines => change(ROWS.map((line) => [...line]));
const cell = (row: number, column: number, text: CellValue): Lines =>
  rows((lines) => lines.with(row, (lines[row] ?? []).with(column, text)));

export interface Broken {
  readonly lines: Lines;
  readonly merges?: readonly Rect[];
  readonly format?: { readonly row: number; readonly column: number; readonly numberFormat: string };
}

/** A table that needs this fix; row 2 of the sheet is the first of the body. */
export const BROKEN: Readonly<Record<FixId, Broken>> = {
  renumber: { lines: cell(2, 0, 2) },
  joinSplitRows: {
    lines: rows((lines) =>
      lines
        .with(1, [2, 'Анализ результатов по предметам', 'октябрь 2026 г.', 'Методисты ИМЦ', 'Справка'])
        .toSpliced(2, 0, [null, 'и классам', null, null, null]),
    ),
  },
  restoreShiftedRows: {
    lines: rows((lines) => lines.with(2, [...(lines[2] ?? []).slice(1), null])),
  },
  removeRepeatedHeaders: { lines: rows((lines) => lines.toSpliced(3, 0, HEADER)) },
  removeJunkRows: { lines: rows((lines) => lines.toSpliced(3, 0, ['---', '---', '---', '---', '---'])) },
  removeEmptyRows: { lines: rows((lines) => lines.toSpliced(3, 0, [null, null, null, null, null])) },
  spreadMergedCells: {
    lines: rows((lines) => lines.with(2, (lines[2] ?? []).with(3, null))),
    merges: [{ row: 3, column: 3, rows: 2, columns: 1 }],
  },
  restoreNumbers: {
    lines: rows((lines) => lines.map((line, i) => line.with(0, i === 1 ? 46054 : `1.${String(i + 1)}`))),
    format: { row: 3, column: 0, numberFormat: 'd.m' },
  },
  normaliseDeadlines: { lines: cell(1, 2, 'в течении 2026/2027 учебного года') },
  normaliseDashes: { lines: cell(1, 1, 'Анализ результатов - по предметам и классам') },
  replaceLatinLetters: { lines: cell(1, 1, 'Aнализ результатов по предметам и классам') },
  correctSpelling: { lines: cell(1, 1, 'Анализ результатов согласно приказа отдела') },
  tidySpaces: { lines: cell(1, 1, 'Анализ  результатов по предметам , классам') },
  expandAbbreviations: { lines: cell(2, 3, 'РЦРО') },
  unifyParties: {
    lines: rows((lines) =>
      lines.map((line, i) => (i < 3 ? line.with(3, i === 2 ? 'МКУ "Центр оценки"' : 'МКУ «Центр оценки»') : line)),
    ),
  },
};

export async function openBroken({ lines, merges = [], format }: Broken) {
  const excel = excelHarness({});
  const sheet = excel.model.sheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.setValues(0, 0, [
    ['План мероприятий на 2026/2027 учебный год', null, null, null, null],
    HEADER,
    ...lines.map((line) => [...line]),
  ]);
  sheet.patchStyle([{ row: 1, column: 0, rows: 1, columns: 5 }], { bold: true, fill: '#D9E2F3', pattern: 'solid' });
  sheet.patchStyle([{ row: 4, column: 0, rows: 1, columns: 5 }], { italic: true, fill: '#FFF2CC', pattern: 'solid' });
  sheet.patchStyle([{ row: 2, column: 1, rows: 8, columns: 4 }], { wrap: true });
  sheet.setRowHeights(5, 1, 48);
  for (const merge of merges) sheet.merge(merge);
  if (format) {
    const { row, column, numberFormat } = format;
    sheet.patchStyle([{ row, column, rows: 1, columns: 1 }], { numberFormat });
  }
  const app = createApp(excel.workbook, computeHere, await loadTranslator('ru'));
  value(
    await app.rememberPlanFacts({
      period: '',
      approved: '',
      abbreviations: 'РЦРО – Региональный центр развития',
      daysOff: '',
    }),
  );
  const [checked] = value(await app.check()).tables;
  if (!checked) throw new Error('no table');
  return { excel, app, checked };
}
