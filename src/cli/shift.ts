import { writeFile } from 'node:fs/promises';
import { address, type CellRef, type CellValue } from '../domain/cell';
import { serialToDate } from '../grid/excel-date';
import { openFileWorkbook } from '../files/file-workbook';
import type { Translator } from '../i18n/translator';
import { HostFailure } from '../plan/ports';
import { yearsWithoutTransfers } from '../domain/working-days';
import { planShift, type PlannedShift } from '../roadmap/shift/plan-shift';
import type { Call, Command } from './args';
import { ownDaysOff } from './check-context';
import { WrongCall } from './wrong-call';
import { failureText, openFiles, refuseExisting } from './files';
import { EXIT, type Streams } from './main';
import { textTable } from './output';

type ShiftCommand = Extract<Command, { kind: 'shift' }>;

/** `objektiv shift FILE --to 2026-2027 --out FILE`: a copy of the plan for another school year. */
export async function shiftFile(command: ShiftCommand, call: Call, t: Translator, streams: Streams): Promise<number> {
  const path = call.out;
  if (path === null) throw new WrongCall('shiftOut');
  const daysOff = ownDaysOff(command.context);
  const { opened, unread } = await openFiles([command.file], t);
  for (const { message } of unread) streams.err(message);
  const [file] = opened;
  if (!file) return EXIT.unread;
  const from = command.from === null ? {} : { from: command.from };
  const shift = planShift(file.grids, command.to, { ...from, ...daysOff });
  try {
    const workbook = await openFileWorkbook(await file.bytes(), file.file);
    await workbook.apply(shift.plan);
    const bytes = new Uint8Array(await workbook.save());
    if (!(await refuseExisting(path, t, streams, () => writeFile(path, bytes, { flag: 'wx' })))) return EXIT.wrongCall;
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    streams.err(
      error.code === 'unsupported' ? t('cli.notXlsx', { file: file.file }) : failureText(error, file.file, t),
    );
    return EXIT.unread;
  }
  if (call.json) streams.out(JSON.stringify(shiftDocument(shift, command.to, t), null, 2));
  else streams.out(shiftText(shift, command.to, file.file, t, streams.width));
  const years = yearsWithoutTransfers(command.to);
  if (years.length > 0) streams.err(t('workdays.noTransfers', { years: years.join(', ') }));
  streams.err(t('cli.written', { path }));
  return EXIT.done;
}

const place = (cell: CellRef): string => `${cell.sheet}!${address(cell)}`;

/** A number that moves is a date or a year. */
function shown(value: CellValue): string {
  const date = typeof value === 'number' && value > LAST_YEAR ? serialToDate(value) : null;
  if (date === null) return String(value);
  return [date.day, date.month, date.year].map((part) => String(part).padStart(2, '0')).join('.');
}

const LAST_YEAR = 9999;

function shiftDocument(shift: PlannedShift, to: number, t: Translator): object {
  return {
    schemaVersion: 1,
    from: shift.from,
    to,
    changes: shift.changes.map(({ cell, before, after }) => ({
      sheet: cell.sheet,
      cell: address(cell),
      before,
      after,
    })),
    unmoved: shift.unmoved.map(({ cell, fragment, reason }) => ({
      sheet: cell.sheet,
      cell: address(cell),
      text: fragment,
      reason,
      message: t.dynamic(`fixes.unmoved.${reason}`),
    })),
  };
}

function shiftText(shift: PlannedShift, to: number, file: string, t: Translator, width: number): string {
  const { from, changes, unmoved } = shift;
  const year = (first: number): string => `${String(first)}/${String(first + 1)}`;
  if (from === null && unmoved.length === 0) return t('cli.shift.noTable', { file });
  const lines = [t('cli.shift.moved', { count: changes.length, from: from === null ? '' : year(from), to: year(to) })];
  if (changes.length > 0)
    lines.push(
      textTable(
        [t('cli.head.cell'), t('cli.head.before'), t('cli.head.after')],
        changes.map(({ cell, before, after }) => [place(cell), shown(before), shown(after)]),
        width,
      ),
    );
  if (unmoved.length > 0)
    lines.push(
      t('cli.shift.unmoved'),
      textTable(
        [t('cli.head.cell'), t('cli.head.text'), t('cli.head.reason')],
        unmoved.map(({ cell, fragment, reason }) => [place(cell), fragment, t.dynamic(`fixes.unmoved.${reason}`)]),
        width,
      ),
    );
  return lines.join('\n');
}
